package ec.hito.command.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles show a number as a day: a workbook knows no days but by how they are shown. */
final class DateStyles implements Xml.Elements {
    /** In a format, what stands in quotes or brackets or after a backslash is no letter of a day. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern LETTERS_OF_A_DAY = Pattern.compile("[dDyY]");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean amongCellStyles;

    @Override
    public void begins(String name, XMLStreamReader element) throws XMLStreamException {
        switch (name) {
            case "numFmt" -> formats.put(number(element, "numFmtId"), Xml.attribute(element, "formatCode"));
            case "cellXfs" -> amongCellStyles = true;
            case "cellStyles", "dxfs" -> amongCellStyles = false;
            case "xf" -> {
                if (amongCellStyles) {
                    formatOfStyle.add(number(element, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    private static int number(XMLStreamReader element, String attribute) {
        var value = Xml.attribute(element, attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    boolean showsDay(int style) {
        return style >= 0 && style < formatOfStyle.size() && isOfDay(formatOfStyle.get(style));
    }

    private boolean isOfDay(int format) {
        var code = formats.get(format);
        return code == null
                ? format >= 14 && format <= 17
                        || format == 22
                        || format >= 27 && format <= 36
                        || format >= 50 && format <= 58
                : LETTERS_OF_A_DAY.matcher(LITERAL.matcher(code).replaceAll("")).find();
    }
}
