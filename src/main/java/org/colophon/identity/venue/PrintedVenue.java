package org.colophon.identity.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Folding;

/**
 * A venue as printed, taken apart.
 *
 * @param whole the text without notes, volumes, issues and pages
 * @param bare the text also without <i>Proceedings of</i>, ordinals and years
 * @param segments the parts of the bare text between commas, brackets and the like
 * @param proceedings whether it says that it is a volume of proceedings
 * @param ordinal which edition, as printed
 * @param year the edition's year, as printed
 * @param part what of the edition, folded
 * @param truncated whether its end was cut off
 */
record PrintedVenue(
        String whole,
        String bare,
        List<Segment> segments,
        boolean proceedings,
        Optional<Integer> ordinal,
        Optional<Integer> year,
        Optional<String> part,
        boolean truncated) {

    /**
     * A part of a name.
     *
     * @param text as printed
     * @param words its words in their one form
     * @param bracketed whether it stood in brackets
     * @param key its letters and figures, folded
     * @param acronym whether it is a conference's short name
     */
    record Segment(String text, List<String> words, boolean bracketed, String key, boolean acronym) {

        /** Whether it says where, when or by whom, and nothing else. */
        boolean isCircumstance() {
            return words.stream()
                    .allMatch(word ->
                            NameWords.isCircumstance(word) || NameWords.isSponsor(word) || word.equals("proceeding"));
        }
    }

    /** No venue has a longer name; what follows is not looked at. */
    private static final int LONGEST = 600;

    private static final int MOST_SEGMENTS = 10;

    private static final Pattern QUOTES =
            Pattern.compile("['’‘`´ʼ]|&\\s?#(?:39|x27)\\s?;|&\\s?apos\\s?;|â ?(?:€™|\\?\\?) ?");
    private static final Pattern CUT = Pattern.compile("…|\\.\\.\\.|&\\s?hellip\\s?;");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?\\s?:.*$");
    /** Nothing is called so: the name goes on. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(?:of|on|for|in|and|the)[\\s.,]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AMPERSAND = Pattern.compile("&\\s?amp\\s?;");
    private static final Pattern NOTES = Pattern.compile(
            "\\(?\\b(?:to appear(?: in)?|to be published(?: in)?|in press|forthcoming(?: in)?|accepted (?:at|to|by|for|in)"
                    + "|à paraître(?: dans)?|erscheint in|aceptado en)\\b\\)?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAILS = Pattern.compile(
            "\\b(?:vol(?:ume|umen)?|no|nr|n°|núm|issue|number|band|bd|jg|heft|tome|pp?|pages?|seiten|págs?|suppl(?:ement)?)"
                    + "\\b\\.?\\s?[a-z]?\\d+(?:\\s?[-–/:(]\\s?\\d+\\)?)*|:\\s?supplement\\b|\\bsuppl\\.?(?=$|[,;)])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile(
            "[\\s,]\\d{1,4}\\s?(?:\\([\\d\\s/–-]{1,9}\\))?(?:\\s?:\\s?\\d+(?:\\s?[-–]+\\s?\\d+)?)?[\\s.,]*$");
    private static final Pattern LEAD =
            Pattern.compile("^(?:in|dans|en)\\b[:\\s]\\s?(?=\\p{L}|\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROCEEDINGS = Pattern.compile(
            "(^|[,;:(–—.]\\s?| - |\\b(?:conference|symposium|workshop|annual|online|joint|companion|adjunct|posters|vldb|full|volume) )"
                    + "(?:pre-?)?(?:proceedings?|procs?|proceedingsof|working notes|conference record|actes|tagungsband|actas|memorias)\\b\\.?"
                    + "(?:,? (?:of|du|des|del|der|de|from|zum|zur)\\b)?(?:,? ?(?:the|la|le|les|el|los|las|das|die)\\b| ?l')? ?",
            Pattern.CASE_INSENSITIVE);
    private static final String PARTS =
            "companion(?: volume| publication)?|adjunct|extended abstracts?|posters?(?: and demos?)?|(?:system )?demonstrations?"
                    + "|demos?|tutorials?(?: abstracts| notes)?|doctoral consortium|industr(?:y|ial) track|(?:short|long) papers";
    private static final Pattern LEADING_PART =
            Pattern.compile("^(?:the )?(" + PARTS + ")(?: to| of|(?= ?[:;–—-])) ?(?:the )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_PART = Pattern.compile(
            "(?:^|(?<!\\band)[\\s,;:(–—-])(" + PARTS + ")(?: track)?\\)?[\\s.,]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOLUME_PART =
            Pattern.compile("\\b(?:vol(?:ume)?\\.? ?\\d{1,3}|part [ivx\\d]{1,4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPLIT = Pattern.compile(
            "[,;:()\\[\\]…]|\\s[-–—]+\\s|—|--+|\\.\\s|\\.$| (?:at|in conjunction with|co-?located with|held at|affiliated with) ",
            Pattern.CASE_INSENSITIVE);

    /** Takes a printed venue apart; <i>acronym</i> tells which letters are a conference's short name. */
    static PrintedVenue of(String printed, Predicate<String> acronym) {
        String text = clean(printed);
        Matcher cut = CUT.matcher(text);
        boolean truncated = UNFINISHED.matcher(text).find();
        while (cut.find()) {
            truncated |= cut.start() > text.length() / 3;
        }
        String noted = squeeze(CUT.matcher(NOTES.matcher(text).replaceAll(" ")).replaceAll(" ; "));
        String whole =
                trim(COUNTED.matcher(trim(TAILS.matcher(noted).replaceAll(" "))).replaceFirst(""));
        String named = LEAD.matcher(trim(noted)).replaceFirst("");
        Optional<String> part = Optional.empty();
        Matcher leading = LEADING_PART.matcher(named);
        boolean proceedings = PROCEEDINGS.matcher(named).find();
        if (leading.find()) {
            part = Optional.of(leading.group(1));
            named = named.substring(leading.end());
        }
        if (proceedings) {
            Matcher companion = TRAILING_PART.matcher(firstWords(named));
            part = part.or(() -> companion.find() ? Optional.of(companion.group(1)) : Optional.empty());
            named = PROCEEDINGS.matcher(named).replaceAll("$1; ");
        }
        Matcher volume = VOLUME_PART.matcher(named);
        part = part.or(() -> volume.find() ? Optional.of(volume.group()) : Optional.empty());
        named = TAILS.matcher(named).replaceAll(" ");
        Numbering numbering = Numbering.of(named, acronym);
        String rest = trim(numbering.rest());
        Matcher trailing = TRAILING_PART.matcher(rest);
        if (trailing.find() && trailing.start() > 0) {
            part = Optional.of(trailing.group(1));
            rest = rest.substring(0, trailing.start());
        }
        String bare = trim(COUNTED.matcher(trim(rest)).replaceFirst(""));
        return new PrintedVenue(
                whole,
                bare,
                segments(bare, acronym),
                proceedings,
                numbering.ordinal(),
                numbering.year(),
                part.map(p -> Folding.words(p)),
                truncated);
    }

    private static String firstWords(String named) {
        Matcher matcher = PROCEEDINGS.matcher(named);
        return matcher.find() ? matcher.group(1) + (matcher.start() > 0 ? "" : " ") : "";
    }

    private static String clean(String printed) {
        String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
        text = QUOTES.matcher(text).replaceAll("'");
        text = ADDRESS.matcher(text).replaceFirst("");
        text = AMPERSAND.matcher(text).replaceAll("&");
        return squeeze(text);
    }

    /** With single spaces, and none before a mark that ends something. */
    private static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = true;
            } else {
                if (space && squeezed.length() > 0 && ".,;:)".indexOf(c) < 0) {
                    squeezed.append(' ');
                }
                squeezed.append(c);
                space = false;
            }
        }
        return squeezed.toString();
    }

    /** Without marks around it and without an article before it. */
    static String trim(String text) {
        String squeezed = squeeze(text);
        int from = 0;
        int to = squeezed.length();
        while (from < to && " ,;:–—-.".indexOf(squeezed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;:–—-".indexOf(squeezed.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = squeezed.substring(from, to);
        return inner.toLowerCase(Locale.ROOT).startsWith("the ")
                ? inner.substring(4).strip()
                : inner;
    }

    private static List<Segment> segments(String bare, Predicate<String> acronym) {
        List<Segment> segments = new ArrayList<>();
        Matcher split = SPLIT.matcher(bare);
        int from = 0;
        while (split.find() && segments.size() < MOST_SEGMENTS) {
            if (bare.charAt(split.start()) == '.' && abbreviated(bare, split.start())) {
                continue;
            }
            add(bare, from, split.start(), acronym, segments);
            from = split.end();
        }
        add(bare, from, bare.length(), acronym, segments);
        return segments;
    }

    /** Whether a stop follows an abbreviation: a short word, or one before a word that goes on with it. */
    private static boolean abbreviated(String bare, int stop) {
        int start = bare.lastIndexOf(' ', stop) + 1;
        return stop - start < 8;
    }

    private static void add(String bare, int from, int to, Predicate<String> acronym, List<Segment> segments) {
        if (from >= to) {
            return;
        }
        String text = bare.substring(from, to).strip();
        List<String> words = NameWords.of(text);
        if (!words.isEmpty()) {
            boolean bracketed = from > 0 && "([".indexOf(bare.charAt(from - 1)) >= 0;
            segments.add(new Segment(text, words, bracketed, Listed.acronymKey(text), acronym.test(text)));
        }
    }

    /** Whether it names an edition of something. */
    boolean numbered() {
        return ordinal.isPresent() || year.isPresent();
    }

    /** Whether the name has a word of this kind anywhere. */
    boolean hasWord(Predicate<String> kind) {
        return segments.stream().anyMatch(segment -> segment.words().stream().anyMatch(kind));
    }
}
