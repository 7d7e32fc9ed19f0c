package org.colophon.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The addresses in a site map: sitemap.xml, an index of such, or a text with one address a line. For a site as a whole,
 * named by an address without a path, its robots.txt says where its site maps are; else it is {@code /sitemap.xml}.
 */
public final class SiteMap {

    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_PARTS = 50;
    private static final long LIMIT = 50L << 20;

    private final Fetcher fetcher;
    private final List<String> addresses = new ArrayList<>();

    private SiteMap(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Reads a site map.
     *
     * @param name a file or an address
     * @return its addresses in their order, as they are written; one or more
     * @throws IOException with the reason as the end of a sentence
     */
    public static List<String> read(String name, Fetcher fetcher) throws IOException {
        SiteMap map = new SiteMap(fetcher);
        List<String> parts = map.parts(name);
        if (parts.size() > MOST_PARTS) {
            throw new IOException("it is an index of more than " + MOST_PARTS + " site maps");
        }
        for (String part : parts) {
            map.take(part);
        }
        if (map.addresses.isEmpty()) {
            throw new IOException("it holds no addresses");
        }
        return map.addresses;
    }

    private List<String> parts(String name) throws IOException {
        Optional<URI> site =
                WebAddress.of(name).filter(address -> address.getPath().equals("/") && address.getRawQuery() == null);
        if (site.isEmpty()) {
            return take(name);
        }
        List<String> named = fetcher.siteMaps(site.get()).stream()
                .filter(WebAddress::looksLikeOne)
                .limit(MOST_PARTS)
                .toList();
        List<String> parts = new ArrayList<>();
        for (String map : named.isEmpty() ? List.of(WebAddress.origin(site.get()) + "/sitemap.xml") : named) {
            parts.addAll(take(map));
        }
        return parts;
    }

    /** Takes the addresses of a site map, and returns the site maps it is an index of. */
    private List<String> take(String name) throws IOException {
        byte[] bytes = WebAddress.looksLikeOne(name) ? fetched(name) : local(Path.of(name));
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\A\\uFEFF?\\s*", "");
        List<String> parts = new ArrayList<>();
        if (text.startsWith("<")) {
            xml(bytes, parts);
        } else {
            text.lines().map(String::strip).filter(WebAddress::looksLikeOne).forEach(addresses::add);
        }
        if (addresses.size() > MOST_ADDRESSES) {
            throw new IOException("it holds more than " + MOST_ADDRESSES + " addresses");
        }
        return parts;
    }

    private byte[] fetched(String address) throws IOException {
        Input input = fetcher.fetch(address);
        if (input instanceof Input.Found found) {
            return found.captured().bytes();
        }
        throw new IOException(input instanceof Input.Problem problem ? problem.reason() : "it did not change");
    }

    private static byte[] local(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new IOException("it is larger than the limit of " + LIMIT + " bytes");
            }
            return FileKind.startsWithGzip(bytes)
                    ? ContentCoding.gunzip(new ByteArrayInputStream(bytes), LIMIT)
                    : bytes;
        }
    }

    private void xml(byte[] bytes, List<String> parts) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // A site map has no use for what these allow: reading our files, and unfolding without end.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            String around = "";
            while (reader.hasNext() && addresses.size() <= MOST_ADDRESSES) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String element = reader.getLocalName();
                if (element.equals("sitemap") || element.equals("url")) {
                    around = element;
                }
                // An image in a site map has a loc of its own, with a prefix.
                if (!element.equals("loc")
                        || !String.valueOf(reader.getPrefix()).isEmpty()) {
                    continue;
                }
                String address = reader.getElementText().strip();
                if (WebAddress.looksLikeOne(address)) {
                    (around.equals("sitemap") ? parts : addresses).add(address);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("it is not well-formed XML", broken);
        }
    }
}
