package ec.hito.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A sheet of a workbook as it is stored: each cell as its type, its number format where it has a style, and what it holds. */
record WorkbookCells(List<List<Cell>> rows) {
    /** @param type {@code inlineStr} for a text, {@code n} for a number or a day */
    record Cell(String type, boolean styled, String text, boolean formula) {}

    /** Found by the zip's directory, as every spreadsheet program does: as a stream, a zip tells the sizes of its parts too late. */
    static WorkbookCells of(byte[] workbook, int sheet) {
        try {
            var file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var part = zip.getEntry("xl/worksheets/sheet" + sheet + ".xml");
                return read(zip.getInputStream(part).readAllBytes());
            } finally {
                Files.delete(file);
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** The sheet as texts, with the headers as its first row. */
    List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    private static WorkbookCells read(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        var root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        return new WorkbookCells(elements(root, "row").map(WorkbookCells::row).toList());
    }

    /** A cell without anything in it is not stored. */
    private static List<Cell> row(Element row) {
        var cells = new ArrayList<Cell>();
        elements(row, "c").forEach(cell -> {
            var column = cell.getAttribute("r").charAt(0) - 'A';
            while (cells.size() < column) {
                cells.add(new Cell("", false, "", false));
            }
            var type = cell.getAttribute("t");
            cells.add(new Cell(
                    type.isEmpty() ? "n" : type,
                    cell.hasAttribute("s"),
                    cell.getTextContent(),
                    elements(cell, "f").findAny().isPresent()));
        });
        return cells;
    }

    private static Stream<Element> elements(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
