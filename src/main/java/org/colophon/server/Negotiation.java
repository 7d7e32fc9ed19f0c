package org.colophon.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;

/**
 * Content negotiation by the Accept header, as RFC 9110 has it: the most specific range that fits a
 * format gives its weight, and 0 refuses it. Among equals the order of {@link DocFormat} decides, so
 * whoever takes anything gets the page.
 */
final class Negotiation {

    private Negotiation() {}

    /**
     * The best format.
     *
     * @param accept the Accept header; blank stands for anything, and so does one that cannot be read
     * @return empty if the client takes none of them
     */
    static Optional<DocFormat> choose(String accept) {
        List<MediaRange> ranges = parse(accept);
        if (ranges.isEmpty()) {
            return Optional.of(DocFormat.HTML);
        }
        Optional<DocFormat> best = Optional.empty();
        double bestWeight = 0;
        for (DocFormat format : DocFormat.values()) {
            double weight = weight(ranges, format.mediaType());
            if (weight > bestWeight) {
                best = Optional.of(format);
                bestWeight = weight;
            }
        }
        return best;
    }

    /** Whether a client that accepts this wants a page rather than data or plain text. */
    static boolean wantsPage(String accept) {
        return choose(accept).filter(format -> format == DocFormat.HTML).isPresent();
    }

    private static List<MediaRange> parse(String accept) {
        if (accept.isBlank()) {
            return List.of();
        }
        try {
            // Parameters other than q are not looked at, so their case does not matter either.
            return new AcceptList(accept.toLowerCase(Locale.ROOT))
                    .entries().stream().filter(range -> range.getType() != null).toList();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private static double weight(List<MediaRange> ranges, String mediaType) {
        int slash = mediaType.indexOf('/');
        String type = mediaType.substring(0, slash);
        return Stream.of(mediaType, type + "/*", "*/*")
                .flatMap(wanted -> ranges.stream().filter(range -> name(range).equals(wanted)))
                .mapToDouble(MediaRange::get_q)
                .findFirst()
                .orElse(0);
    }

    private static String name(MediaRange range) {
        String subtype = range.getSubType();
        return range.getType() + "/" + (subtype == null ? "*" : subtype);
    }
}
