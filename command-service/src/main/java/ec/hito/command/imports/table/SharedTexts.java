package ec.hito.command.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number. */
final class SharedTexts implements Xml.Elements {
    /** How a workbook writes characters that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    @Override
    public void begins(String name, XMLStreamReader element) throws XMLStreamException {
        if (name.equals("si")) {
            texts.add(textOf(element));
        }
    }

    /** @throws XMLStreamException if there is no such text */
    String text(int number) throws XMLStreamException {
        if (number < 0 || number >= texts.size()) {
            throw new XMLStreamException("no text " + number);
        }
        return texts.get(number);
    }

    /** The text from here to the element's end: all of its runs, without what tells how to pronounce them. */
    static String textOf(XMLStreamReader element) throws XMLStreamException {
        var text = new StringBuilder();
        int pronounced = 0;
        for (int depth = 1; depth > 0; ) {
            switch (element.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (element.getLocalName().equals("t") && pronounced == 0) {
                        text.append(element.getElementText());
                    } else {
                        depth++;
                        pronounced += element.getLocalName().equals("rPh") ? 1 : 0;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    pronounced -= element.getLocalName().equals("rPh") ? 1 : 0;
                }
                default -> {}
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
