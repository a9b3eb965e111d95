package ec.hito.command.evidence;

import ec.hito.model.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind that is taken, and of some that are not. */
public final class SampleFiles {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF of exactly so many bytes. */
    public static byte[] pdf(int size) {
        return Arrays.copyOf(pdf("largo"), size);
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    /** A program for Windows. */
    public static byte[] exe() {
        return "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] xlsx() {
        return ooxml("xl/workbook.xml", OOXML + "spreadsheetml.sheet.main+xml", Map.of());
    }

    public static byte[] docx() {
        return ooxml("word/document.xml", OOXML + "wordprocessingml.document.main+xml", Map.of());
    }

    public static byte[] xlsm() {
        return ooxml(
                "xl/workbook.xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                Map.of("xl/vbaProject.bin", "macro"));
    }

    /** A document with macros that says it has none. */
    public static byte[] docxWithHiddenMacros() {
        return ooxml(
                "word/document.xml",
                OOXML + "wordprocessingml.document.main+xml",
                Map.of("word/vbaProject.bin", "macro"));
    }

    public static byte[] pptx() {
        return ooxml("ppt/presentation.xml", OOXML + "presentationml.presentation.main+xml", Map.of());
    }

    public static byte[] odt() {
        return zip(Map.of("mimetype", FileType.ODT.mediaType(), "content.xml", "<x/>"));
    }

    public static byte[] odtWithMacros() {
        return zip(Map.of("mimetype", FileType.ODT.mediaType(), "Basic/Standard/Modul1.xml", "<x/>"));
    }

    public static byte[] ods() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    }

    public static byte[] zipOfNothingKnown() {
        return zip(Map.of("leame.txt", "hola"));
    }

    /** A package whose list of parts is a trap for careless readers of XML. */
    public static byte[] docxWithEntities() {
        return zip(Map.of("[Content_Types].xml", """
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
            <Types><Override PartName="/word/document.xml" ContentType="&e;"/></Types>\
            """));
    }

    public static byte[] cutOff(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - 30);
    }

    private static byte[] ooxml(String mainPart, String contentType, Map<String, String> more) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/%s" ContentType="%s"/></Types>\
            """.formatted(mainPart, contentType));
        entries.put(mainPart, "<x/>");
        entries.putAll(more);
        return zip(entries);
    }

    private static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
