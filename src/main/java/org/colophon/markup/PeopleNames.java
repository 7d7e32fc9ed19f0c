package org.colophon.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Quoted;

/** Tells a person's name from what pages put in its place: addresses, languages, nothing. */
final class PeopleNames {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|mailto|ftp):.*|www\\..*|\\S+@\\S+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int LONGEST = 300;
    private static final Set<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .map(code -> new Locale(code))
            .flatMap(locale -> Stream.of(
                    locale.getDisplayLanguage(Locale.ENGLISH),
                    locale.getDisplayLanguage(Locale.FRENCH),
                    locale.getDisplayLanguage(locale)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOBODY =
            Set.of("none", "unknown", "anonymous", "n/a", "na", "null", "undefined", "no author", "author", "authors");

    private PeopleNames() {}

    /** The name if it may be one; a comma or semicolon at its end goes. */
    static Optional<Quoted> of(Quoted printed) {
        String name = printed.value().replaceAll("[,;\\s]+$", "");
        String folded = name.toLowerCase(Locale.ROOT);
        boolean isNone = name.isEmpty()
                || name.length() > LONGEST
                || !LETTER.matcher(name).find()
                || ADDRESS.matcher(name).matches()
                || TAG.matcher(name).matches()
                || LANGUAGES.contains(folded)
                || NOBODY.contains(folded);
        return isNone ? Optional.empty() : Optional.of(new Quoted(name, printed.evidence(), printed.confidence()));
    }
}
