package org.colophon.identity.venue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ordinals and years in a venue's name, and the name without them.
 *
 * <p>Ordinals in words or Roman figures count only where one introduces a name (<i>Proceedings of the
 * Third …</i>, not <i>Journal of Second Language Writing</i>).
 */
final class Numbering {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
    private static final Pattern GLUED = Pattern.compile("(\\p{L}{2,12})((?:19|20)\\d\\d|\\d\\d)");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "eme", "ieme");
    private static final Set<String> INTRODUCERS = Set.of(("the le la les du de des der die das dem den el los las del"
                    + " zum zur vom l in of annual proc proceedings acm ieee usenix siam ifip aaai")
            .split(" "));
    private static final Set<String> COUNTERS = Set.of(
            "vol", "volume", "no", "nr", "number", "issue", "part", "band", "bd", "heft", "lncs", "lnai", "ccis");

    private record Token(String printed, String folded, int start, int end) {}

    private final String text;
    private final Predicate<String> acronym;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder rest;
    private Optional<Integer> ordinal = Optional.empty();
    private Optional<Integer> year = Optional.empty();

    private Numbering(String text, Predicate<String> acronym) {
        this.text = text;
        this.acronym = acronym;
        this.rest = new StringBuilder(text);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String printed = matcher.group();
            tokens.add(new Token(printed, fold(printed), matcher.start(), matcher.end()));
        }
    }

    /** Reads the numbering of a name; <i>acronym</i> tells which letters are a conference's short name. */
    static Numbering of(String text, Predicate<String> acronym) {
        Numbering numbering = new Numbering(text, acronym);
        int i = 0;
        while (i < numbering.tokens.size()) {
            i += Math.max(1, numbering.take(i));
        }
        return numbering;
    }

    Optional<Integer> ordinal() {
        return ordinal;
    }

    Optional<Integer> year() {
        return year;
    }

    /** The name with blanks in place of ordinals and years. */
    String rest() {
        return rest.toString();
    }

    private int take(int i) {
        int years = takeYear(i);
        return years > 0 ? years : takeOrdinal(i);
    }

    private int takeYear(int i) {
        Token token = tokens.get(i);
        char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
        if (YEAR.matcher(token.printed()).matches()) {
            return year(token, token.start(), Integer.parseInt(token.printed()));
        }
        if (SHORT_YEAR.matcher(token.printed()).matches()) {
            boolean apostrophe = before == '\'';
            if (apostrophe || (i > 0 && acronym.test(tokens.get(i - 1).printed()) && !counted(i))) {
                int from = apostrophe || before == '-' ? token.start() - 1 : token.start();
                return year(token, from, century(Integer.parseInt(token.printed())));
            }
        }
        Matcher glued = GLUED.matcher(token.printed());
        if (glued.matches() && acronym.test(glued.group(1))) {
            int number = Integer.parseInt(glued.group(2));
            return year(token, token.start() + glued.start(2), number < 100 ? century(number) : number);
        }
        return 0;
    }

    private int year(Token token, int from, int value) {
        if (year.isEmpty()) {
            year = Optional.of(value);
        }
        blank(from, token.end());
        return 1;
    }

    private static int century(int twoFigures) {
        return twoFigures >= 50 ? 1900 + twoFigures : 2000 + twoFigures;
    }

    private int takeOrdinal(int i) {
        Token token = tokens.get(i);
        boolean more = i + 1 < tokens.size();
        if (more && FIGURES.matcher(token.printed()).matches() && !counted(i)) {
            Token next = tokens.get(i + 1);
            boolean parted = SUFFIXES.contains(next.folded()) && next.start() - token.end() <= 1;
            boolean dotted = text.startsWith(". ", token.end())
                    && introduced(i)
                    && Character.isLetter(text.charAt(next.start()));
            if (parted || dotted) {
                return ordinal(i, parted ? 2 : 1, Integer.parseInt(token.printed()));
            }
        }
        Optional<Integer> figures = Ordinals.ofFigures(token.folded());
        if (figures.isPresent() && !(more && tokens.get(i + 1).folded().equals("century"))) {
            return ordinal(i, 1, figures.get());
        }
        return introduced(i) && more ? inWords(i) : trailingRoman(i);
    }

    private int inWords(int i) {
        StringBuilder words = new StringBuilder();
        int found = 0;
        int value = 0;
        for (int n = 0; n < Ordinals.LONGEST && i + n < tokens.size() - 1; n++) {
            words.append(n == 0 ? "" : " ").append(tokens.get(i + n).folded());
            Optional<Integer> ofWords = Ordinals.ofWords(words.toString());
            if (ofWords.isPresent()) {
                found = n + 1;
                value = ofWords.get();
            }
        }
        return found > 0 ? ordinal(i, found, value) : leadingRoman(i);
    }

    private int leadingRoman(int i) {
        Token token = tokens.get(i);
        boolean single = token.printed().length() == 1;
        Token next = tokens.get(i + 1);
        boolean apart = Character.isWhitespace(text.charAt(token.end())) || text.charAt(token.end()) == '.';
        if (!apart || (single && !introducesEvent(next))) {
            return 0;
        }
        return Ordinals.ofRoman(token.printed())
                .map(value -> ordinal(i, 1, value))
                .orElse(0);
    }

    private static boolean introducesEvent(Token next) {
        return NameWords.of(next.printed()).stream()
                .anyMatch(word -> NameWords.isEvent(word) || NameWords.isFree(word));
    }

    private int trailingRoman(int i) {
        Token token = tokens.get(i);
        boolean follows = i > 0
                && token.printed().length() > 1
                && acronym.test(tokens.get(i - 1).printed());
        return follows
                ? Ordinals.ofRoman(token.printed())
                        .map(value -> ordinal(i, 1, value))
                        .orElse(0)
                : 0;
    }

    /** Whether a number is one of volumes or issues. */
    private boolean counted(int i) {
        return i > 0 && COUNTERS.contains(tokens.get(i - 1).folded());
    }

    /** Whether what stands here begins a name. */
    private boolean introduced(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        boolean delimited =
                text.substring(before.end(), tokens.get(i).start()).chars().anyMatch(c -> ",;:()[]".indexOf(c) >= 0);
        boolean ofAlone = before.folded().equals("of")
                && i > 1
                && !tokens.get(i - 2).folded().startsWith("proc");
        return delimited
                || (INTRODUCERS.contains(before.folded()) && !ofAlone)
                || YEAR.matcher(before.printed()).matches();
    }

    private int ordinal(int i, int length, int value) {
        if (ordinal.isEmpty()) {
            ordinal = Optional.of(value);
        }
        int end = tokens.get(i + length - 1).end();
        boolean dot = end < text.length() && text.charAt(end) == '.';
        blank(tokens.get(i).start(), dot ? end + 1 : end);
        return length;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            rest.setCharAt(i, ' ');
        }
    }

    private static String fold(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        boolean plain = lower.chars().allMatch(c -> c < 128);
        return plain
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replace("ß", "ss");
    }
}
