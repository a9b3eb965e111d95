package ec.hito.command.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part as a stream of elements, by their local names: the two dialects of XLSX differ in their namespaces only. */
final class Xml {
    /** Is told of each element as it begins, and may read on to its end. */
    @FunctionalInterface
    interface Elements {
        void begins(String name, XMLStreamReader element) throws XMLStreamException;
    }

    private Xml() {}

    /** Reads all of {@code part} and closes it. A document type is refused: nothing is ever fetched or expanded. */
    static void read(InputStream part, Elements reader) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (part) {
            var xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    reader.begins(xml.getLocalName(), xml);
                }
            }
        }
    }

    /** The value of an attribute, or an empty text. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(element.getAttributeValue(i), "");
            }
        }
        return "";
    }

    static boolean truth(String value) {
        return value.equals("1") || value.equals("true");
    }
}
