package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.PositionTokenStore;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.StatusProjections;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the read model anew from the log, in one transaction: readers see the old one until the new one is complete, and a rebuild that
 * fails or is killed has changed nothing.
 */
public final class Rebuild {
    private static final int PAGE = 2_000;

    private final LogFollower follower;
    private final PositionTokenStore tokens;
    private final EventLog log;
    private final StatusProjections projections;
    private final AppliedPosition applied;
    private final TransactionOperations transactions;

    Rebuild(
            LogFollower follower,
            PositionTokenStore tokens,
            EventLog log,
            StatusProjections projections,
            AppliedPosition applied,
            TransactionOperations transactions) {
        this.follower = follower;
        this.tokens = tokens;
        this.log = log;
        this.projections = projections;
        this.applied = applied;
        this.transactions = transactions;
    }

    /**
     * Returns the position up to which the read model was rebuilt; what came later is followed as usual.
     *
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another instance follows the log
     */
    public synchronized long run() {
        follower.pause();
        try {
            var head = log.head();
            var position = new LogPosition(head.epoch(), head.position());
            transactions.executeWithoutResult(_ -> replayUpTo(position));
            applied.advance(position.value());
            return position.value();
        } finally {
            follower.resume();
        }
    }

    private void replayUpTo(LogPosition end) {
        tokens.fetchToken(FollowingFeature.STATUS, FollowingFeature.SEGMENT);
        projections.clear();
        var batch = projections.newBatch();
        try (var pages = new PagesAhead(log, end.value(), PAGE)) {
            for (var page = pages.next(); !page.isEmpty(); page = pages.next()) {
                page.forEach(batch::add);
            }
        }
        batch.write(end.epoch());
        tokens.storeToken(end, FollowingFeature.STATUS, FollowingFeature.SEGMENT);
    }
}
