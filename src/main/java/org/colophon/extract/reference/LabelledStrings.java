package org.colophon.extract.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads labelled strings from XML: one {@code <sequence>} a string, in it one element a field in printed order, such
 * as {@code <author>}, {@code <date>}, {@code <container-title>}.
 */
final class LabelledStrings {
    private LabelledStrings() {}

    /**
     * Reads a file of labelled strings, in order.
     *
     * @throws IOException if the file cannot be read or is no such XML
     */
    static List<LabelledString> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException unreadable) {
            throw new IOException(file + " is no file of labelled strings", unreadable);
        }
    }

    /**
     * Reads labelled strings, in order.
     *
     * @throws IOException if they cannot be read or are no such XML
     */
    static List<LabelledString> read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            List<LabelledString> strings = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sequence")) {
                    strings.add(sequence(xml));
                }
            }
            return strings;
        } catch (XMLStreamException malformed) {
            throw new IOException("no labelled strings in XML", malformed);
        }
    }

    private static LabelledString sequence(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<ReferenceLabel> labels = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                ReferenceLabel label = ReferenceLabel.ofElement(xml.getLocalName());
                String field = xml.getElementText();
                Token.of(field).forEach(token -> labels.add(label));
                text.append(field).append(' ');
            }
        }
        return new LabelledString(Token.of(text.toString()), labels);
    }
}
