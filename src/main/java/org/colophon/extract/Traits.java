package org.colophon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.PartialDate;
import org.colophon.page.Line;

/**
 * What can be said of one line before anyone knows what it is.
 *
 * @param label the kind of the interface label that it is
 * @param portrait whether it reads like the text of a portrait
 * @param marked whether it carries the sure sign of an abstract
 * @param ordinaryShare the share of its words that are ordinary ones, 0 to 1
 * @param nameScore how much it looks like one name
 * @param authorsScore how much it looks like several names
 * @param venueScore how much it looks like the name of a venue
 * @param details whether it has the look of a venue with a year or a status
 * @param roleScore how much it looks like what somebody is
 * @param notice whether it holds words of a notice to visitors
 * @param gap blank lines before it
 */
record Traits(
        String text,
        Optional<LineKind> label,
        boolean portrait,
        boolean marked,
        boolean date,
        int words,
        int sentences,
        boolean endsSentence,
        boolean endsInEllipsis,
        boolean sentenceLike,
        boolean colon,
        boolean hasUrl,
        double ordinaryShare,
        double nameScore,
        double authorsScore,
        double venueScore,
        boolean details,
        double roleScore,
        boolean notice,
        Optional<String> language,
        int gap) {

    /** Words of cookie notices and the like, in lower case. */
    private static final Pattern BOILERPLATE_WORDS =
            Pattern.compile("\\bcookies?\\b|\\btémoins\\b|privacy policy|politique de"
                    + " confidentialité|newsletter|infolettre|javascript|all rights reserved|tous droits réservés|©|terms"
                    + " of (?:use|service)|conditions d'utilisation|skip to (?:main )?content|aller au"
                    + " contenu|(?:always|still) active|toujours acti[fv]|\\bmila\\b.{0,40}(?:studio|programme?)|\\d,"
                    + " (?:rue|boul|avenue|street)\\b|\\b[a-z]\\d[a-z] ?\\d[a-z]\\d\\b|^[^.]+: .+ \\([01]\\.\\d+\\)|> .+"
                    + " \\([01]\\.\\d+\\)|^[^.]{2,60} \\([01]\\.\\d\\d\\)$|^(?:restez informé|stay (?:informed|in"
                    + " touch|up to date)|suivez-nous|follow us|sign up for|abonnez-vous|subscribe (?:to|for)\\b)");

    /** What the links below a publication are called, one or several in a line. */
    private static final Pattern LINK_LABELS = Pattern.compile(
            "(?i)(?:[\\[(|/•·-]*\\s*(?:pdf|doi|arxiv|code|github|bib(?:tex)?|slides?|video|poster|full ?text|project"
                    + " page|supplement(?:ary)?)\\s*[\\])|/•·-]*\\s*)+");

    private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?。][\"')\\]]?\\s+(?=[\\p{Lu}\\p{Lo}(\"“])");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?。][\"'”’»)\\]]*$");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.\\.\\.)[\"'”’»)\\]]*$");
    private static final Pattern URL = Pattern.compile("https?://|www\\.");
    private static final Pattern EDGE_SIGNS = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "is", "that", "to", "we", "in", "for", "with", "this", "are", "our", "which", "by");
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "et", "est", "que", "pour", "dans", "une", "du", "sur", "nous", "qui", "aux");
    private static final int LONG_LINE = 1000;
    private static final int NOTICE_LENGTH = 400;

    int length() {
        return text.length();
    }

    /** Whether it is a single word behind a number sign, as some feeds call themselves. */
    boolean tag() {
        return text.startsWith("#") && words == 1;
    }

    static Traits of(Line line, Grammar grammar, PageWords pageWords, Names names) {
        String text = line.text();
        String[] tokens = text.substring(0, Math.min(text.length(), LONG_LINE)).split(" ");
        boolean shortLine = text.length() <= 300;
        boolean endsSentence = ENDS_SENTENCE.matcher(text).find();
        int sentences = count(SENTENCE_BREAK.matcher(text)) + (text.isEmpty() ? 0 : 1);
        boolean sentenceLike = tokens.length >= 5 && (endsSentence && lowerShare(tokens) > 0.35 || sentences > 2);
        Optional<LineKind> label = LINK_LABELS.matcher(text).matches()
                ? Optional.of(LineKind.BOILERPLATE)
                : grammar.labels().find(text).map(Labels.Label::kind);
        return new Traits(
                text,
                label,
                shortLine
                        && grammar.portrait().isPresent()
                        && grammar.portrait().get().matcher(text).matches(),
                grammar.abstractMark().isPresent()
                        && grammar.abstractMark().get().matcher(text).find(),
                shortLine && PartialDate.parse(text).isPresent(),
                tokens.length,
                sentences,
                endsSentence,
                ELLIPSIS.matcher(text).find(),
                sentenceLike,
                text.contains(": "),
                URL.matcher(text).find(),
                shortLine ? ordinaryShare(tokens, pageWords) : 1,
                shortLine ? names.score(text) : -6,
                authorsScore(text, names),
                shortLine ? VenueWords.score(text) : -6,
                shortLine && VenueLine.hasDetails(text),
                shortLine ? RoleLine.score(text) : -4,
                BOILERPLATE_WORDS
                        .matcher(text.substring(0, Math.min(text.length(), NOTICE_LENGTH))
                                .toLowerCase(Locale.ROOT))
                        .find(),
                language(tokens),
                line.blanksBefore());
    }

    private static double authorsScore(String text, Names names) {
        if (text.length() > 4000 || text.contains(". ") && text.length() > 400) {
            return -6;
        }
        List<AuthorLine.Span> spans = AuthorLine.split(text);
        if (spans.size() < 2 && !text.contains(", ")) {
            return -6;
        }
        double sum = 0;
        for (AuthorLine.Span span : spans) {
            String name = text.substring(span.from(), span.to());
            String[] parts = name.split(", ");
            double score = names.score(parts.length == 2 ? parts[1] + " " + parts[0] : name);
            if (score < -4) {
                return -6;
            }
            sum += score;
        }
        return sum / spans.size() + (spans.size() > 2 ? 1 : 0);
    }

    private static double lowerShare(String[] tokens) {
        int lower = 0;
        for (String token : tokens) {
            lower += !token.isEmpty() && Character.isLowerCase(token.charAt(0)) ? 1 : 0;
        }
        return (double) lower / tokens.length;
    }

    private static double ordinaryShare(String[] tokens, PageWords words) {
        int ordinary = 0;
        for (String token : tokens) {
            String bare = EDGE_SIGNS.matcher(token).replaceAll("");
            ordinary += !bare.isEmpty() && words.isOrdinary(bare) ? 1 : 0;
        }
        return (double) ordinary / tokens.length;
    }

    /** English or French, if a line is long enough to tell. */
    private static Optional<String> language(String[] tokens) {
        int english = 0;
        int french = 0;
        for (String token : tokens) {
            String lower = token.toLowerCase(Locale.ROOT);
            english += ENGLISH.contains(lower) ? 1 : 0;
            french += FRENCH.contains(lower) ? 1 : 0;
        }
        if (english + french < 3 || english == french) {
            return Optional.empty();
        }
        return Optional.of(english > french ? "en" : "fr");
    }

    private static int count(Matcher matcher) {
        int count = 0;
        while (count < 50 && matcher.find()) {
            count++;
        }
        return count;
    }
}
