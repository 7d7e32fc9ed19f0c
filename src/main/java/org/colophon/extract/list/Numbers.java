package org.colophon.extract.list;

/**
 * What the figures in a text are like.
 *
 * @param year a year stands in it
 * @param pages pages, or a volume with its issue
 * @param identifier a DOI or the number of a preprint
 * @param against how many prices, times of day and exclamations
 */
record Numbers(boolean year, boolean pages, boolean identifier, int against) {
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2049;

    static Numbers of(String text) {
        boolean year = false;
        boolean pages = false;
        int against = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '!' || c == '$' || c == '€' || c == '£') {
                against++;
            }
            if (c < '0' || c > '9') {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            boolean ranged = rangeAt(text, end);
            if (end - i == 4 && !ranged && !isDash(text, i - 1)) {
                int number = Integer.parseInt(text.substring(i, end));
                year |= number >= FIRST_YEAR && number <= LAST_YEAR;
            }
            year |= end - i == 2 && i > 0 && (text.charAt(i - 1) == '\'' || text.charAt(i - 1) == '’');
            pages |= ranged && end - i <= 5 || issueAt(text, end) || pageBefore(text, i);
            against += isTime(text, i, end) ? 1 : 0;
            i = end;
        }
        boolean identifier =
                text.contains("10.") && text.indexOf('/') > 0 || mentions(text, "doi") || mentions(text, "arxiv:");
        return new Numbers(year, pages, identifier, against);
    }

    private static boolean mentions(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(String text, int at) {
        return at > 0
                && (text.charAt(at) == '-' || text.charAt(at) == '–' || text.charAt(at) == '/')
                && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean rangeAt(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 4 && "-–—‐ ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean dashed = i > at && !text.substring(at, i).isBlank();
        return dashed && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean issueAt(String text, int at) {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        boolean opened = i < text.length() && text.charAt(i) == '(';
        return opened
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && text.indexOf(')', i) > 0
                && text.indexOf(')', i) < i + 5;
    }

    private static boolean pageBefore(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
            i--;
        }
        boolean word = i >= 0 && "pP".indexOf(text.charAt(i)) >= 0;
        boolean pages = i >= 3 && text.regionMatches(true, Math.max(0, i - 4), "pages", 0, 5);
        return word && (i == 0 || !Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == 'p') || pages;
    }

    private static boolean isTime(String text, int from, int to) {
        return to - from <= 2
                && to + 2 < text.length()
                && text.charAt(to) == ':'
                && Character.isDigit(text.charAt(to + 1))
                && Character.isDigit(text.charAt(to + 2))
                && (to + 3 == text.length() || " ,.;pah".indexOf(text.charAt(to + 3)) >= 0)
                && (from == 0 || text.charAt(from - 1) == ' ');
    }
}
