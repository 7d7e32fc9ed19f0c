package org.colophon.extract.list;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.WordList;

/** How much a text reads like one reference: people, a year, a venue, pages. */
final class ReferenceLikeness {
    /** From here on a text is taken for a reference. */
    static final double ENOUGH = 0.55;

    private static final int SHORTEST = 25;
    private static final int LONGEST = 900;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
    private static final String FULL =
            "(\\p{Lu}[\\p{L}\\p{M}'’-]+)(?: \\p{Lu}\\.?)?(?: (?:van|von|de|der|den|del|da|dos|di|la|le))* " + WORD;
    static final Pattern YEAR = Pattern.compile("(?<![\\d-–/])(?:1[6-9]\\d\\d|20[0-4]\\d)[a-e]?(?![\\d–-])|'\\d\\d\\b");
    private static final Pattern INITIALS =
            Pattern.compile("(?:^|[\\s(])(?:(?:\\p{Lu}\\.[- ]?){1,3} ?(?:(?:van|von|de|der|di|da) )*" + WORD + "|"
                    + WORD + ",? (?:\\p{Lu}\\.[- ]?){1,3}|" + WORD + " \\p{Lu}{1,3}(?=[,.:]))");
    private static final Pattern NAMES = Pattern.compile(FULL + "(?:,? and |, (?:and )?| & | et |; )" + FULL);
    private static final Pattern LEADING_NAME =
            Pattern.compile("^" + FULL + "[.,:(]|^\\p{Lu}[\\p{L}'’-]+, (\\p{Lu}\\p{L}+)");
    private static final Pattern VENUE =
            Pattern.compile("(?i:\\b(?:proceedings|proc\\.|journal|transactions|conference|symposium"
                    + "|workshop|lecture notes|university press|springer|elsevier|wiley|thesis|technical report|in press|to appear"
                    + "|annals|letters|quarterly|revue|actes|press|dissertation|preprint|bulletin|magazine|handbook|review|advances in"
                    + "|physical review|communications of|nature|working paper)\\b)|\\b(?:arXiv|bioRxiv|PLOS|PNAS|LNCS|IEEE|ACM"
                    + "|NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|AAAI|IJCAI|ACL|EMNLP|NAACL|KDD|SIGIR|SIGMOD|VLDB|CHI|STOC|FOCS|UAI"
                    + "|J\\. [A-Z]|Phys\\. Rev|Trans\\. )");
    private static final Pattern PAGES = Pattern.compile(
            "(?i)\\bpp?\\.? ?\\d+|\\bpages? \\d+|\\b\\d+ ?\\(\\d+[-–/]?\\d*\\)|\\bvol(?:ume|\\.) ?\\d|\\d+ ?: ?\\d+[-–]|\\b\\d{1,4}[-–]{1,2}\\d{1,5}\\b");
    private static final Pattern IDENTIFIED = Pattern.compile("(?i)\\bdoi\\b|10\\.\\d{4,}/|arxiv:? ?\\d{4}\\.\\d{4}");
    private static final Pattern QUOTED = Pattern.compile("[“\"«][^”\"»]{12,}[”\"»]");
    private static final Pattern AGAINST =
            Pattern.compile("[$€£] ?\\d|\\d ?[€£]|(?i:\\b(?:tbsp|tsp|teaspoons?|tablespoons?|cups?"
                    + "|read more|add to cart|in stock|comments?|posted by|posted on|subscribe|copyright|all rights reserved|office hours"
                    + "|phone|e-mail|email|tel\\.|we are|we have|i am|i was|our|join us|register|free shipping|reviewed on|stars)\\b)"
                    + "|\\d{1,2}:\\d\\d ?(?:[ap]\\.?m|h\\b)|!");

    /** What heads a volume, not an entry of a list. */
    private static final Pattern FRONT =
            Pattern.compile("(?iu)\\W*(?:edited by|editors?\\b|organi[sz]ed by|table of contents)");

    private ReferenceLikeness() {}

    /** From 0 up to about 1. */
    static double of(String text) {
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || FRONT.matcher(text).lookingAt()) {
            return 0;
        }
        double score = names(text);
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        score += digits && YEAR.matcher(text).find() ? 0.25 : 0;
        score += VENUE.matcher(text).find() ? 0.25 : 0;
        score += digits && PAGES.matcher(text).find() ? 0.15 : 0;
        score += IDENTIFIED.matcher(text).find() ? 0.15 : 0;
        score += QUOTED.matcher(text).find() ? 0.05 : 0;
        Matcher against = AGAINST.matcher(text);
        while (against.find()) {
            score -= 0.25;
        }
        return Math.max(0, score);
    }

    private static double names(String text) {
        int found = 0;
        Matcher initials = INITIALS.matcher(text);
        while (initials.find()) {
            found++;
        }
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            found += isGiven(names.group(1)) || isGiven(names.group(2)) ? 2 : 0;
        }
        Matcher leading = LEADING_NAME.matcher(text);
        if (leading.find()) {
            String given = leading.group(1) != null ? leading.group(1) : leading.group(2);
            found += isGiven(given) ? 1 : 0;
        }
        return found == 0 ? 0 : found == 1 ? 0.3 : 0.4;
    }

    private static boolean isGiven(String word) {
        return WordList.NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
