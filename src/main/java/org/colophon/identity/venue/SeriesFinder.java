package org.colophon.identity.venue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.identity.venue.PrintedVenue.Segment;
import org.colophon.model.Folding;

/**
 * Finds the listed series that a printed venue names.
 *
 * <p>A name decides if just one series fits it: the whole of it first, then its parts, the longest
 * first; then a short name, unless the words around it speak of something else. A workshop at a
 * conference is not that conference.
 */
final class SeriesFinder {

    private static final int LONGEST_SHORT_NAME = 9;

    private final VenueAuthority authority;

    SeriesFinder(VenueAuthority authority) {
        this.authority = authority;
    }

    /** The series; <i>year</i> is the one printed beside the venue. */
    Optional<Listed> find(PrintedVenue venue, Optional<Integer> year) {
        return wholly(venue)
                .or(() -> byParts(venue))
                .or(() -> byShortName(venue))
                .or(() -> generic(venue))
                .or(() -> byBeginning(venue, year));
    }

    private Optional<Listed> wholly(PrintedVenue venue) {
        List<String> words = NameWords.of(venue.whole());
        Optional<Listed> named = authority
                .named(words)
                .or(() -> authority.begun(venue.whole()))
                .filter(listed -> !isWord(listed, words) || Surroundings.isMeant(venue, listed));
        if (named.isPresent()) {
            return named;
        }
        Optional<Listed> abbreviated = only(authority.abbreviated(words));
        return abbreviated.or(() -> inverted(venue)).or(() -> unbracketed(venue));
    }

    /** <i>Knowledge and Data Engineering, IEEE Transactions on</i>. */
    private Optional<Listed> inverted(PrintedVenue venue) {
        int comma = venue.whole().lastIndexOf(',');
        String end = venue.whole().toLowerCase(Locale.ROOT);
        if (comma < 0 || !(end.endsWith(" on") || end.endsWith(" of"))) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(NameWords.of(venue.whole().substring(comma)));
        words.addAll(NameWords.of(venue.whole().substring(0, comma)));
        return authority.named(words).or(() -> only(authority.abbreviated(words)));
    }

    /** A journal with a place or a short name in brackets. */
    private Optional<Listed> unbracketed(PrintedVenue venue) {
        int bracket = venue.whole().indexOf('(');
        if (bracket <= 0 || venue.proceedings() || venue.ordinal().isPresent()) {
            return Optional.empty();
        }
        String before = venue.whole().substring(0, bracket);
        List<String> words = NameWords.of(before);
        return authority
                .named(words)
                .or(() -> only(authority.abbreviated(words)))
                .filter(listed -> words.size() > 1);
    }

    private Optional<Listed> byParts(PrintedVenue venue) {
        List<Segment> segments = venue.segments();
        Optional<Listed> book = Optional.empty();
        for (int length = segments.size(); length > 0; length--) {
            for (int from = 0; from + length <= segments.size(); from++) {
                Optional<Listed> found = span(venue, from, from + length);
                if (found.isPresent() && found.get().series().kind() != Series.Kind.BOOK_SERIES) {
                    return found;
                }
                book = book.or(() -> found);
            }
        }
        boolean bound = venue.hasWord(NameWords::isEvent);
        return bound || venue.segments().stream().anyMatch(Segment::acronym) ? Optional.empty() : book;
    }

    private Optional<Listed> span(PrintedVenue venue, int from, int to) {
        List<String> words = NameWords.joined(
                venue.segments().subList(from, to).stream().map(Segment::words).toList());
        boolean aside = Surroundings.isAside(venue, from, to);
        boolean leads = Surroundings.leads(venue, venue.segments().get(from));
        Optional<Listed> named = authority
                .named(words)
                .or(() -> from == 0 ? authority.begun(venue.bare()) : Optional.empty())
                .or(() -> only(authority.abbreviated(words)))
                .filter(listed -> listed.isConference()
                        ? !isWord(listed, words) || (leads && Surroundings.isMeant(venue, listed))
                        : isBound(venue, listed, words, aside));
        if (named.isPresent()) {
            return named.filter(listed -> fits(venue, listed, words));
        }
        Set<Listed> core = authority.abbreviatedCore(NameWords.core(words));
        Optional<Listed> byCore = bySponsor(core, words)
                .filter(listed -> mayDiffer(words, listed))
                .filter(listed -> fits(venue, listed, words));
        List<String> topic = NameWords.topic(words);
        boolean enough = venue.proceedings() || (aside && topic.size() > 3);
        if (byCore.isPresent() || words.stream().anyMatch(NameWords::isEvent) || !enough) {
            return byCore;
        }
        return only(topic.size() > 2 ? authority.onTopic(topic) : Set.of())
                .filter(listed -> fits(venue, listed, words));
    }

    /** Whether a journal, repository or book series is meant where not the whole text is its name. */
    private static boolean isBound(PrintedVenue venue, Listed listed, List<String> words, boolean aside) {
        if (listed.series().kind() == Series.Kind.BOOK_SERIES || listed.series().kind() == Series.Kind.REPOSITORY) {
            return true;
        }
        boolean event = venue.ordinal().isPresent()
                || venue.proceedings()
                || venue.hasWord(w -> NameWords.isEvent(w) && !listed.has(w));
        return !event && (aside || words.size() > 2);
    }

    /** Of conferences with one name but for sponsors, the one whose sponsors are printed. */
    private static Optional<Listed> bySponsor(Set<Listed> found, List<String> words) {
        if (found.size() < 2) {
            return only(found);
        }
        List<String> sponsors = words.stream().filter(NameWords::isSponsor).toList();
        return only(found.stream()
                .filter(listed -> sponsors.stream().anyMatch(listed::has))
                .collect(Collectors.toSet()));
    }

    /** Whether the sponsors and <i>international</i> that are printed allow this series. */
    private static boolean mayDiffer(List<String> words, Listed listed) {
        if (NameWords.topic(words).size() >= 3) {
            return true;
        }
        if (words.stream().noneMatch(NameWords::isEvent)) {
            return false;
        }
        boolean added = words.stream()
                .anyMatch(word -> (NameWords.isFree(word) && !word.equals("annual") || NameWords.isSponsor(word))
                        && !listed.has(word));
        boolean workshop =
                words.contains("workshop") && listed.has("international") && !words.contains("international");
        boolean sponsored = listed.words().stream().anyMatch(NameWords::isSponsor);
        boolean international = words.contains("international") && !listed.has("international");
        return !workshop && !international && (!added || !sponsored);
    }

    /** A workshop at a conference is not the conference. */
    private boolean fits(PrintedVenue venue, Listed listed, List<String> words) {
        if (!listed.isConference() || !venue.hasWord("workshop"::equals)) {
            return true;
        }
        if (!words.contains("workshop") || !listed.has("workshop")) {
            return false;
        }
        boolean host = venue.segments().stream()
                .flatMap(segment -> authority.abbreviation(segment.key()).stream())
                .anyMatch(other -> !other.equals(listed));
        return !host || NameWords.topic(words).size() > 2;
    }

    private Optional<Listed> byShortName(PrintedVenue venue) {
        return Stream.concat(
                        venue.segments().stream().filter(Segment::bracketed),
                        venue.segments().stream().filter(segment -> !segment.bracketed()))
                .flatMap(segment -> shortName(venue, segment).stream())
                .findFirst();
    }

    private Optional<Listed> shortName(PrintedVenue venue, Segment segment) {
        String[] printed = Folding.words(segment.text().replace("&", " and ")).split(" ");
        if (printed.length > LONGEST_SHORT_NAME) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (String word : printed) {
            String one = String.join(" ", NameWords.of(word));
            if (!NameWords.isEvent(one)
                    && !NameWords.isFree(one)
                    && (!Surroundings.LITTLE.contains(word) || word.equals("and"))) {
                plain.append(word);
                boolean aside = (NameWords.isSponsor(one) && !authority.isAcronym(word))
                        || (!one.isEmpty() && NameWords.isCircumstance(one));
                bare.append(aside ? "" : word);
            }
        }
        return Stream.of(plain.toString(), bare.toString(), joint(segment.text()))
                .flatMap(key -> meant(venue, segment, key).stream())
                .findFirst()
                .or(() -> amongItsWords(venue, segment, printed));
    }

    /** A short name among words that all are its series' own: <i>ACM SIGMOD Conf. on Management of</i>. */
    private Optional<Listed> amongItsWords(PrintedVenue venue, Segment segment, String[] printed) {
        for (String word : printed) {
            List<Listed> candidates = word.length() > 3 ? authority.abbreviation(word) : List.of();
            if (candidates.size() == 1 && candidates.get(0).isConference()) {
                Listed listed = candidates.get(0);
                boolean own = NameWords.topic(segment.words()).stream()
                        .allMatch(w -> w.equals(word) || NameWords.isCircumstance(w) || listed.mentions(w));
                return Optional.of(listed).filter(l -> own && !Surroundings.isContradicted(venue, l, word));
            }
        }
        return Optional.empty();
    }

    /** The first of the conferences that are held together: <i>EMNLP-IJCNLP</i>. */
    private String joint(String text) {
        String[] parts = text.split("[-/+]", 4);
        boolean all = parts.length > 1 && Stream.of(parts).allMatch(part -> authority.isAcronym(part.strip()));
        return all ? Listed.acronymKey(parts[0]) : "";
    }

    private Optional<Listed> meant(PrintedVenue venue, Segment segment, String key) {
        List<Listed> candidates = key.isEmpty() ? List.of() : authority.abbreviation(key);
        if (authority.isShared(key)) {
            return only(candidates.stream()
                    .filter(listed -> Surroundings.isSpokenOf(venue, listed, key)
                            && !Surroundings.isContradicted(venue, listed, key))
                    .toList());
        }
        Optional<Listed> one = candidates.isEmpty() ? word(key) : Optional.of(candidates.get(0));
        return one.filter(listed -> (key.length() > 2 && !candidates.isEmpty())
                        || (Surroundings.leads(venue, segment) && Surroundings.isMeant(venue, listed))
                        || Surroundings.isSpokenOf(venue, listed, key))
                .filter(listed -> listed.isConference() || venue.segments().size() == 1)
                .filter(listed -> !Surroundings.isContradicted(venue, listed, key));
    }

    /** The conference whose label is an ordinary word. */
    private Optional<Listed> word(String key) {
        return authority.named(List.of(key)).filter(Listed::isConference);
    }

    /** <i>Machine Learning: Proceedings of the Ninth International Workshop</i>. */
    private Optional<Listed> generic(PrintedVenue venue) {
        List<Segment> segments = venue.segments().stream()
                .filter(s -> !s.isCircumstance() && !s.bracketed())
                .toList();
        if (segments.size() != 2) {
            return Optional.empty();
        }
        for (int i = 0; i < 2; i++) {
            List<String> kind = segments.get(i).words();
            boolean generic = NameWords.topic(kind).isEmpty() && kind.stream().anyMatch(NameWords::isEvent);
            if (generic) {
                List<String> words = new ArrayList<>(kind);
                words.addAll(segments.get(1 - i).words());
                return only(authority.abbreviatedCore(NameWords.core(words)))
                        .filter(listed -> mayDiffer(words, listed));
            }
        }
        return Optional.empty();
    }

    /** A name that was cut off, if it is the beginning of just one listed name, and says enough. */
    private Optional<Listed> byBeginning(PrintedVenue venue, Optional<Integer> year) {
        if (!venue.truncated() || venue.segments().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = venue.segments().get(venue.segments().size() - 1).words();
        List<String> core = NameWords.core(words);
        int topic = NameWords.topic(words).size();
        if (topic == 0 || core.size() < 2) {
            return Optional.empty();
        }
        Optional<Listed> journal = words.size() > 2
                ? only(authority.beginningWith(words)).filter(listed -> !listed.isConference())
                : Optional.empty();
        return journal.or(() -> only(authority.beginningWith(core))
                .filter(Listed::isConference)
                .filter(listed -> topic > 1 || isHeld(venue, listed, year))
                .filter(listed -> fits(venue, listed, words)));
    }

    /** Whether a series had this edition in the year. */
    private static boolean isHeld(PrintedVenue venue, Listed listed, Optional<Integer> year) {
        Optional<Integer> held = venue.ordinal()
                .flatMap(ordinal -> listed.editions().edition().flatMap(anchor -> anchor.yearOf(ordinal)));
        return held.isPresent() && held.equals(venue.year().or(() -> year));
    }

    /** Whether the name is one ordinary word, or two letters. */
    private static boolean isWord(Listed listed, List<String> words) {
        return listed.isConference()
                && words.size() == 1
                && listed.acronyms().stream().noneMatch(a -> a.length() > 2);
    }

    private static Optional<Listed> only(Collection<Listed> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
