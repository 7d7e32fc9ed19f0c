package org.colophon.bibfile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.Evidence;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;
import org.colophon.page.RawText;

/** Makes values that quote the file they come from. */
final class Quotes {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern UNFOLDED = Pattern.compile("[\\s\\p{Z}&&[^ ]]|  ");

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
        String folded = folded(value);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = file.quote(place.from(), place.to());
        // Most values are their quote letter by letter; of a large file one copy is enough.
        String kept = folded.equals(evidence.exact()) ? evidence.exact() : folded;
        return Optional.of(new Quoted(kept, evidence, confidence));
    }

    private static String folded(String value) {
        return UNFOLDED.matcher(value).find()
                ? SPACE.matcher(value).replaceAll(" ").strip()
                : value.strip();
    }

    /** What a piece of the file says, without traces of HTML. */
    Optional<Quoted> plain(Span place) {
        return quote(Markup.plain(place.text()), place);
    }

    /** What a piece of the file says that is called an identifier of a person; empty if it is none. */
    Optional<PersonIdentifier> identifier(PersonScheme scheme, Span place) {
        return quote(place).flatMap(written -> PersonIdentifier.of(scheme, written));
    }

    /** What a piece of the file says, as it is. */
    Optional<Quoted> quote(Span place) {
        return quote(place.text(), place);
    }
}
