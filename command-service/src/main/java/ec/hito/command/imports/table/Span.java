package ec.hito.command.imports.table;

import java.util.List;
import java.util.SortedMap;

/** The rows that one merged cell spans, in its first column; its further columns are empty, as they look. */
record Span(int first, int last, int column) {
    /** Reads {@code B2:C7}. */
    static Span parse(String reference) {
        var corners = reference.split(":", 2);
        return new Span(lineOf(corners[0]), lineOf(corners[corners.length - 1]), columnOf(corners[0]));
    }

    /** The number of the column in {@code AB12}, from 0. */
    static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = Math.addExact(Math.multiplyExact(column, 26), Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        if (column == 0) {
            throw new NumberFormatException("no column: " + place);
        }
        return column - 1;
    }

    private static int lineOf(String place) {
        return Integer.parseInt(place.replaceFirst("^[A-Za-z]+", ""));
    }

    void fill(SortedMap<Integer, List<String>> rows) {
        var top = rows.get(first);
        if (top == null || column >= top.size() || last <= first) {
            return;
        }
        for (var cells : rows.subMap(first + 1, last + 1).values()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, top.get(column));
        }
    }
}
