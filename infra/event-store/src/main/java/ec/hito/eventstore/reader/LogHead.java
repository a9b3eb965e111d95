package ec.hito.eventstore.reader;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the log ends.
 *
 * @param epoch which life of the log this is
 * @param position of the newest event, 0 while there is none
 * @param recordedAt of the newest append, the Unix epoch while there is none; no event was recorded later
 */
public record LogHead(UUID epoch, long position, Instant recordedAt) {
    /** @throws LostPosition if a follower that stands there cannot go on, since the place is of another epoch or after the log's end */
    void requirePlace(LogPosition place) {
        if (!place.epoch().equals(epoch) || place.value() > position) {
            throw new LostPosition(place, this);
        }
    }
}
