package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Folding;
import org.colophon.model.PersonName;

/**
 * A record read as far as that takes no knowledge of the collection: any number of threads may read, and only what
 * {@link Profiles} numbers waits for its turn.
 *
 * @param record what was read
 * @param parts what needs no numbers
 * @param title the title's words in order
 * @param numerals which of them are numerals
 * @param authors the authors in order
 * @param venue the venue's folded words
 */
record Reading(
        PublicationRecord record,
        Profile.Parts parts,
        String[] title,
        boolean[] numerals,
        List<Name> authors,
        Optional<Name> owner,
        Optional<String> venue) {

    private static final int LONGEST_TITLE = 60;
    private static final int MOST_AUTHORS = 40;
    private static final int SKETCH = 48;
    private static final int SHORTEST_ABSTRACT = 12;
    private static final int MOST_DIGITS = 7;
    private static final Pattern NUMBER = Pattern.compile("\\d{1," + MOST_DIGITS + "}");
    /** An ellipsis whose bytes were read in another encoding, at the end of a name that was cut off. */
    private static final Pattern BROKEN_ELLIPSIS = Pattern.compile("(?<=\\p{L})â[^\\p{L}\\p{N}]*$");

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii");
    private static final Set<String> PART_WORDS =
            Set.of("part", "volume", "vol", "teil", "partie", "chapter", "session");
    private static final Set<String> NOBODY = Set.of("et al", "al", "others", "and others", "u a", "");

    /**
     * A name as it is printed, folded.
     *
     * @param family the family name without spaces
     * @param last its last word
     * @param given the given names, one a word
     * @param bearer whom it is known to mean
     */
    record Name(String printed, String family, String last, String[] given, Bearer bearer) {

        Name of(Bearer known) {
            return known.equals(bearer) ? this : new Name(printed, family, last, given, known);
        }
    }

    /**
     * Reads a record.
     *
     * @param names those that were read; may be shared by threads, since a name is read the same by all
     */
    static Reading of(PublicationRecord record, Map<String, Optional<Name>> names) {
        Profile.Parts parts = new Profile.Parts();
        parts.place = record.index();
        String folded = record.title()
                .map(title -> Folding.words(References.decode(title)))
                .orElse("");
        parts.key = folded.replace(" ", "");
        String[] tokens = folded.isEmpty() ? new String[0] : folded.split(" ");
        boolean[] numerals = new boolean[Math.min(tokens.length, LONGEST_TITLE)];
        for (int i = 0; i < numerals.length; i++) {
            numerals[i] = isNumeral(tokens, i);
        }
        parts.authorsComplete = record.authorsComplete() && record.authors().size() <= MOST_AUTHORS;
        record.year().ifPresent(year -> parts.year = year);
        record.pages().ifPresent(pages -> pages(pages, parts));
        parts.volume = record.volume().map(Reading::firstNumber).orElse(Profile.NONE);
        parts.issue = record.issue().map(Reading::firstNumber).orElse(Profile.NONE);
        parts.identifiers = record.identifiers().entrySet().stream()
                .mapToLong(id -> identifier(id.getKey(), id.getValue()))
                .sorted()
                .toArray();
        record.summary().ifPresent(text -> parts.shingles = shingles(text));
        return new Reading(
                record,
                parts,
                tokens,
                numerals,
                authors(record, names),
                record.owner().flatMap(owner -> names.computeIfAbsent(owner, Reading::name)),
                record.venue().map(Folding::words));
    }

    private static boolean isNumeral(String[] tokens, int i) {
        return isNumber(tokens[i])
                || ROMAN.contains(tokens[i])
                || i > 0 && PART_WORDS.contains(tokens[i - 1]) && tokens[i].length() == 1;
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty()
                && token.length() <= MOST_DIGITS
                && token.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static List<Name> authors(PublicationRecord record, Map<String, Optional<Name>> names) {
        List<Name> authors = new ArrayList<>();
        for (int i = 0; i < record.authors().size() && authors.size() < MOST_AUTHORS; i++) {
            Optional<Name> name = names.computeIfAbsent(record.authors().get(i), Reading::name);
            Bearer bearer = record.bearers().getOrDefault(i, Bearer.UNKNOWN);
            name.map(read -> read.of(bearer)).ifPresent(authors::add);
        }
        return authors;
    }

    private static Optional<Name> name(String raw) {
        String folded = Folding.words(raw);
        if (NOBODY.contains(folded) || folded.length() <= 1) {
            return Optional.empty();
        }
        String printed = BROKEN_ELLIPSIS.matcher(References.decode(raw)).replaceAll("");
        PersonName name = PersonName.parse(printed);
        String family = Folding.key(name.family());
        String last = name.familyKey();
        if (family.isEmpty()) {
            family = Folding.key(printed);
            last = family;
        }
        return Optional.of(new Name(raw, family, last, name.givenKeys().toArray(String[]::new), Bearer.UNKNOWN));
    }

    private static void pages(String printed, Profile.Parts parts) {
        Matcher numbers = NUMBER.matcher(printed);
        if (!numbers.find()) {
            return;
        }
        parts.firstPage = Integer.parseInt(numbers.group());
        if (numbers.find()) {
            int last = Integer.parseInt(numbers.group());
            int digits = numbers.group().length();
            int ten = (int) Math.pow(10, digits);
            // 1023-31 is short for 1023-1031.
            parts.lastPage = last < parts.firstPage ? parts.firstPage / ten * ten + last : last;
        }
    }

    private static int firstNumber(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.find() ? Integer.parseInt(number.group()) : Profile.NONE;
    }

    /** The scheme's hash in the upper half, the value's in the lower. */
    private static long identifier(String scheme, String value) {
        String folded = value.strip().toLowerCase(Locale.ROOT);
        return Hashes.of(scheme) << 32 | Hashes.of(folded) & 0xffffffffL;
    }

    private static int[] shingles(String text) {
        String[] tokens = Folding.words(text).split(" ");
        if (tokens.length < SHORTEST_ABSTRACT) {
            return new int[0];
        }
        TreeSet<Integer> hashes = new TreeSet<>();
        for (int i = 0; i + 3 <= tokens.length; i++) {
            hashes.add((int) Hashes.of(tokens[i] + " " + tokens[i + 1] + " " + tokens[i + 2]));
            if (hashes.size() > SKETCH) {
                hashes.pollLast();
            }
        }
        return hashes.stream().mapToInt(Integer::intValue).toArray();
    }
}
