package ec.hito.command.imports.table;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one sheet as texts. A merged cell's text counts in every row that it spans. */
final class SheetRows implements Xml.Elements {
    private static final int MOST_COLUMNS = 256;

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean daysFrom1904;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private int line;
    private int column;

    SheetRows(SharedTexts texts, DateStyles styles, boolean daysFrom1904) {
        this.texts = texts;
        this.styles = styles;
        this.daysFrom1904 = daysFrom1904;
    }

    @Override
    public void begins(String name, XMLStreamReader element) throws XMLStreamException {
        switch (name) {
            case "row" -> {
                var number = Xml.attribute(element, "r");
                line = number.isEmpty() ? line + 1 : Integer.parseInt(number);
                column = -1;
            }
            case "c" -> {
                var place = Xml.attribute(element, "r");
                column = place.isEmpty() ? column + 1 : Span.columnOf(place);
                put(textOf(element));
            }
            case "mergeCell" -> spans.add(Span.parse(Xml.attribute(element, "ref")));
            default -> {}
        }
    }

    private void put(String text) {
        if (text.isBlank()) {
            return;
        }
        var cells = rows.computeIfAbsent(line, _ -> new ArrayList<>());
        // One more than the rows below the headers may be.
        if (column >= MOST_COLUMNS || rows.size() > Table.MOST_ROWS + 1) {
            throw new RejectedException(new UnreadableFile.TooLarge(Table.MOST_ROWS));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String textOf(XMLStreamReader cell) throws XMLStreamException {
        var type = Xml.attribute(cell, "t");
        var style = Xml.attribute(cell, "s");
        var text = "";
        while (cell.next() != XMLStreamConstants.END_ELEMENT
                || !cell.getLocalName().equals("c")) {
            if (cell.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (cell.getLocalName()) {
                    case "v" -> text = cell.getElementText();
                    case "is" -> text = SharedTexts.textOf(cell);
                    default -> {}
                }
            }
        }
        return switch (type) {
            case "s" -> texts.text(Integer.parseInt(text.strip()));
            case "", "n" -> text.isBlank() ? "" : CellNumber.text(text.strip(), isDay(style), daysFrom1904);
            default -> text;
        };
    }

    private boolean isDay(String style) {
        return !style.isEmpty() && styles.showsDay(Integer.parseInt(style));
    }

    /** All rows that say something of their own, each as wide as the first one at least. */
    List<Row> rows() {
        spans.forEach(span -> span.fill(rows));
        int width = rows.isEmpty() ? 0 : rows.firstEntry().getValue().size();
        var whole = new ArrayList<Row>(rows.size());
        rows.forEach((number, cells) -> {
            while (cells.size() < width) {
                cells.add("");
            }
            whole.add(new Row(number, cells));
        });
        return whole;
    }
}
