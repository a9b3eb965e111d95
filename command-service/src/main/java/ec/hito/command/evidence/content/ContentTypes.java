package ec.hito.command.evidence.content;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list of an OOXML package's parts and their types. */
final class ContentTypes {
    private ContentTypes() {}

    /** All types that the list names; none if it is not well-formed. Entities are not resolved. */
    static Set<String> of(byte[] xml) {
        var types = new HashSet<String>();
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    var type = reader.getAttributeValue(null, "ContentType");
                    if (type != null) {
                        types.add(type);
                    }
                }
            }
            return types;
        } catch (XMLStreamException _) {
            return Set.of();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
