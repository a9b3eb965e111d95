package ec.hito.query.following;

import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.PositionTokenStore;
import ec.hito.query.generation.Generation;
import ec.hito.query.generation.GenerationSchemas;
import ec.hito.query.generation.GenerationSchemas.Alone;
import ec.hito.query.generation.Generations;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the read model anew from the log, in a generation beside the one in force, which is read and followed until the new one takes its
 * place. A rebuild that fails or is killed leaves the old one in force. The one before stays until the next rebuild.
 */
public final class Rebuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final LogFollower follower;
    private final PositionTokenStore tokens;
    private final GenerationSchemas schemas;
    private final Generations generations;
    private final Filling filling;
    private final Switching switching;
    private final TransactionOperations transactions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());

    Rebuild(
            LogFollower follower,
            PositionTokenStore tokens,
            GenerationSchemas schemas,
            Generations generations,
            Filling filling,
            Switching switching,
            TransactionOperations transactions) {
        this.follower = follower;
        this.tokens = tokens;
        this.schemas = schemas;
        this.generations = generations;
        this.filling = filling;
        this.switching = switching;
        this.transactions = transactions;
    }

    /**
     * Begins one and returns at once, with the generation that is being made.
     *
     * @throws RebuildRunning if there is one already
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another instance follows the log
     */
    Generation start() {
        var alone = schemas.alone().orElseThrow(RebuildRunning::new);
        try {
            var next = begin();
            worker.execute(() -> {
                try (alone) {
                    complete(next);
                } catch (RuntimeException e) {
                    LOG.error("the rebuild failed; the generation before it stays in force", e);
                }
            });
            return next;
        } catch (RuntimeException e) {
            alone.close();
            throw e;
        }
    }

    /**
     * Returns, once all is done, the position up to which the read model was made anew.
     *
     * @throws RuntimeException as {@link #start}, and whatever made it fail
     */
    public long run() {
        try (Alone _ = schemas.alone().orElseThrow(RebuildRunning::new)) {
            return complete(begin());
        }
    }

    /** The generation before the one in force goes only now: until then there is a way back. */
    private Generation begin() {
        transactions.execute(_ -> tokens.fetchToken(FollowingFeature.STATUS, FollowingFeature.SEGMENT));
        schemas.dropOthers();
        return generations.begin();
    }

    private long complete(Generation next) {
        try {
            schemas.make(next);
            var position = switching.switchTo(next, filling.fill(next));
            if (follower.failing()) {
                // It would try again by itself, but at its next turn only.
                follower.pause();
                follower.resume();
            }
            return position;
        } catch (RuntimeException e) {
            abandon(next, e);
            throw e;
        }
    }

    private void abandon(Generation next, RuntimeException why) {
        try {
            generations.failed(next, String.valueOf(why.getMessage()));
            schemas.drop(next);
        } catch (RuntimeException e) {
            // The next start or rebuild will do so.
            why.addSuppressed(e);
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
    }
}
