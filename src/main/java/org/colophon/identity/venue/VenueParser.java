package org.colophon.identity.venue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Folding;

/**
 * Understands printed venues.
 *
 * <p><i>Proceedings of the Twenty-Second International Conference on Artificial Intelligence and
 * Statistics</i> is a volume of the series AISTATS; <i>Neural Information Processing Systems</i> is
 * a series and names no volume. A name the authority does not know is a series of its own, called
 * what is left when ordinals, years and <i>Proceedings of</i> are taken away.
 */
public final class VenueParser {

    private static final Pattern PROCEEDINGS = Pattern.compile(
            "^(?:in\\s+)?(?:proceedings|proc\\.?|actes|tagungsband|actas)\\s+"
                    + "(?:(?:of|du|des|del|der|de)\\s+)?(?:the\\s+|la\\s+|l['’]|les\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
            + "twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|"
            + "fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth";
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:\\b\\d{1,3}\\s?(?:st|nd|rd|th|e|è?me|ère|er)\\b|\\b(?:(?:" + TENS + ")[- ])?(?:" + UNITS
                    + ")\\b|\\b\\d{1,3}\\.(?=\\s))(?:\\s+annual)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:['’]\\d{2}\\b|\\b(?:19|20)\\d{2}\\b)");
    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Za-z][\\w&/-]{1,14})\\)");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\s(\\d{1,3})$");
    private static final Pattern ADVANCES = Pattern.compile("^Advances in\\b.*\\s\\d{1,3}$", Pattern.CASE_INSENSITIVE);

    private final VenueAuthority authority = VenueAuthority.shipped();

    /**
     * Understands a venue.
     *
     * @param printed the venue as printed
     * @param year the year printed beside it, which tells volumes apart that carry no number
     */
    public Venue parse(String printed, Optional<Integer> year) {
        String name = printed.isBlank() ? printed : printed.strip();
        boolean proceedings = PROCEEDINGS.matcher(name).find();
        boolean numbered = ORDINAL.matcher(name).find()
                || YEAR.matcher(name).find()
                || ADVANCES.matcher(name).matches();
        Series series = series(name);
        boolean bound = series.kind() == Series.Kind.JOURNAL || series.kind() == Series.Kind.REPOSITORY;
        boolean volume = !bound && (proceedings || (numbered && series.kind() == Series.Kind.CONFERENCE));
        return new Venue(series, volume ? Optional.of(volume(name, numbered, year)) : Optional.empty());
    }

    private static Venue.Volume volume(String name, boolean numbered, Optional<Integer> year) {
        Matcher last = LAST_NUMBER.matcher(name);
        Optional<String> number = last.find() ? Optional.of(last.group(1)) : Optional.empty();
        String key = Folding.words(name);
        return new Venue.Volume(numbered ? key : key + year.map(y -> " " + y).orElse(""), name, number);
    }

    private Series series(String name) {
        String bare = tidy(PROCEEDINGS.matcher(name).replaceFirst(""));
        String timeless =
                tidy(YEAR.matcher(ORDINAL.matcher(bare).replaceAll(" ")).replaceAll(" "));
        String unnumbered = tidy(LAST_NUMBER.matcher(timeless).replaceFirst(""));
        String unbracketed = tidy(ACRONYM.matcher(unnumbered).replaceAll(" "));
        for (String candidate : List.of(name, bare, timeless, unnumbered, unbracketed)) {
            Optional<Series> known = authority.find(candidate);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Matcher acronym = ACRONYM.matcher(name);
        if (acronym.find()) {
            Optional<Series> known = authority.find(acronym.group(1));
            if (known.isPresent()) {
                return known.get();
            }
        }
        String label = unnumbered.isEmpty() ? name : unnumbered;
        return new Series("printed " + Folding.words(label), label, Series.Kind.UNKNOWN, false);
    }

    private static String tidy(String name) {
        return name.replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:–-]+|[\\s,;:–-]+$", "")
                .replaceFirst("(?i)^the\\s+", "");
    }
}
