package org.colophon.extract.reference;

import java.util.List;

/**
 * What has gone by before each word: open quotes and brackets, years, ends of sentences.
 *
 * @param quote {@code in} quotes, in {@code single} ones, {@code after} them, or {@code none} so far
 * @param bracket whether a bracket is open
 * @param years how many years stood before, up to 2
 * @param sentences how many sentences ended before, up to 5
 * @param commas how many commas stood since the last end of a sentence, up to 4
 * @param names how many initials stood before, up to 3
 * @param sinceYear how many words since the last year, up to 4; -1 if there was none
 */
record Surroundings(
        String quote, boolean bracket, int years, int sentences, int commas, int names, int sinceYear, int sinceIn) {

    private static final int LONGEST_QUOTE = 30;

    static Surroundings[] of(List<Token> tokens) {
        Surroundings[] all = new Surroundings[tokens.size()];
        boolean inQuotes = false;
        boolean inSingle = false;
        boolean quoted = false;
        int brackets = 0;
        int years = 0;
        int sentences = 0;
        int commas = 0;
        int names = 0;
        int sinceYear = -1;
        int sinceIn = -1;
        for (int i = 0; i < all.length; i++) {
            String text = tokens.get(i).text();
            String kind = WordShape.kind(text);
            String before = WordShape.before(text);
            String behind = WordShape.behind(text);
            inQuotes |= opensQuotes(text, before, kind);
            if (!inQuotes && before.contains("'") && isClosed(tokens, i)) {
                inSingle = true;
            }
            all[i] = new Surroundings(
                    inQuotes ? "in" : inSingle ? "single" : quoted ? "after" : "none",
                    brackets > 0 || before.contains("(") || before.contains("["),
                    Math.min(years, 2),
                    Math.min(sentences, 5),
                    Math.min(commas, 4),
                    Math.min(names, 3),
                    Math.min(sinceYear, 4),
                    Math.min(sinceIn, 6));
            boolean closes = behind.contains("\"") || behind.contains("''") || text.indexOf('»') >= 0;
            if (inQuotes && closes) {
                inQuotes = false;
                quoted = true;
            }
            if (inSingle && behind.contains("'")) {
                inSingle = false;
                quoted = true;
            }
            brackets =
                    Math.max(0, brackets + count(text, '(') + count(text, '[') - count(text, ')') - count(text, ']'));
            sinceYear = kind.startsWith("year") ? 0 : sinceYear < 0 ? -1 : sinceYear + 1;
            sinceIn = text.equalsIgnoreCase("in") || text.equalsIgnoreCase("in:") ? 0 : sinceIn < 0 ? -1 : sinceIn + 1;
            years += kind.startsWith("year") ? 1 : 0;
            boolean initial = kind.startsWith("initial");
            names += initial ? 1 : 0;
            commas += behind.contains(",") ? 1 : 0;
            if (behind.contains(".") && !initial && WordShape.bare(text).length() > 3) {
                sentences++;
                commas = 0;
            }
        }
        return all;
    }

    private static boolean opensQuotes(String text, String before, String kind) {
        boolean opens = before.contains("\"") || before.contains("''");
        return opens && (!kind.equals("punctuation") || text.indexOf('«') >= 0 || text.indexOf('“') >= 0);
    }

    /** Whether a single quote is closed before long; it would be an apostrophe otherwise. */
    private static boolean isClosed(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_QUOTE); i++) {
            if (WordShape.behind(tokens.get(i).text()).contains("'")) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
