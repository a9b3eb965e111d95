package ec.hito.query.timeline;

import ec.hito.model.stored.RecordedEvent;
import java.util.List;
import java.util.Optional;

/**
 * What became of an initiative between two moments, step by step: first only the day changes, and then each event becomes known in turn.
 *
 * @param events all that is known of it at the later moment, in order; empty if nothing became known
 * @param before at the earlier moment; empty, as all of them are, where it was not endorsed
 * @param onLaterDay on the later day with what was known before
 * @param steps what became known, in the order of recording
 */
public record Course(
        List<RecordedEvent> events, Optional<Outline> before, Optional<Outline> onLaterDay, List<Step> steps) {
    /** @param outline on the later day with this event and all before it */
    public record Step(RecordedEvent recorded, Optional<Outline> outline) {}

    /** At the later moment. */
    public Optional<Outline> after() {
        return steps.isEmpty() ? onLaterDay : steps.getLast().outline();
    }
}
