package org.colophon.identity.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What happens to a record on its way into other people's files: typing errors, initials, abbreviations, omissions.
 * The same seed makes the same noise.
 */
final class Noise {
    private static final double TYPO = 0.15;
    private static final double HYPHEN = 0.08;
    private static final double SUBTITLE_DROPPED = 0.25;
    private static final double INITIALS = 0.3;
    private static final double MIDDLE_NAMES_DROPPED = 0.15;
    private static final double NATURAL_ORDER = 0.3;
    private static final double NAME_TYPO = 0.02;
    private static final double AUTHORS_CUT = 0.1;
    private static final double VENUE_ABBREVIATED = 0.3;
    private static final double VENUE_MISSING = 0.2;
    private static final double YEAR_MISSING = 0.15;
    private static final int SHORTEST_WORD = 7;

    private final SplittableRandom dice;

    Noise(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    /** The record under another key, with noise. */
    Entry copy(Entry entry, String id) {
        boolean cut = entry.authors().size() > 2 && happens(AUTHORS_CUT);
        return new Entry(
                id,
                title(entry.title()),
                authors(cut ? entry.authors().subList(0, 1 + dice.nextInt(2)) : entry.authors()),
                entry.partial() || cut,
                venue(entry.venue()),
                happens(YEAR_MISSING) ? "" : entry.year());
    }

    private String title(String title) {
        int colon = title.indexOf(": ");
        String text = colon > 0 && happens(SUBTITLE_DROPPED) ? title.substring(0, colon) : title;
        text = happens(TYPO) ? typo(text) : text;
        return happens(HYPHEN) ? hyphenated(text) : text;
    }

    /** One style of names for a whole record, as files have it. */
    private List<String> authors(List<String> names) {
        boolean initials = happens(INITIALS);
        boolean noMiddleNames = happens(MIDDLE_NAMES_DROPPED);
        boolean naturalOrder = happens(NATURAL_ORDER);
        List<String> noisy = new ArrayList<>();
        for (String name : names) {
            String printed = happens(NAME_TYPO) ? typo(name) : name;
            printed = noMiddleNames ? PrintedName.withoutMiddleNames(printed) : printed;
            printed = initials ? PrintedName.withInitials(printed) : printed;
            noisy.add(naturalOrder ? PrintedName.inNaturalOrder(printed) : printed);
        }
        return noisy;
    }

    private String venue(String venue) {
        if (happens(VENUE_MISSING)) {
            return "";
        }
        return happens(VENUE_ABBREVIATED) ? AclVenue.abbreviated(venue) : venue;
    }

    /** One letter left out, doubled, changed, or in its neighbour's place. */
    private String typo(String text) {
        int at = letter(text);
        if (at < 0) {
            return text;
        }
        String before = text.substring(0, at);
        String letter = text.substring(at, at + 1);
        String after = text.substring(at + 1);
        return switch (dice.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + (char) ('a' + dice.nextInt(26)) + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    /** The place of a letter between two letters; -1 where a few tries find none. */
    private int letter(String text) {
        for (int tries = 0; tries < 8 && text.length() > 2; tries++) {
            int at = 1 + dice.nextInt(text.length() - 2);
            if (isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at)) && isPlain(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    /** A long word broken as at the end of a line that was lost. */
    private String hyphenated(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = dice.nextInt(words.size());
        String word = words.get(at);
        if (word.length() >= SHORTEST_WORD && word.chars().allMatch(c -> isPlain((char) c))) {
            int middle = 3 + dice.nextInt(word.length() - 5);
            words.set(at, word.substring(0, middle) + (happens(0.5) ? "-" : "- ") + word.substring(middle));
        }
        return String.join(" ", words);
    }

    private boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
