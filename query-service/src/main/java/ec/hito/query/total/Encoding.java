package ec.hito.query.total;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes changes in few bytes: for each day how much later it is and how many changes it has, for each of these how much greater its key is, and its amount. */
final class Encoding {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int day;

    static byte[] of(List<Change> changes) {
        var encoding = new Encoding();
        var from = 0;
        while (from < changes.size()) {
            var to = from;
            while (to < changes.size()
                    && changes.get(to).day() == changes.get(from).day()) {
                to++;
            }
            encoding.add(changes.subList(from, to));
            from = to;
        }
        return encoding.bytes();
    }

    /** All changes of a day later than those before, in the order of their keys. */
    void add(List<Change> ofOneDay) {
        begin(ofOneDay.getFirst().day(), ofOneDay.size());
        long key = 0;
        for (var change : ofOneDay) {
            unsigned(change.key() - key);
            signed(change.amount());
            key = change.key();
        }
    }

    private void begin(int later, int count) {
        signed((long) later - day);
        unsigned(count);
        day = later;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    private void unsigned(long number) {
        var rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
