package ec.hito.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document of one page that every reader opens, with the mark of the simulation on it. */
final class Pdf {
    private static final String MARK = "DATOS SIMULADOS: nada de esto ocurrió";

    private Pdf() {}

    static byte[] of(String title, String text) {
        var lines = "BT /F1 16 Tf 60 760 Td (%s) Tj 0 -36 Td (%s) Tj /F1 11 Tf 0 -28 Td (%s) Tj ET"
                .formatted(escaped(MARK), escaped(title), escaped(text));
        return document(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(lines.length(), lines)));
    }

    private static byte[] document(List<String> objects) {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(text.length());
            text.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
        text.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
        // One byte a character, as the font's encoding and the table of places want it.
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
