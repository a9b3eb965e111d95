package ec.hito.query.total;

import java.util.Arrays;
import java.util.SortedMap;

/** A sparse vector: some keys in ascending order, each with an amount other than zero. */
record Amounts(long[] keys, long[] amounts) {
    /** Bits of a key that name a measure; those above name a cell. */
    static final int MEASURE_BITS = 16;

    static final Amounts NONE = new Amounts(new long[0], new long[0]);

    /** @param sums zeros among them are left out */
    static Amounts of(SortedMap<Long, Long> sums) {
        sums.values().removeIf(amount -> amount == 0);
        return new Amounts(
                sums.keySet().stream().mapToLong(Long::longValue).toArray(),
                sums.values().stream().mapToLong(Long::longValue).toArray());
    }

    static long key(int cell, int measure) {
        return ((long) cell << MEASURE_BITS) | measure;
    }

    static int cell(long key) {
        return (int) (key >>> MEASURE_BITS);
    }

    static int measure(long key) {
        return (int) (key & ((1 << MEASURE_BITS) - 1));
    }

    int size() {
        return keys.length;
    }

    Amounts minus(Amounts other) {
        var left = new long[size() + other.size()];
        var amount = new long[left.length];
        int count = 0;
        for (int mine = 0, its = 0; mine < size() || its < other.size(); ) {
            long key;
            long value = 0;
            if (its == other.size() || (mine < size() && keys[mine] <= other.keys[its])) {
                key = keys[mine];
                value = amounts[mine++];
            } else {
                key = other.keys[its];
            }
            if (its < other.size() && other.keys[its] == key) {
                value -= other.amounts[its++];
            }
            if (value != 0) {
                left[count] = key;
                amount[count++] = value;
            }
        }
        return new Amounts(Arrays.copyOf(left, count), Arrays.copyOf(amount, count));
    }
}
