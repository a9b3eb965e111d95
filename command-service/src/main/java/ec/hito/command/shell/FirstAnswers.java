package ec.hito.command.shell;

import ec.hito.command.decision.RecordingRejection.KeyReused;
import ec.hito.command.decision.RejectedException;
import ec.hito.eventstore.writer.FirstAnswer;
import ec.hito.eventstore.writer.IdempotencyKey;
import ec.hito.eventstore.writer.KeyUsed;
import ec.hito.eventstore.writer.UsedKeys;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sees to it that a request under a key has one effect, and that a repetition gets the first answer. */
record FirstAnswers(UsedKeys usedKeys) {
    /**
     * Carries a request out, or tells what came of the first one under its key.
     *
     * @param key null if its sender named none
     * @param changedNothing whether a receipt is of a request that had no effect, which is not remembered
     * @param receipt out of what was remembered
     * @throws RejectedException if the request is refused, or the key named another request
     */
    <R> R once(
            @Nullable IdempotencyKey key,
            Supplier<R> request,
            Predicate<R> changedNothing,
            Function<FirstAnswer, R> receipt) {
        if (key == null) {
            return request.get();
        }
        try {
            var made = request.get();
            // Perhaps because the first request did it all.
            return changedNothing.test(made) ? first(key).map(receipt).orElse(made) : made;
        } catch (KeyUsed used) {
            return receipt.apply(ofTheSame(used.first(), key));
        } catch (RejectedException rejected) {
            // Perhaps only because the first request did already what this one asks for again.
            return first(key).map(receipt).orElseThrow(() -> rejected);
        }
    }

    private Optional<FirstAnswer> first(IdempotencyKey key) {
        return usedKeys.find(key).map(first -> ofTheSame(first, key));
    }

    private static FirstAnswer ofTheSame(FirstAnswer first, IdempotencyKey key) {
        if (!first.requestHash().equals(key.requestHash())) {
            throw new RejectedException(new KeyReused());
        }
        return first;
    }
}
