package org.colophon.identity.venue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.identity.venue.PrintedVenue.Segment;

/**
 * Understands printed venues.
 *
 * <p><i>Proceedings of the Twenty-Second International Conference on Artificial Intelligence and
 * Statistics</i> is the 22nd volume of the series AISTATS; <i>Neural Information Processing Systems</i>
 * is a series and names no volume. A name the authority does not know is a series of its own, called
 * what is left when ordinals, years and <i>Proceedings of</i> are taken away. Two venues are one
 * series if the keys of their series are equal, and one volume if those of their volumes are.
 *
 * <p>Remembers what it understood: asking again costs a look-up. Safe for use by many threads.
 */
public final class VenueParser {

    private static final Pattern LAST_NUMBER = Pattern.compile("\\s(\\d{1,3})$");
    private static final Pattern ADVANCES = Pattern.compile("^Advances in\\b.*\\s\\d{1,3}$", Pattern.CASE_INSENSITIVE);

    private record Question(String printed, Optional<Integer> year) {}

    private final VenueAuthority authority = VenueAuthority.shipped();
    private final SeriesFinder finder = new SeriesFinder(authority);
    private final Recent<Question, Venue> recent = new Recent<>();

    /**
     * Understands a venue.
     *
     * @param printed the venue as printed
     * @param year the year printed beside it, which tells volumes apart that carry no number
     */
    public Venue parse(String printed, Optional<Integer> year) {
        return recent.get(new Question(printed, year), question -> understand(question.printed(), question.year()));
    }

    private Venue understand(String printed, Optional<Integer> year) {
        String name = printed.isBlank() ? printed : printed.strip();
        PrintedVenue venue = PrintedVenue.of(name, authority::isAcronym);
        Optional<Listed> listed = finder.find(venue, year);
        Series series = listed.map(Listed::series).orElseGet(() -> unlisted(name, venue));
        boolean counted = venue.numbered() || ADVANCES.matcher(name).matches();
        boolean volume = switch (series.kind()) {
            case CONFERENCE -> venue.proceedings() || counted;
            case UNKNOWN -> !series.known() && venue.proceedings();
            case JOURNAL, REPOSITORY, BOOK_SERIES -> false;
        };
        return new Venue(series, volume ? Optional.of(volume(name, venue, series, listed, year)) : Optional.empty());
    }

    private static Venue.Volume volume(
            String name, PrintedVenue venue, Series series, Optional<Listed> listed, Optional<Integer> beside) {
        Matcher last = LAST_NUMBER.matcher(name);
        Optional<String> number = last.find() ? Optional.of(last.group(1)) : Optional.empty();
        Optional<Integer> held = held(venue, listed, number);
        String edition = held.map(year -> " " + year)
                .or(() -> venue.ordinal().map(ordinal -> " no " + ordinal))
                .or(() -> number.map(n -> " volume " + n))
                .or(() -> beside.map(year -> " " + year))
                .orElse("");
        // Where only the beginning of the names is listed, the rest says which volume of a year it is.
        boolean several = listed.filter(one -> !one.beginnings().isEmpty()).isPresent();
        String rest = several ? " " + String.join(" ", NameWords.of(venue.bare())) : "";
        String key = series.key()
                + rest
                + edition
                + venue.part().map(part -> " " + part).orElse("");
        return new Venue.Volume(key, name, number, venue.ordinal(), held, venue.part());
    }

    /** The year of the edition: counted from its number, unless another is printed that is far from it. */
    private static Optional<Integer> held(PrintedVenue venue, Optional<Listed> listed, Optional<String> number) {
        Optional<Listed.Editions> editions = listed.map(Listed::editions);
        Optional<Integer> byOrdinal = venue.ordinal()
                .flatMap(ordinal ->
                        editions.flatMap(Listed.Editions::edition).flatMap(anchor -> anchor.yearOf(ordinal)));
        Optional<Integer> counted = byOrdinal.or(() -> number.flatMap(
                n -> editions.flatMap(Listed.Editions::volume).flatMap(anchor -> anchor.yearOf(Integer.parseInt(n)))));
        boolean near = counted.isPresent()
                && venue.year()
                        .filter(year -> Math.abs(year - counted.get()) > 1)
                        .isEmpty();
        return near ? counted : venue.year();
    }

    private static Series unlisted(String name, PrintedVenue venue) {
        List<Segment> segments = venue.segments();
        int last = segments.size();
        boolean event = venue.hasWord(NameWords::isEvent);
        while (last > 1 && ends(segments, last - 1, event)) {
            last--;
        }
        String label = venue.bare();
        if (last < segments.size() && last > 0) {
            Segment end = segments.get(last - 1);
            int at = label.indexOf(end.text());
            label = at < 0
                    ? label
                    : PrintedVenue.trim(label.substring(0, at + end.text().length()));
        }
        String shown = label.isBlank() ? name : label;
        List<String> words = NameWords.of(shown);
        String key = words.isEmpty() ? shown : String.join(" ", words);
        return new Series("printed " + key, shown, Series.Kind.UNKNOWN, false);
    }

    /** Whether the last part of an event's name says where or when, or is its short name. */
    private static boolean ends(List<Segment> segments, int last, boolean event) {
        Segment segment = segments.get(last);
        boolean shortName = segment.bracketed() && segment.words().size() == 1;
        return shortName || (event && segment.isCircumstance());
    }
}
