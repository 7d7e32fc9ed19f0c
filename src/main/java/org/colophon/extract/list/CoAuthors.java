package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** Who else wrote what is listed, named at the end of an entry: <i>(with Jane Doe)</i>, <i>Co-authored with J. Doe.</i> */
final class CoAuthors {
    private static final double BY_WORDS = 0.85;
    private static final Pattern ENDING = Pattern.compile(
            "(?iu)(?:[(\\[]|[.,;)\\d]\\s)(?:(?:joint(?:ly)?|joint work|written|co-?authored|co-?written)\\s+)?(?:with|avec|mit|con|com)\\s+(?<names>[^()\\[\\]]{4,300}?)[)\\]]?[\\s.,;]*$");

    private CoAuthors() {}

    /** The names, if they stand behind the title. */
    static Optional<Field> find(String text, Optional<Field> title) {
        int from = title.map(Field::to).orElse(0);
        Matcher ending =
                ENDING.matcher(text).useTransparentBounds(true).region(Math.min(from, text.length()), text.length());
        return ending.find() && NameList.couldBeNames(ending.group("names"))
                ? Optional.of(new Field(ReferenceLabel.AUTHOR, ending.start("names"), ending.end("names"), BY_WORDS))
                : Optional.empty();
    }
}
