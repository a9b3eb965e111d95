package ec.hito.model.stored;

/**
 * What an event is called on disk.
 *
 * @param name such as {@code initiative.progress-recorded}
 * @param revision of its stored shape, from 1
 */
public record EventType(String name, int revision) {}
