package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.PositionTokenStore;
import ec.hito.query.generation.Generation;
import ec.hito.query.generation.Generations;
import ec.hito.query.marking.StateMarks;
import ec.hito.query.projection.Applied;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.AppliedTable;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a filled generation in the place of the one in force. Nobody writes to either meanwhile: both are brought to one position and
 * compared there, and the pointer moves in one transaction with the follower's place.
 */
final class Switching {
    private static final Logger LOG = LoggerFactory.getLogger(Switching.class);

    /** How long the one in force may take to come as far as the new one, which may have read the end of the log a moment sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventLog log;
    private final Generations generations;
    private final PositionTokenStore tokens;
    private final AppliedTable applied;
    private final AppliedPosition position;
    private final Filling filling;
    private final Comparing comparing;
    private final StateMarks marks;
    private final JsonMapper json;
    private final TransactionOperations transactions;

    Switching(
            EventLog log,
            Generations generations,
            PositionTokenStore tokens,
            AppliedTable applied,
            AppliedPosition position,
            Filling filling,
            Comparing comparing,
            StateMarks marks,
            JsonMapper json,
            TransactionOperations transactions) {
        this.log = log;
        this.generations = generations;
        this.tokens = tokens;
        this.applied = applied;
        this.position = position;
        this.filling = filling;
        this.comparing = comparing;
        this.marks = marks;
        this.json = json;
        this.transactions = transactions;
    }

    /**
     * Returns the position that the read model contains then.
     *
     * @param filled how far the new generation has come
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another instance follows the log by now
     */
    long switchTo(Generation next, LogPosition filled) {
        position.await(filled.value(), PATIENCE);
        var end = Objects.requireNonNull(transactions.execute(_ -> {
            // First the pointer, then the token, as a batch of the follower takes them.
            var before = generations.enterToReplace();
            tokens.fetchToken(FollowingFeature.STATUS, FollowingFeature.SEGMENT);
            return replace(before, applied.read(), next, filled);
        }));
        position.advance(end.value());
        return end.value();
    }

    private LogPosition replace(Generation before, Applied old, Generation next, LogPosition filled) {
        requireEpochOf(filled);
        var comparable = filled.epoch().equals(old.epoch()) && old.position() >= filled.value();
        var end = comparable ? new LogPosition(filled.epoch(), old.position()) : filled;
        filling.fill(next, filled, end);
        var comparison = comparable ? comparing.compare(before, next, end.value()) : null;
        tell(before, next, end, comparison);
        generations.putInForce(next, comparison == null ? null : json.writeValueAsString(comparison));
        marks.everything();
        tokens.storeToken(end, FollowingFeature.STATUS, FollowingFeature.SEGMENT);
        return end;
    }

    private void requireEpochOf(LogPosition filled) {
        if (!log.head().epoch().equals(filled.epoch())) {
            throw new IllegalStateException("the log began another epoch during the rebuild");
        }
    }

    private static void tell(Generation before, Generation next, LogPosition end, @Nullable Comparison comparison) {
        if (comparison == null) {
            LOG.warn(
                    "generation {} takes the place of {} at {}; they could not be compared, since that one stood"
                            + " elsewhere",
                    next.number(),
                    before.number(),
                    end.value());
        } else if (comparison.equal()) {
            LOG.info("generation {} takes the place of {} and is equal to it: {}", next.number(), before.number(), end);
        } else {
            LOG.warn(
                    "generation {} takes the place of {} and differs from it: {}",
                    next.number(),
                    before.number(),
                    comparison);
        }
    }
}
