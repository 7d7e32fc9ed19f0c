package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.name.Lexicon.Kind;

/**
 * What stands before and after a name: titles and degrees are dropped, a suffix is kept.
 *
 * @param segments what remains between commas, none empty
 * @param suffix {@code jr}, {@code iii}, a library's number, or empty
 */
record Affixes(List<List<Token>> segments, String suffix) {

    /** Takes titles off, and the suffix; of a name that is nothing else, nothing. */
    static Affixes of(Printed printed) {
        String suffix = printed.homonym();
        List<List<Token>> segments = new ArrayList<>(printed.segments().size());
        for (int i = 0; i < printed.segments().size(); i++) {
            List<Token> tokens = withoutTitles(printed.segments().get(i));
            if (i > 0 && isDegrees(tokens, segments)) {
                continue;
            }
            int end = tokens.size();
            boolean only = end > 0 && tokens.stream().allMatch(token -> token.is(Kind.SUFFIX));
            while (end > (i > 0 && only ? 0 : 1) && tokens.get(end - 1).is(Kind.SUFFIX)) {
                end--;
                suffix = shortened(tokens.get(end).folded());
            }
            if (end > 0) {
                segments.add(tokens.subList(0, end));
            }
        }
        return segments.isEmpty() ? new Affixes(printed.segments(), printed.homonym()) : new Affixes(segments, suffix);
    }

    private static String shortened(String suffix) {
        return switch (suffix) {
            case "junior" -> "jr";
            case "senior" -> "sr";
            default -> suffix;
        };
    }

    private static List<Token> withoutTitles(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() - 2 && tokens.get(from).is(Kind.HONORIFIC)) {
            from++;
        }
        List<Token> rest = null;
        for (int i = from; i < tokens.size(); i++) {
            boolean title = tokens.get(i).is(Kind.TITLE);
            if (title && rest == null) {
                rest = new ArrayList<>(tokens.subList(from, i));
            } else if (!title && rest != null) {
                // What was behind a title may begin with another: "Prof. Ir. Jan Roe".
                if (!rest.isEmpty() || !tokens.get(i).is(Kind.HONORIFIC) || tokens.size() - i <= 2) {
                    rest.add(tokens.get(i));
                }
            }
        }
        List<Token> named = rest == null ? tokens.subList(from, tokens.size()) : rest;
        return withoutDegrees(named);
    }

    /** Without degrees behind two words written out: <i>Jane Roe MD</i>, <i>Jane Roe M.D.</i> */
    private static List<Token> withoutDegrees(List<Token> tokens) {
        int end = tokens.size();
        while (end > 2 && isDegree(tokens.subList(end - 1, end)) && namesBefore(tokens, end - 1)) {
            end--;
        }
        if (end > 3 && isDegree(tokens.subList(end - 2, end)) && namesBefore(tokens, end - 2)) {
            end -= 2;
        }
        return tokens.subList(0, end);
    }

    private static boolean namesBefore(List<Token> tokens, int end) {
        return end >= 2 && tokens.get(end - 1).isMixed() && tokens.get(0).isMixed();
    }

    private static boolean isDegree(List<Token> tokens) {
        return tokens.stream().noneMatch(Token::isMixed)
                && Lexicon.is(Kind.DEGREE, NameReading.glued(Token.words(tokens)));
    }

    /** Whether a segment behind a comma is degrees, and so no given name. */
    private static boolean isDegrees(List<Token> tokens, List<List<Token>> before) {
        if (tokens.isEmpty()) {
            return true;
        }
        boolean named =
                before.size() > 1 || (before.size() == 1 && before.get(0).size() > 1);
        return named
                && (Lexicon.is(Kind.DEGREE, NameReading.glued(Token.words(tokens)))
                        || tokens.stream().allMatch(token -> token.is(Kind.DEGREE)));
    }
}
