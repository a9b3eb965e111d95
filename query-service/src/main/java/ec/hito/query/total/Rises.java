package ec.hito.query.total;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** By how much amounts rise up to each of some days from the one before. */
final class Rises {
    private final int[] days;
    private final Totals[] rises;

    /** @param days counted from 1970-01-01, in ascending order */
    Rises(int[] days) {
        this(days, Stream.generate(Totals::new).limit(days.length).toArray(Totals[]::new));
    }

    private Rises(int[] days, Totals[] rises) {
        this.days = days;
        this.rises = rises;
    }

    /** The same again, to add more to. */
    Rises copy() {
        return new Rises(days, Arrays.stream(rises).map(Totals::copy).toArray(Totals[]::new));
    }

    /** Adds what is of the last day or before. */
    void add(byte[] changes) {
        var decoding = new Decoding(changes);
        var next = 0;
        while (decoding.next()) {
            while (next < days.length && days[next] < decoding.day()) {
                next++;
            }
            if (next == days.length) {
                return;
            }
            rises[next].add(decoding.key(), decoding.amount());
        }
    }

    /** What the cells come to together on each of the days, by measure. */
    List<long[]> sums(Collection<Integer> cells) {
        var sums = new ArrayList<long[]>();
        var sum = new long[0];
        for (var rise : rises) {
            var its = rise.of(cells);
            sum = Arrays.copyOf(sum, Math.max(sum.length, its.length));
            for (int measure = 0; measure < its.length; measure++) {
                sum[measure] += its[measure];
            }
            sums.add(sum);
        }
        return sums;
    }
}
