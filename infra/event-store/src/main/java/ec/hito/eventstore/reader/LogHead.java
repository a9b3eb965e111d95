package ec.hito.eventstore.reader;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the log ends.
 *
 * @param epoch which life of the log this is
 * @param position of the newest event, 0 while there is none
 * @param recordedAt of the newest event, the Unix epoch while there is none
 */
public record LogHead(UUID epoch, long position, Instant recordedAt) {}
