package ec.hito.query.total;

import java.util.Arrays;

/** A sparse vector: some keys in ascending order, each with an amount other than zero. */
record Amounts(long[] keys, long[] amounts) {
    /** Bits of a key that name a measure; those above name a cell. */
    static final int MEASURE_BITS = 16;

    static final Amounts NONE = new Amounts(new long[0], new long[0]);

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

    /** Adds up what comes in any order. */
    static final class Sum {
        private long[] keys = new long[32];
        private long[] amounts = new long[32];
        private int count;

        void add(long key, long amount) {
            if (amount == 0) {
                return;
            }
            for (int i = 0; i < count; i++) {
                if (keys[i] == key) {
                    amounts[i] += amount;
                    return;
                }
            }
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
                amounts = Arrays.copyOf(amounts, 2 * count);
            }
            keys[count] = key;
            amounts[count++] = amount;
        }

        Amounts sum() {
            var order = new Integer[count];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
            var sorted = new Amounts(new long[count], new long[count]);
            int filled = 0;
            for (int index : order) {
                if (amounts[index] != 0) {
                    sorted.keys[filled] = keys[index];
                    sorted.amounts[filled++] = amounts[index];
                }
            }
            return new Amounts(Arrays.copyOf(sorted.keys, filled), Arrays.copyOf(sorted.amounts, filled));
        }
    }
}
