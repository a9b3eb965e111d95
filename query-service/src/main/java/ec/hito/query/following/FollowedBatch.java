package ec.hito.query.following;

import ec.hito.model.stored.LoggedEvent;
import ec.hito.query.parking.ParkingBatch;
import ec.hito.query.projection.Applied;
import java.util.UUID;

/**
 * What the follower applies to the generation in force. That may have taken another's place since the follower last looked: what it contains
 * already is passed over, and a gap is refused, upon which the follower goes on from the place that was stored with the generation.
 */
final class FollowedBatch {
    private final ParkingBatch batch;
    private long position;

    FollowedBatch(Applied applied, ParkingBatch batch) {
        this.position = applied.position();
        this.batch = batch;
    }

    void add(LoggedEvent logged) {
        if (logged.position() > position + 1) {
            throw new IllegalStateException(
                    "the read model stands at %d, and %d does not follow it".formatted(position, logged.position()));
        }
        if (logged.position() == position + 1) {
            batch.add(logged);
            position = logged.position();
        }
    }

    void write(UUID epoch) {
        batch.write(epoch);
    }

    long position() {
        return position;
    }
}
