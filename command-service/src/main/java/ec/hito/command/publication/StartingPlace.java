package ec.hito.command.publication;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogHead;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.model.stored.RecordedEvent;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From where the log is published on, after it was made sure that what was published is of this log. */
final class StartingPlace {
    private static final String SEE = "See \"After a restore: Kafka\" in docs/operations.md.";

    private static final String OTHER_HISTORY =
            "the topic is another log's, or an older copy of the log was restored without a new epoch. " + SEE;

    private final EventLog log;
    private final LogHead head;
    private final @Nullable UUID acceptEpoch;

    /** @param acceptEpoch in which an operator lets publication go on */
    StartingPlace(EventLog log, @Nullable UUID acceptEpoch) {
        this.log = log;
        this.head = log.head();
        this.acceptEpoch = acceptEpoch;
    }

    /** Where nothing was published before. */
    LogPosition first() {
        return new LogPosition(head.epoch(), 0);
    }

    UUID epoch() {
        return head.epoch();
    }

    /** @throws PublicationRefused if it is not this log's, or not of its epoch and no operator has let it go on */
    LogPosition after(Published published) {
        var from = published.epoch().equals(head.epoch())
                ? published.position()
                : Math.min(published.position(), accepted(published));
        if (from > head.position()) {
            throw new PublicationRefused("""
                published up to position %d, but the log ends at %d: %s\
                """.formatted(from, head.position(), OTHER_HISTORY));
        }
        if (from == published.position()) {
            requireSameEvent(published);
        }
        return new LogPosition(head.epoch(), from);
    }

    private long accepted(Published published) {
        var common =
                Objects.equals(acceptEpoch, head.epoch()) ? log.commonWith(published.epoch()) : OptionalLong.empty();
        return common.orElseThrow(() ->
                new PublicationRefused("""
                    published up to position %d of epoch %s, but the log is of epoch %s: an older copy of it was restored, and its subscribers have to \
                    know. %s\
                    """.formatted(published.position(), published.epoch(), head.epoch(), SEE)));
    }

    private void requireSameEvent(Published published) {
        var stands = log.after(published.position() - 1, 1);
        if (stands.isEmpty() || !stands.getFirst().id().equals(published.eventId())) {
            throw new PublicationRefused("""
                the event published last, %s at position %d, is not the log's event there: %s\
                """.formatted(published.eventId(), published.position(), OTHER_HISTORY));
        }
    }

    /** The events before {@code furthest} that a batch which was never finished has left out, in order. */
    List<RecordedEvent> leftOut(EventsAlreadyThere there, Published furthest) {
        var before = Math.max(0, furthest.position() - EventsAlreadyThere.BATCH);
        return log.after(before, Math.toIntExact(furthest.position() - before)).stream()
                .filter(event -> there.lacks(event.position()))
                .toList();
    }
}
