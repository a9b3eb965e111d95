package ec.hito.command.imports.table;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.table.Table.Row;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook: a zip of parts in XML, of which the first visible sheet and what its cells refer to are read. */
final class Workbook {
    private static final String PLACE = "xl/";
    private static final String MAIN_PART = PLACE + "workbook.xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Parts parts;
    private final Map<String, String> targetById = new HashMap<>();
    private final Map<String, String> targetByType = new HashMap<>();
    private @Nullable String sheetId;
    private boolean daysFrom1904;

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    static boolean is(byte[] file) {
        return file.length > ZIP.length
                && file[0] == ZIP[0]
                && file[1] == ZIP[1]
                && file[2] == ZIP[2]
                && file[3] == ZIP[3];
    }

    /** @throws RejectedException with an {@link UnreadableFile} if it is no workbook, or too large a one */
    static List<Row> rowsOf(byte[] file) {
        try (var parts = new Parts(file)) {
            return new Workbook(parts).rows();
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw new RejectedException(new UnreadableFile.MalformedWorkbook());
        }
    }

    private List<Row> rows() throws IOException, XMLStreamException {
        readRelations();
        readSheets();
        var sheet = Optional.ofNullable(sheetId).map(targetById::get).orElseThrow(Workbook::malformed);
        var texts = new SharedTexts();
        var styles = new DateStyles();
        readIfThere("sharedStrings", texts);
        readIfThere("styles", styles);
        var rows = new SheetRows(texts, styles, daysFrom1904);
        Xml.read(parts.open(sheet), rows);
        return rows.rows();
    }

    private void readRelations() throws IOException, XMLStreamException {
        Xml.read(parts.open(PLACE + "_rels/workbook.xml.rels"), (name, element) -> {
            if (name.equals("Relationship")) {
                var target = Xml.attribute(element, "Target");
                var type = Xml.attribute(element, "Type");
                var path = target.startsWith("/") ? target.substring(1) : PLACE + target;
                targetById.put(Xml.attribute(element, "Id"), path);
                targetByType.put(type.substring(type.lastIndexOf('/') + 1), path);
            }
        });
    }

    private void readSheets() throws IOException, XMLStreamException {
        Xml.read(parts.open(MAIN_PART), (name, element) -> {
            if (name.equals("workbookPr")) {
                daysFrom1904 = Xml.truth(Xml.attribute(element, "date1904"));
            }
            if (name.equals("sheet")
                    && sheetId == null
                    && !Xml.attribute(element, "state").endsWith("idden")) {
                sheetId = Xml.attribute(element, "id");
            }
        });
    }

    private void readIfThere(String type, Xml.Elements reader) throws IOException, XMLStreamException {
        var part = targetByType.get(type);
        if (part != null) {
            Xml.read(parts.open(part), reader);
        }
    }

    private static RejectedException malformed() {
        return new RejectedException(new UnreadableFile.MalformedWorkbook());
    }
}
