package org.colophon.bibfile;

import java.util.Optional;

/**
 * LaTeX as plain text: accents and signs as Unicode letters, braces and changes of type gone, formulas in Unicode where
 * that is simple. What is not understood stays as it is, so nothing is lost.
 */
final class Latex {
    private static final int DEEPEST = 60;

    private static final int LONGEST_CONDITION = 200;

    private final String source;
    private final boolean formula;
    private final int depth;
    private int at;
    private boolean strange;

    private Latex(String source, boolean formula, int depth) {
        this.source = source;
        this.formula = formula;
        this.depth = depth;
    }

    /** Decodes a text. */
    static String decode(String latex) {
        return Markup.plain(plain(latex) ? latex : new Latex(latex, false, 0).read());
    }

    /** Decodes an address or identifier, where a tilde is a tilde and a hyphen is a hyphen. */
    static String decodeVerbatim(String latex) {
        if (plain(latex)) {
            return latex;
        }
        return latex.replace("$\\sim$", "~")
                .replace("\\textasciitilde", "~")
                .replace("\\textunderscore", "_")
                .replace("\\~", "~")
                .replaceAll("\\\\([&%$#_{}\\-])", "$1")
                .replaceAll("\\\\url\\b\\s*", "")
                .replaceAll("[{}]", "")
                .strip();
    }

    private static boolean plain(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            if ("\\{}$~-`'^_?!".indexOf(latex.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private String nested(String inner) {
        if (depth >= DEEPEST) {
            return inner;
        }
        Latex latex = new Latex(inner, formula, depth + 1);
        String text = latex.read();
        strange |= latex.strange;
        return text;
    }

    private String read() {
        StringBuilder out = new StringBuilder(source.length());
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> out.append(command());
                case '{' -> out.append(nested(group()));
                case '}' -> at++;
                case '~' -> {
                    out.append(' ');
                    at++;
                }
                case '$' -> out.append(formula ? skip() : math());
                default -> {
                    if (formula) {
                        out.append(inFormula(c));
                    } else {
                        ligature(c, out);
                    }
                }
            }
        }
        return out.toString();
    }

    private String skip() {
        at++;
        return "";
    }

    private void ligature(char c, StringBuilder out) {
        String[][] ligatures = {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"?`", "¿"}, {"!`", "¡"}};
        for (String[] ligature : ligatures) {
            if (source.startsWith(ligature[0], at)) {
                out.append(ligature[1]);
                at += ligature[0].length();
                return;
            }
        }
        out.append(c);
        at++;
    }

    private String inFormula(char c) {
        at++;
        if (c != '^' && c != '_') {
            return c == '\'' ? "′" : String.valueOf(c);
        }
        String raised = argument();
        Optional<String> small = c == '^' ? Scripts.raised(raised) : Scripts.lowered(raised);
        return small.orElseGet(() -> {
            // A word set high or low, such as an ordinal's ending, reads as well in line; an expression does not.
            boolean word = raised.chars().allMatch(Character::isLetter);
            strange |= !word;
            return word && raised.length() < 2 ? c + raised : raised;
        });
    }

    /** A formula in dollars; kept as it is if a reader of plain text would not understand it. */
    private String math() {
        int open = source.startsWith("$$", at) ? 2 : 1;
        int end = source.indexOf('$', at + open);
        while (end > 0 && source.charAt(end - 1) == '\\') {
            end = source.indexOf('$', end + 1);
        }
        if (end < 0) {
            at++;
            return "$";
        }
        return formula(at, open, end);
    }

    private String formula(int from, int mark, int end) {
        String raw = source.substring(from, Math.min(source.length(), end + mark));
        Latex inside = new Latex(source.substring(from + mark, end), true, depth + 1);
        at = from + raw.length();
        String text = depth >= DEEPEST ? raw : inside.read().strip();
        return inside.strange ? raw : text;
    }

    private String command() {
        int start = at++;
        if (at >= source.length()) {
            return "";
        }
        String name = name();
        Optional<Character> accent = LatexSigns.accent(name);
        if (accent.isPresent() && !(formula && name.length() == 1 && !Character.isLetter(name.charAt(0)))) {
            return name.equals("~") && !letterFollows() ? "∼" : accented(name, accent.get());
        }
        if (name.equals("\\") && overEscaped()) {
            return "";
        }
        int end = name.equals("(") && !formula ? source.indexOf("\\)", at) : -1;
        if (end >= 0) {
            return formula(start, 2, end);
        }
        if (name.equals("ifmmode") || name.equals("else") || name.equals("fi")) {
            condition(name);
            return "";
        }
        Optional<String> sign = LatexSigns.sign(name);
        if (sign.isPresent()) {
            afterWord(name);
            return formula && endsInLetter(sign.get()) && letterFollows() ? sign.get() + " " : sign.get();
        }
        if (LatexSigns.isSwitch(name)) {
            afterWord(name);
            return "";
        }
        return withArgument(name, start);
    }

    /** Of what journals write for formulas and for text, only the one that is meant here is read. */
    private void condition(String name) {
        afterWord(name);
        boolean skips = name.equals("ifmmode") && !formula || name.equals("else") && formula;
        String ahead = source.substring(at, Math.min(source.length(), at + LONGEST_CONDITION));
        int end = ahead.indexOf("\\fi");
        int other = ahead.indexOf("\\else");
        if (skips && name.equals("ifmmode") && other >= 0 && other < end) {
            at += other + "\\else".length();
            spaces();
        } else if (skips && end >= 0) {
            at += end;
        }
    }

    private String accented(String name, char mark) {
        String base = argument();
        boolean alone = base.isBlank() && !isLetter(name.charAt(0));
        return alone ? name : LatexSigns.accented(base, mark);
    }

    private String withArgument(String name, int start) {
        while (at < source.length() && source.charAt(at) == '*') {
            at++;
        }
        if (at >= source.length() || source.charAt(at) != '{') {
            strange = true;
            return source.substring(start, at);
        }
        switch (name) {
            case "ensuremath", "mathit", "mathrm", "mathbf", "mathcal", "mathbb", "mathsf", "mathfrak" -> {
                Latex inside = new Latex(group(), true, Math.min(DEEPEST, depth + 1));
                String text = inside.read();
                strange |= inside.strange;
                return text;
            }
            case "textsuperscript", "textsubscript" -> {
                String text = nested(group());
                return (name.equals("textsuperscript") ? Scripts.raised(text) : Scripts.lowered(text)).orElse(text);
            }
            case "href", "bibinfo", "textcolor", "noopsort", "foreignlanguage" -> {
                group();
                return at < source.length() && source.charAt(at) == '{' ? nested(group()) : "";
            }
            case "url", "path", "nolinkurl" -> {
                return decodeVerbatim(group());
            }
            case "frac", "sqrt", "overline", "hat", "bar", "tilde", "vec" -> strange = true;
            default -> {}
        }
        return nested(group());
    }

    /** A doubled backslash before an accent comes from software that escaped the file once too often. */
    private boolean overEscaped() {
        return at + 1 < source.length()
                && "'`^\"~".indexOf(source.charAt(at)) >= 0
                && (Character.isLetter(source.charAt(at + 1)) || source.charAt(at + 1) == '{')
                && pushBack();
    }

    private boolean pushBack() {
        at--;
        return true;
    }

    /** Whether a sign is the name of a function, which must not run into what follows. */
    private static boolean endsInLetter(String sign) {
        return sign.length() > 1 && isLetter(sign.charAt(sign.length() - 1));
    }

    private boolean letterFollows() {
        return at < source.length() && (source.charAt(at) == '{' || Character.isLetter(source.charAt(at)));
    }

    private String name() {
        int start = at;
        if (!isLetter(source.charAt(at))) {
            at++;
            return source.substring(start, at);
        }
        while (at < source.length() && isLetter(source.charAt(at))) {
            at++;
        }
        return source.substring(start, at);
    }

    /** LaTeX swallows the space after a command's name, and so does an empty group. */
    private void afterWord(String name) {
        if (!isLetter(name.charAt(0))) {
            return;
        }
        if (source.startsWith("{}", at)) {
            at += 2;
        } else {
            spaces();
        }
    }

    private void spaces() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    /** The argument of a command: a group, another command, or one letter. */
    private String argument() {
        spaces();
        if (at >= source.length()) {
            return "";
        }
        char c = source.charAt(at);
        if (c == '{') {
            return nested(group());
        }
        if (c == '\\') {
            return command();
        }
        int start = at;
        at = source.offsetByCodePoints(at, 1);
        return source.substring(start, at);
    }

    /** What stands in the group that begins here; to the end where it is never closed. */
    private String group() {
        int start = ++at;
        int level = 1;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '\\' && at < source.length() && "{}\\".indexOf(source.charAt(at)) >= 0) {
                at++;
            } else if (c == '{') {
                level++;
            } else if (c == '}' && --level == 0) {
                return source.substring(start, at - 1);
            }
        }
        return source.substring(start);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
