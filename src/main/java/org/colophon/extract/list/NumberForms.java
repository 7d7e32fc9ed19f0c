package org.colophon.extract.list;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;

/** The forms in which citation styles print volume, issue and pages together. */
record NumberForms(Matcher found) {
    private static final String NO_NUMBER_BEFORE = "(?<![\\d.:/-])";
    private static final String VOLUME = NO_NUMBER_BEFORE + "(?<volume>(?:(?<!\\p{L})[A-Z])?\\d{1,4})";
    private static final String ISSUE = "(?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?)";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String RANGE = "(?<pages>[A-Za-z]?\\d+\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d+)(?!\\d)";

    private static final Pattern COMPACT =
            Pattern.compile(VOLUME + "\\s?(?:\\(" + ISSUE + "\\))?\\s?[:,：，]\\s?" + RANGE);
    /** As mathematicians have it: <i>24 (2020), no. 5, 2399–2431</i>. */
    private static final Pattern DATED = Pattern.compile(VOLUME + "\\s?\\(" + YEAR
            + "\\),?\\s?(?:(?:no|issue|Nr|n°|n|H|Heft|fasc|num|núm)\\.?\\s?" + ISSUE
            + ",?)?\\s?[:,]?\\s?(?:(?:pp?|S|s|pág|págs)\\.\\s?)?" + RANGE);
    /** As ACM and ABNT have it: <i>33, 2, 45-52</i>, <i>v. 22, n. 4, p. 301-315</i>. */
    private static final Pattern LISTED = Pattern.compile(NO_NUMBER_BEFORE + "(?!" + YEAR
            + ",)(?<volume>\\d{1,4}),\\s(?:n\\.\\s?|no\\.\\s?)?(?<issue>\\d{1,2}),\\s(?:pp?\\.\\s?)?" + RANGE);
    /** As ACM has it with the month: <i>59, 8 (March 2019), 676–700</i>. */
    private static final Pattern MONTHLY =
            Pattern.compile(VOLUME + ",\\s(?<issue>\\d{1,2})\\s\\((?:\\p{L}+\\.?\\s)?" + YEAR + "\\),\\s" + RANGE);
    /** As philosophers have it: <i>70.4 (2020): 801–822</i>. */
    private static final Pattern POINTED =
            Pattern.compile(VOLUME + "\\.(?<issue>\\d{1,2})\\s?\\((?:\\p{L}+\\.?\\s)?" + YEAR + "\\)[:,]\\s?" + RANGE);

    /** With the year between them: <i>46 (1), 2020, 1217–1235</i>. */
    private static final Pattern PARTED =
            Pattern.compile(VOLUME + "(?:(?:\\s?\\(|,\\s(?:no|nr|n|H|Heft|issue|n°)\\.?\\s)" + ISSUE + "\\)?)?,\\s"
                    + YEAR + ",\\s(?:pp?\\.\\s?)?" + RANGE);
    /** As Germans have it: <i>68, Heft 2, S. 11–39</i>. */
    private static final Pattern BOOKLET = Pattern.compile(NO_NUMBER_BEFORE + "(?<!H\\.\\s|Nr\\.\\s|Heft\\s)(?!" + YEAR
            + ",)(?<volume>\\d{1,4}),\\s(?:(?:Heft|H\\.|Nr\\.)\\s?" + ISSUE + ",\\s)?S\\.\\s?" + RANGE);

    private static final List<Pattern> FORMS = List.of(MONTHLY, POINTED, PARTED, BOOKLET, LISTED, DATED, COMPACT);

    /** The first form that a text has outside some places. */
    static Optional<NumberForms> find(String text, IntPredicate beside) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                if (!beside.test(found.start())) {
                    return Optional.of(new NumberForms(found));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the first form begins that begins between two places; the second place if none does. */
    static int startWithin(String text, int from, int to) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.find(from) && found.start() > from && found.start() < to) {
                return found.start();
            }
        }
        return to;
    }

    /** Its volume, issue or pages; empty if it has none. */
    Optional<Quoted> quote(EntryText text, String part) {
        return found.start(part) < 0 ? Optional.empty() : text.quote(found.start(part), found.end(part));
    }
}
