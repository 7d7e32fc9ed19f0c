package org.colophon.identity.venue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.identity.venue.PrintedVenue.Segment;

/** What the words around a name in a printed venue say of the series that the name may stand for. */
final class Surroundings {

    /** Words that say nothing of a series. */
    static final Set<String> LITTLE =
            Set.of("the", "of", "on", "in", "and", "proceedings", "proc", "procs", "conf", "int", "intl");

    private Surroundings() {}

    /** Whether a part comes first, but for sponsors, or stands in brackets. */
    static boolean leads(PrintedVenue venue, Segment segment) {
        return segment.bracketed() || venue.segments().get(0).equals(segment);
    }

    /** Whether the rest of the name says where, when and by whom only, or gives a short name. */
    static boolean isAside(PrintedVenue venue, int from, int to) {
        List<Segment> segments = venue.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if ((i < from || i >= to) && !segment.isCircumstance() && !segment.acronym()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words around a short name speak of its series. */
    static boolean isSpokenOf(PrintedVenue venue, Listed listed, String key) {
        return venue.segments().stream()
                .flatMap(segment -> segment.words().stream())
                .filter(word -> !word.equals(key) && !NameWords.isEvent(word) && !NameWords.isFree(word))
                .filter(word -> !word.equals("proceeding"))
                .anyMatch(listed::mentions);
    }

    /** Whether the words around a short name speak of another event. */
    static boolean isContradicted(PrintedVenue venue, Listed listed, String key) {
        List<String> about = venue.segments().stream()
                .filter(segment -> segment.words().stream().anyMatch(NameWords::isEvent))
                .flatMap(segment -> NameWords.topic(segment.words()).stream())
                .filter(word -> !word.equals(key) && !NameWords.isCircumstance(word))
                .filter(word -> !LITTLE.contains(word) && !listed.acronyms().contains(word))
                .toList();
        long mentioned = about.stream().filter(listed::mentions).count();
        List<String> events = venue.segments().stream()
                .flatMap(segment -> segment.words().stream())
                .filter(NameWords::isEvent)
                .toList();
        boolean same = events.isEmpty()
                || events.contains("conference")
                || events.stream().anyMatch(listed::has)
                || mentioned > 1;
        boolean workshop = events.contains("workshop") && !listed.has("workshop");
        return workshop || !same || mentioned * 2 < about.size();
    }

    /** Whether a word is set as the short name is, or stands with what conferences have. */
    static boolean isMeant(PrintedVenue venue, Listed listed) {
        return venue.numbered()
                || venue.proceedings()
                || venue.hasWord(w -> NameWords.isEvent(w) || NameWords.isSponsor(w))
                || isSetAsShortName(venue.whole(), listed.series().label());
    }

    private static boolean isSetAsShortName(String whole, String label) {
        boolean plain = label.equals(label.toLowerCase(Locale.ROOT));
        return (!plain && whole.contains(label)) || whole.contains(label.toUpperCase(Locale.ROOT));
    }
}
