package ec.hito.query.total;

import ec.hito.query.reading.Moment;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a sum of now, which is asked for most, so that only what came since is added to it.
 *
 * @param <K> what the sum is of, such as its days
 * @param <S> the sum; nobody changes it any more
 */
final class Kept<K, S> {
    /** How the sum comes about. */
    interface Adding<S> {
        /** From the beginning. */
        S anew();

        /** A new one: {@code sum} with what came after the position that it is of. */
        S since(S sum, long position);
    }

    private record Last<K, S>(K key, Edition edition, long position, S sum) {
        boolean leadsTo(K key, Edition edition, Moment moment) {
            return position <= moment.position() && this.key.equals(key) && this.edition.equals(edition);
        }

        S at(Moment moment, Adding<S> adding) {
            return position == moment.position() ? sum : adding.since(sum, position);
        }
    }

    private final AtomicReference<@Nullable Last<K, S>> last = new AtomicReference<>();

    /**
     * The sum of all that is known at the moment.
     *
     * @param edition that the read's transaction sees
     */
    S at(Moment moment, K key, Edition edition, Adding<S> adding) {
        if (!moment.current()) {
            return adding.anew();
        }
        var known = last.get();
        var sum = known == null || !known.leadsTo(key, edition, moment) ? adding.anew() : known.at(moment, adding);
        last.set(new Last<>(key, edition, moment.position(), sum));
        return sum;
    }
}
