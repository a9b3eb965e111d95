package ec.hito.command.imports.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as spreadsheet programs save them. */
public final class Workbooks {
    private Workbooks() {}

    /** All cells as texts. */
    public static byte[] of(List<List<String>> rows) {
        return of(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    var cell = rows.get(row).get(column);
                    if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        });
    }

    public static byte[] of(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hito", "1.0")) {
            content.accept(workbook.newWorksheet("Hoja 1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One sheet of that XML, as programs write it that know no shared texts. */
    static byte[] ofXml(String sheet) {
        return zip(sheet, 0);
    }

    /** Some hundred kilobytes that unpack to more than is ever taken. */
    static byte[] bomb() {
        return zip("<worksheet>", 200);
    }

    /** @param blanks megabytes of them, behind the sheet */
    private static byte[] zip(String sheet, int blanks) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"a\"/></sheets></workbook>",
                    zip);
            put(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/></Relationships>",
                    zip);
            put("xl/s.xml", sheet, zip);
            var megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < blanks; written++) {
                zip.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(String name, String content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A zip without a workbook in it. */
    static byte[] another() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put("word/document.xml", "<x/>", zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
