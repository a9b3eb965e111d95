package ec.hito.query.total;

/** Reads what {@link Encoding} wrote, change by change. */
final class Decoding {
    private final byte[] bytes;
    private int at;
    private int left;
    private int day;
    private long key;
    private long amount;

    Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next change; false at the end. */
    boolean next() {
        if (left == 0) {
            if (at == bytes.length) {
                return false;
            }
            day += (int) signed();
            left = (int) unsigned();
            key = 0;
        }
        key += unsigned();
        amount = signed();
        left--;
        return true;
    }

    int day() {
        return day;
    }

    long key() {
        return key;
    }

    long amount() {
        return amount;
    }

    private long signed() {
        var number = unsigned();
        return (number >>> 1) ^ -(number & 1);
    }

    private long unsigned() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            var next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
