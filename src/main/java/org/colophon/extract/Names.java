package org.colophon.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a line looks like one person's name: above 0 rather yes, below 0 rather no.
 *
 * <p>A name is two to six capitalised words, initials and particles, in any script; words that are ordinary on the
 * page speak against it.
 */
final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "dos", "do", "du", "des", "la", "le",
            "el", "al", "bin", "ibn", "ben", "bint", "ter", "ten", "te", "zu", "zum", "zur", "y", "e", "i", "af", "av",
            "st", "st.", "san", "abu", "ould", "lo", "vom", "'t", "op", "dit", "né");
    private static final Set<String> TITLES = Set.of(
            "dr", "prof", "jr", "sr", "ii", "iii", "iv", "md", "phd", "professor", "ms", "mr", "mrs", "esq", "sir");
    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\p{M}*\\.[-\u2010]?)+(?:\\p{Lu}\\.?)?|\\p{Lu}");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?:\\p{Ll}{1,3}['’`-]?)?\\p{Lu}[\\p{L}\\p{M}'’`´.\u2010\u2011\u2013-]*");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}'’-]{2,}");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}.*|\\p{Lu}{2,}\\p{Ll}+.*");
    private static final Pattern PREFIXED =
            Pattern.compile("(?:Mc|Mac|De|Le|La|Di|Du|Da|Del|Des|Van|Von|Fitz|O|Al|El|Ben|Abu|Lo|St|Ter)\\p{Lu}\\p{Ll}+"
                    + "|.*[-\u2010'’].*");
    private static final Pattern WITHOUT_CASE = Pattern.compile("[\\p{Lo}\\p{Lm}\\p{M}'’\u30FB\u00B7.-]+");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\u30FB]{2,6}|[\\p{IsHangul}]{2,5}");
    private static final Pattern ABSTRACT_NOUN = Pattern.compile(
            "(?i)\\p{L}{3,}(?:tions?|ments?|ness|ities|ity|ings?|isms?|ances?|ences?|ables?|ical|ized|ised"
                    + "|ology|graphy"
                    + "|works?|ative|ive|ous|ful|less|wards?|aware|based)");
    private static final Pattern COMPOUND = Pattern.compile(
            ".+[-\u2010](?:and|of|to|the|in|by|for|on|as|a|vs|free|based|level" + "|time)(?:[-\u2010].+)?");
    private static final Pattern NEVER = Pattern.compile("[:?!;©#/\\\\@#$%&*+=<>{}\\[\\]|~^_\"“”«»…\\d]");
    /** An accent as TeX writes it, or the rest of one that lost its backslash: <i>Ha\\cSim, Erd{\\H o}s, J"org</i>. */
    private static final Pattern TEX_ACCENT =
            Pattern.compile("\\{?\\\\(?:[`'^\"~=.]\\s?|[cuvHkbdr](?![a-z]) ?)\\{?(?<letter>\\p{L})\\}?\\}?"
                    + "|\\{?\\\\(?<sign>ss|[oOlLij]|ae|AE|aa|AA|oe|OE)(?![a-z])\\}?|(?<=\\p{L})[\"~^](?=\\p{L})");

    private static final Pattern BRACKETS = Pattern.compile("[(](\\p{Lu}\\p{L}+)[)]");
    private static final int MOST_TOKENS = 8;

    private final PageWords words;

    Names(PageWords words) {
        this.words = words;
    }

    /** Scores a name in its natural order, such as <i>Harm de Vries</i>. */
    double score(String printed) {
        String text = withoutTex(printed);
        if (text.length() > 60
                || NEVER.matcher(text).find()
                || text.contains(",") && !text.matches(".+, (?:Jr|Sr|II|III)\\.?")) {
            return -6;
        }
        String[] tokens =
                BRACKETS.matcher(text).replaceAll("$1").replace(",", "").split(" ");
        if (tokens.length > MOST_TOKENS) {
            return -6;
        }
        if (WITHOUT_CASE.matcher(text.replace(" ", "")).matches()) {
            boolean short_ =
                    tokens.length == 1 ? HAN.matcher(text).matches() : tokens.length <= 5 && text.length() <= 32;
            return short_ ? 4 : -3;
        }
        double score = ofCount(tokens);
        for (int i = 0; i < tokens.length; i++) {
            score += ofToken(tokens[i], i, tokens.length);
        }
        return Math.max(-8, Math.min(6, score));
    }

    /** A name without the marks of accents that TeX could not print. */
    private static String withoutTex(String name) {
        Matcher accent = TEX_ACCENT.matcher(name);
        return accent.replaceAll(found -> {
            String letter = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : "";
            boolean inWord = found.start() > 0 && Character.isLetter(name.charAt(found.start() - 1));
            return inWord ? letter.toLowerCase(Locale.ROOT) : letter;
        });
    }

    private static double ofCount(String[] tokens) {
        return switch (tokens.length) {
            case 1 -> -1.5;
            case 2 -> 2;
            case 3 -> 1.5;
            case 4 -> 0;
            default -> -1.5;
        };
    }

    private double ofToken(String token, int at, int count) {
        String lower = token.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        if (INITIALS.matcher(token).matches()) {
            // A lone A begins many titles, and hardly any name that lacks the full stop.
            return at == 0 && token.equals("A") && count > 2 ? -1 : 1.5;
        }
        if (TITLES.contains(bare)) {
            return 0.5;
        }
        if (PARTICLES.contains(lower) && Character.isLowerCase(token.charAt(0))) {
            return at > 0 && at < count - 1 ? 0.5 : -1;
        }
        boolean capitals = CAPITALS.matcher(token).matches();
        if (!capitals && !CAPITALISED.matcher(token).matches()) {
            return -4;
        }
        if (PARTICLES.contains(lower)) {
            return 0.4;
        }
        double score = capitals ? -0.3 : 0.6;
        boolean ordinary = words.isOrdinary(token);
        if (isName(lower)) {
            score += ordinary ? 0 : at == 0 ? 2.5 : 1;
        } else if (ordinary) {
            score -= 2.6;
        } else if (COMPOUND.matcher(lower).matches()) {
            score -= 4;
        } else if (token.length() > 6 && ABSTRACT_NOUN.matcher(token).matches()) {
            score -= 1.5;
        }
        if (INNER_CAPITAL.matcher(token).matches() && !PREFIXED.matcher(token).matches()) {
            score -= 2;
        }
        return score;
    }

    private static boolean isName(String lower) {
        if (WordList.NAMES.contains(lower)) {
            return true;
        }
        int hyphen = lower.indexOf('-');
        return hyphen > 1 && WordList.NAMES.contains(lower.substring(0, hyphen));
    }
}
