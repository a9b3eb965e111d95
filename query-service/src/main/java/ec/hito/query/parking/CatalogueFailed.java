package ec.hito.query.parking;

import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.StreamId;
import java.util.Set;

/** An event of the plan or of a catalogue cannot be applied. All that follows may refer to it, so nothing is. */
public final class CatalogueFailed extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private static final Set<String> CATEGORIES = Set.of("plan", "secretariat", "actor", "territory");

    CatalogueFailed(LoggedEvent event, RuntimeException failure) {
        super(
                "%s of %s at position %d cannot be applied, and so nothing after it: %s"
                        .formatted(
                                ParkedStreams.type(event), event.streamId(), event.position(), Poison.message(failure)),
                failure);
    }

    static boolean concerns(StreamId stream) {
        return CATEGORIES.contains(stream.category());
    }
}
