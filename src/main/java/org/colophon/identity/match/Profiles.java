package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colophon.model.Folding;
import org.colophon.model.PersonName;

/**
 * Makes records ready for comparison, and knows the collection they belong to: its words, names and venues.
 *
 * <p>Records may be added at any time, by one thread at a time; comparing what was added is for any number of threads.
 */
final class Profiles {

    private static final int LONGEST_TITLE = 60;
    private static final int MOST_AUTHORS = 40;
    private static final int SKETCH = 48;
    private static final int SHORTEST_ABSTRACT = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    /** An ellipsis whose bytes were read in another encoding, at the end of a name that was cut off. */
    private static final Pattern BROKEN_ELLIPSIS = Pattern.compile("(?<=\\p{L})â[^\\p{L}\\p{N}]*$");

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii");
    private static final Set<String> PART_WORDS =
            Set.of("part", "volume", "vol", "teil", "partie", "chapter", "session");
    private static final Set<String> NOBODY = Set.of("et al", "al", "others", "and others", "u a", "");

    private final Vocabulary words = new Vocabulary();
    private final Vocabulary names = new Vocabulary();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, NameKey> nameKeys = new HashMap<>();
    private final Map<Long, Integer> sameTitle = new HashMap<>();
    private final VenueTable venues = new VenueTable();
    private final List<Profile> all = new ArrayList<>();

    /** Adds a record, and numbers it from 0 in the order of adding. */
    Profile add(PublicationRecord record) {
        Profile.Parts parts = new Profile.Parts();
        parts.number = all.size();
        parts.source = sources.computeIfAbsent(record.source(), s -> sources.size());
        parts.place = record.index();
        record.title().ifPresent(title -> title(title, parts));
        parts.authors = authors(record.authors());
        parts.authorsComplete = record.authorsComplete() && record.authors().size() <= MOST_AUTHORS;
        record.venue().ifPresent(venue -> parts.venue = venues.number(venue));
        record.year().ifPresent(year -> parts.year = year);
        record.pages().ifPresent(pages -> pages(pages, parts));
        parts.volume = record.volume().map(Profiles::firstNumber).orElse(Profile.NONE);
        parts.issue = record.issue().map(Profiles::firstNumber).orElse(Profile.NONE);
        record.kind().ifPresent(kind -> parts.kind = kinds.computeIfAbsent(Folding.key(kind), k -> kinds.size()));
        parts.identifiers = record.identifiers().entrySet().stream()
                .mapToLong(id -> identifier(id.getKey(), id.getValue()))
                .sorted()
                .toArray();
        record.summary().ifPresent(text -> parts.shingles = shingles(text));
        Profile profile = new Profile(parts);
        all.add(profile);
        return profile;
    }

    Profile get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    int sources() {
        return sources.size();
    }

    Map<String, Integer> sourceNumbers() {
        return sources;
    }

    Vocabulary words() {
        return words;
    }

    Vocabulary names() {
        return names;
    }

    VenueTable venues() {
        return venues;
    }

    /** In how many records this very title stands. */
    int withTitle(Profile profile) {
        return sameTitle.getOrDefault(Hashes.of(profile.key), 0);
    }

    /** How much a title tells, in bits: the surprise of its words. */
    double surprise(Profile profile) {
        double sum = 0;
        for (int word : profile.words) {
            sum += words.surprise(word);
        }
        return sum;
    }

    private void title(String title, Profile.Parts parts) {
        String folded = Folding.words(References.decode(title));
        parts.key = folded.replace(" ", "");
        if (parts.key.isEmpty()) {
            return;
        }
        String[] tokens = folded.split(" ");
        parts.words = Arrays.stream(tokens)
                .limit(LONGEST_TITLE)
                .mapToInt(words::number)
                .toArray();
        parts.numerals = IntStream.range(0, parts.words.length)
                .filter(i -> isNumeral(tokens, i))
                .map(i -> parts.words[i])
                .sorted()
                .toArray();
        words.count(parts.words);
        sameTitle.merge(Hashes.of(parts.key), 1, Integer::sum);
    }

    private static boolean isNumeral(String[] tokens, int i) {
        return NUMBER.matcher(tokens[i]).matches()
                || ROMAN.contains(tokens[i])
                || i > 0 && PART_WORDS.contains(tokens[i - 1]) && tokens[i].length() == 1;
    }

    private NameKey[] authors(List<String> printed) {
        List<NameKey> keys = new ArrayList<>();
        for (String name : printed) {
            String folded = Folding.words(name);
            if (!NOBODY.contains(folded) && folded.length() > 1 && keys.size() < MOST_AUTHORS) {
                keys.add(nameKeys.computeIfAbsent(name, this::name));
            }
        }
        names.count(keys.stream().mapToInt(NameKey::number).toArray());
        return keys.toArray(NameKey[]::new);
    }

    private NameKey name(String raw) {
        String printed = BROKEN_ELLIPSIS.matcher(References.decode(raw)).replaceAll("");
        PersonName name = PersonName.parse(printed);
        String family = Folding.key(name.family());
        String last = name.familyKey();
        if (family.isEmpty()) {
            family = Folding.key(printed);
            last = family;
        }
        return new NameKey(family, last, name.givenKeys().toArray(String[]::new), names.number(last));
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
