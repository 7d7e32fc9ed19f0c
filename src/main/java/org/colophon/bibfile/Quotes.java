package org.colophon.bibfile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.RawText;

/** Makes values that quote the file they come from. */
final class Quotes {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final RawText file;
    private final double confidence;

    /**
     * @param file the file quoted from
     * @param confidence how sure the reader is of what it makes of the file
     */
    Quotes(RawText file, double confidence) {
        this.file = file;
        this.confidence = confidence;
    }

    /** The same, for a stretch of the file that is not as sure. */
    Quotes withConfidence(double other) {
        return new Quotes(file, other);
    }

    /** A value that stands on a piece of the file; empty for a blank value. */
    Optional<Quoted> quote(String value, Span place) {
        String folded = SPACE.matcher(value).replaceAll(" ").strip();
        return folded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quoted(folded, file.quote(place.from(), place.to()), confidence));
    }

    /** What a piece of the file says, without traces of HTML. */
    Optional<Quoted> plain(Span place) {
        return quote(Markup.plain(place.text()), place);
    }

    /** What a piece of the file says, as it is. */
    Optional<Quoted> quote(Span place) {
        return quote(place.text(), place);
    }
}
