package ec.hito.model.published;

import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.StreamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides of every event on record whether it may leave Hito yet. What happens to a proposal that planning has not endorsed, and to a file that
 * was never released, stays inside; something that says only so leaves in its place, so that nobody who counts misses it. What was held back
 * of a proposal leaves with its endorsement.
 *
 * <p>The log alone decides: an event leaves as the same whenever and by whomever it is published. For one thread.
 */
public final class Disclosure {
    /** What the log holds of a stream. */
    @FunctionalInterface
    public interface EarlierEvents {
        /** The events of a stream before {@code sequence}, in order. */
        List<RecordedEvent> before(StreamId stream, long sequence);
    }

    /** So many streams are remembered, at about 300 bytes each; of any other the log is asked. */
    private static final int REMEMBERED = 50_000;

    private static final long NOT_YET = Long.MAX_VALUE;

    private final EarlierEvents earlier;

    /** From which sequence on the events of a stream leave, as far as they were seen. */
    private final Map<StreamId, Long> openFrom = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    private long seenUpTo;

    public Disclosure(EarlierEvents earlier) {
        this.earlier = earlier;
    }

    public PublishedEvent of(RecordedEvent recorded) {
        follow(recorded.position());
        return switch (recorded.event()) {
            case InitiativeEndorsed endorsed -> Publication.of(endorsed, heldBackBefore(recorded));
            case InitiativeEvent _ -> onceOpen(recorded, Withheld.PROPOSAL);
            case EvidenceEvent _ -> onceOpen(recorded, Withheld.UNRELEASED_EVIDENCE);
            default -> Publication.of(recorded.event());
        };
    }

    private PublishedEvent onceOpen(RecordedEvent recorded, String otherwise) {
        return openFrom(recorded) > recorded.sequence()
                ? Publication.withheld(otherwise, recorded.event())
                : Publication.of(recorded.event());
    }

    /** What was not seen may have opened any stream: somebody else published it meanwhile, or it is published again. */
    private void follow(long position) {
        if (position != seenUpTo + 1) {
            openFrom.clear();
        }
        seenUpTo = position;
    }

    private List<RecordedEvent> heldBackBefore(RecordedEvent endorsed) {
        return openFrom(endorsed) < endorsed.sequence()
                ? List.of()
                : earlier.before(endorsed.streamId(), endorsed.sequence());
    }

    private long openFrom(RecordedEvent recorded) {
        var known = openFrom.get(recorded.streamId());
        var from = known == null ? openBefore(recorded) : known;
        if (from == NOT_YET && opens(recorded)) {
            from = recorded.sequence();
        }
        openFrom.put(recorded.streamId(), from);
        return from;
    }

    /** Nearly always the first event tells already; a stream may be long. */
    private long openBefore(RecordedEvent recorded) {
        if (recorded.sequence() == 0) {
            return NOT_YET;
        }
        var first = firstOpening(earlier.before(recorded.streamId(), 1));
        return first == NOT_YET ? firstOpening(earlier.before(recorded.streamId(), recorded.sequence())) : first;
    }

    private static long firstOpening(List<RecordedEvent> events) {
        return events.stream()
                .filter(Disclosure::opens)
                .mapToLong(RecordedEvent::sequence)
                .findFirst()
                .orElse(NOT_YET);
    }

    /** What planning registers or imports is endorsed in the same append, so it never is a proposal. */
    private static boolean opens(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case InitiativeRegistered _ -> recorded.metadata().actor().role() == Role.PLANNING;
            case InitiativeEndorsed _, EvidenceReleased _ -> true;
            default -> false;
        };
    }
}
