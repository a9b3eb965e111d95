package ec.hito.query.total;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Amounts added up, by cell and measure. */
final class Totals {
    private long[][] byCell = new long[64][];

    void add(long key, long amount) {
        var cell = Amounts.cell(key);
        if (cell >= byCell.length) {
            byCell = Arrays.copyOf(byCell, Math.max(cell + 1, 2 * byCell.length));
        }
        var measure = Amounts.measure(key);
        var amounts = byCell[cell];
        if (amounts == null || measure >= amounts.length) {
            amounts = amounts == null ? new long[Math.max(48, measure + 1)] : Arrays.copyOf(amounts, measure + 4);
            byCell[cell] = amounts;
        }
        amounts[measure] += amount;
    }

    /** The same again, to add more to. */
    Totals copy() {
        var copy = new Totals();
        copy.byCell = Arrays.stream(byCell)
                .map(amounts -> amounts == null ? null : amounts.clone())
                .toArray(long[][]::new);
        return copy;
    }

    /** Adds what is of {@code day} or before. */
    void add(byte[] changes, int day) {
        var decoding = new Decoding(changes);
        while (decoding.next() && decoding.day() <= day) {
            add(decoding.key(), decoding.amount());
        }
    }

    /** What the cells come to together, by measure; zero where the list ends. */
    long[] of(Collection<Integer> cells) {
        var sums = new long[0];
        for (int cell : cells) {
            var amounts = cell < byCell.length ? byCell[cell] : null;
            if (amounts != null) {
                sums = sums.length < amounts.length ? Arrays.copyOf(sums, amounts.length) : sums;
                for (int measure = 0; measure < amounts.length; measure++) {
                    sums[measure] += amounts[measure];
                }
            }
        }
        return sums;
    }

    /** All that is not zero, as changes of one day. */
    List<Change> asOf(int day) {
        var changes = new ArrayList<Change>();
        for (int cell = 0; cell < byCell.length; cell++) {
            for (int measure = 0; byCell[cell] != null && measure < byCell[cell].length; measure++) {
                if (byCell[cell][measure] != 0) {
                    changes.add(new Change(day, Amounts.key(cell, measure), byCell[cell][measure]));
                }
            }
        }
        return changes;
    }
}
