package ec.hito.query.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Adds up changes, each list of them in order, and cuts the sum by days into pieces. */
final class Summation {
    /** Bytes of a piece, about: as much as a read goes through of a block. */
    private static final int PIECE = 48 * 1024;

    private static final Comparator<Decoding> BY_DAY_AND_KEY =
            Comparator.comparingInt(Decoding::day).thenComparingLong(Decoding::key);

    /**
     * @param before what the pieces before it come to
     * @param changes from its first day up to the next piece's
     */
    record Piece(int firstDay, byte[] before, byte[] changes) {}

    private final PriorityQueue<Decoding> sources = new PriorityQueue<>(BY_DAY_AND_KEY);
    private final List<Piece> pieces = new ArrayList<>();
    private final Totals totals = new Totals();
    private Encoding piece = new Encoding();
    private int firstDay;
    private byte[] before = new byte[0];

    private Summation(List<byte[]> lists) {
        for (var list : lists) {
            var source = new Decoding(list);
            if (source.next()) {
                sources.add(source);
            }
        }
    }

    /** In the order of days; none if the changes cancel each other out. */
    static List<Piece> of(List<byte[]> lists) {
        var summation = new Summation(lists);
        while (!summation.sources.isEmpty()) {
            summation.addDay();
        }
        summation.endPiece();
        return summation.pieces;
    }

    private void addDay() {
        var day = first().day();
        var changes = new ArrayList<Change>();
        while (!sources.isEmpty() && first().day() == day) {
            var key = first().key();
            var amount = 0L;
            while (!sources.isEmpty() && first().day() == day && first().key() == key) {
                amount += take();
            }
            if (amount != 0) {
                changes.add(new Change(day, key, amount));
            }
        }
        if (!changes.isEmpty()) {
            add(changes);
        }
    }

    private Decoding first() {
        return sources.element();
    }

    private long take() {
        var source = sources.remove();
        var amount = source.amount();
        if (source.next()) {
            sources.add(source);
        }
        return amount;
    }

    private void add(List<Change> ofOneDay) {
        if (piece.size() >= PIECE) {
            endPiece();
        }
        if (piece.size() == 0) {
            firstDay = ofOneDay.getFirst().day();
            before = Encoding.of(totals.asOf(0));
        }
        piece.add(ofOneDay);
        ofOneDay.forEach(change -> totals.add(change.key(), change.amount()));
    }

    private void endPiece() {
        if (piece.size() > 0) {
            pieces.add(new Piece(firstDay, before, piece.bytes()));
            piece = new Encoding();
        }
    }
}
