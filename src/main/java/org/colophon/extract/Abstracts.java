package org.colophon.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.AbstractStatus;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** Abstracts as a reader wants them: without the interface's labels, and with a word on whether they break off. */
public final class Abstracts {
    /** The label of the button that unfolds a text, in mid-text: it goes, and what it parts is joined as it stands. */
    static final Pattern SEE_MORE =
            Pattern.compile("(?:…|\\.\\.\\.) ?\\((?:voir plus|see more)\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "^(?:Preview abstract|Abstract|Aperçu du résumé)\\s*:?\\s+(?=\\p{Lu}|\\p{Lo}|\\d" + "|[\"“'(])");
    private static final Pattern LABEL_AFTER =
            Pattern.compile("\\s*\\b(?:View details|Afficher les détails)$|\\s*\\((?:voir moins|see less)\\)$");
    private static final Pattern LONE_ELLIPSIS = Pattern.compile("\\s+(?:…|\\.\\.\\.)$");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.\\.\\.)[\"'”’»)\\]}]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？؟।][\\s\"'”’»)\\]}*]*$");
    private static final Pattern URL_END = Pattern.compile(
            "(?:https?://\\S+|www\\.\\S+|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|io|net|ai|edu|ca|fr|de|uk|dev"
                    + "|app)(?:/\\S*)?)[\\s>\"')\\]}]*$",
            Pattern.CASE_INSENSITIVE);

    /** How many characters can tell how a text ends. */
    private static final int TAIL = 300;

    private Abstracts() {}

    /** An abstract without labels, quoted from the page with them; empty if nothing but labels is there. */
    static Optional<Quoted> read(List<Line> paragraphs) {
        Line first = paragraphs.get(0);
        Line last = paragraphs.get(paragraphs.size() - 1);
        int from = endOf(LABEL_BEFORE, first.text());
        int to = startOf(LABEL_AFTER, last.text());
        if (first == last && from >= to) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        for (Line line : paragraphs) {
            int start = line == first ? from : 0;
            int end = line == last ? to : line.length();
            joined.append(joined.length() == 0 || end <= start ? "" : " ")
                    .append(line.text(), start, Math.max(start, end));
        }
        String clean = SEE_MORE.matcher(joined).replaceAll("").strip();
        clean = LONE_ELLIPSIS.matcher(clean).replaceFirst("");
        if (clean.isEmpty() || clean.equals("…")) {
            return Optional.empty();
        }
        Line end = to == 0 && paragraphs.size() > 1 ? paragraphs.get(paragraphs.size() - 2) : last;
        return Optional.of(new Quoted(clean, first.evidenceUpTo(from, end, end == last ? to : end.length())));
    }

    /** The text of an abstract without the interface's labels at its ends. */
    static String withoutLabels(String text) {
        int from = endOf(LABEL_BEFORE, text);
        return text.substring(from, Math.max(from, startOf(LABEL_AFTER, text)));
    }

    /** Whether an abstract breaks off, judged by how the page prints its end. */
    static AbstractStatus status(Quoted summary) {
        String printed = LABEL_AFTER.matcher(summary.evidence().exact().strip()).replaceFirst("");
        String end = tail(summary.value());
        if (ELLIPSIS.matcher(tail(printed)).find() || ELLIPSIS.matcher(end).find()) {
            return AbstractStatus.CUT;
        }
        boolean ends = SENTENCE_END.matcher(end).find() || URL_END.matcher(end).find();
        return ends ? AbstractStatus.AS_SHOWN : AbstractStatus.CUT;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    private static int endOf(Pattern prefix, String text) {
        Matcher found = prefix.matcher(text);
        return found.find() ? found.end() : 0;
    }

    private static int startOf(Pattern suffix, String text) {
        Matcher found = suffix.matcher(text);
        return found.find() ? found.start() : text.length();
    }
}
