package org.colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.colophon.identity.PublicationMatching;
import org.colophon.identity.match.Decision;

/**
 * Pairs of records, a line a pair, columns separated by tabs: a key, a key, and perhaps 1 for one publication or 0 for
 * two. Empty lines and lines that begin with {@code #} are left out.
 */
final class PairFile {

    private static final int MOST_TOLD = 10;

    private final List<Line> lines = new ArrayList<>();

    /**
     * A pair as it stands in the file.
     *
     * @param number the line's number, from 1
     * @param same what is said of it, if anything is
     */
    record Line(int number, String left, String right, Optional<Boolean> same) {}

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws UsageProblem where a line is not of that form; the message names it
     */
    static PairFile read(String file, Console console) {
        try {
            return new PairFile(file, file.equals("-") ? console.readAll() : Files.readString(Path.of(file)));
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + ": it is not text in UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": it cannot be read", e);
        }
    }

    private PairFile(String file, String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(parse(line.split("\t", -1), number).orElseThrow(lineProblem(file, number)));
            }
        }
    }

    private static Supplier<UsageProblem> lineProblem(String file, int number) {
        return () -> new UsageProblem(
                file + ", line " + number + ": a key, a key and perhaps 1 or 0 are wanted, separated by tabs");
    }

    private static Optional<Line> parse(String[] columns, int number) {
        if (columns.length < 2 || columns.length > 3 || columns[0].isBlank() || columns[1].isBlank()) {
            return Optional.empty();
        }
        String said = columns.length == 3 ? columns[2].strip() : "";
        return switch (said) {
            case "" -> Optional.of(new Line(number, columns[0].strip(), columns[1].strip(), Optional.empty()));
            case "0", "1" ->
                Optional.of(new Line(number, columns[0].strip(), columns[1].strip(), Optional.of(said.equals("1"))));
            default -> Optional.empty();
        };
    }

    /** All pairs in order. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * What the lines say of the store's records. Which keys are not known is told, of the first few.
     *
     * @return in order, without the lines whose keys are not known
     */
    Map<Line, Decision> decisions(PublicationMatching matching, Console console) {
        Map<Line, Decision> known = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Line line : lines) {
            List<String> left = matching.recordsWith(line.left());
            List<String> right = matching.recordsWith(line.right());
            problem(line, line.left(), left).ifPresent(problems::add);
            problem(line, line.right(), right).ifPresent(problems::add);
            if (!left.isEmpty() && !right.isEmpty()) {
                known.put(
                        line,
                        new Decision(left.get(0), right.get(0), line.same().orElse(false)));
            }
        }
        problems.stream().limit(MOST_TOLD).forEach(console::say);
        if (problems.size() > MOST_TOLD) {
            console.say("And so on: " + Words.count(problems.size(), "key") + " in all.");
        }
        return known;
    }

    private static Optional<String> problem(Line line, String key, List<String> found) {
        if (found.size() == 1) {
            return Optional.empty();
        }
        return Optional.of("Line " + line.number() + ": "
                + (found.isEmpty()
                        ? "no record has the key " + key + "."
                        : Words.count(found.size(), "record") + " have the key " + key + "; the first is taken."));
    }
}
