package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** The sentences of a text; a full stop after an initial, a title or an abbreviated degree ends none. */
final class Sentences {
    private static final Pattern STOP = Pattern.compile("[.!?]['\"”’)]*\\s+(?=[\\p{Lu}\\p{Lo}\"“(])");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Prof", "Dr", "Drs", "Mr", "Mrs", "Ms", "St", "Ph.D", "PhD", "M.Sc", "B.Sc", "M.S", "B.S", "M.A", "B.A",
            "Pr", "Univ", "Inst", "Dept", "U", "Jr", "Sr", "vs", "e.g", "i.e", "etc", "No", "Mass", "Ste", "D.Phil",
            "M.Eng", "B.Eng", "B.Tech", "M.Tech", "Sc.D", "approx", "al", "Profs", "Ing", "U.S", "U.K", "Co");

    /** Nobody writes longer sentences; looking for facts in one would cost more than it can give. */
    private static final int LONGEST = 1200;
    /** The longest abbreviation, and a little more. */
    private static final int WORD = 24;

    private Sentences() {}

    /** A sentence, able to quote parts of itself from the page. */
    record Sentence(Line line, int from, int to) {

        String text() {
            return line.text().substring(from, to);
        }

        Quoted quote(int start, int end) {
            return line.quote(from + start, from + end);
        }

        /** What a named or numbered group matched. */
        Quoted quote(Matcher match, String group) {
            return quote(match.start(group), match.end(group));
        }
    }

    static List<Sentence> of(List<Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (Line line : lines) {
            int from = 0;
            Matcher stop = STOP.matcher(line.text());
            while (stop.find()) {
                int word = Math.max(from, stop.start() - WORD);
                if (!isAbbreviation(
                        line.text().substring(word, stop.start()), line.text().charAt(stop.start()))) {
                    add(line, from, stop.end(), sentences);
                    from = stop.end();
                }
            }
            add(line, from, line.length(), sentences);
        }
        return sentences;
    }

    private static void add(Line line, int from, int to, List<Sentence> sentences) {
        if (from < to && to - from <= LONGEST) {
            sentences.add(new Sentence(line, from, to));
        }
    }

    private static boolean isAbbreviation(String before, char stop) {
        String last = before.substring(before.lastIndexOf(' ') + 1).replaceFirst("^[(\"“]", "");
        if (stop != '.') {
            // Some names end like a sentence, such as Yahoo! Labs.
            return stop == '!' && last.matches("\\p{Lu}.*");
        }
        return ABBREVIATIONS.contains(last) || last.matches("\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}");
    }
}
