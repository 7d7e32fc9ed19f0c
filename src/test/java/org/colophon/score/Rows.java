package org.colophon.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of terms, each a list of plain texts: names after NFC and white-space folding, numbers to six digits. */
public final class Rows {
    private static final Pattern TERM =
            Pattern.compile("<([^>]*)>|\"((?:[^\"\\\\]|\\\\.|\"\")*)\"(?:\\^\\^[^,]*)?|([^,]+)");
    private static final int DIGITS = 6;

    private Rows() {}

    /** How rows found and rows wanted agree. */
    public record Score(int found, int wanted, int right) {
        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        public double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        public double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    /** Reads rows of terms divided by commas, IRIs in angle brackets, literals in quotes. */
    public static Set<List<String>> read(Path csv) throws IOException {
        Set<List<String>> rows = new LinkedHashSet<>();
        for (String line : Files.readAllLines(csv)) {
            List<String> row = new ArrayList<>();
            Matcher term = TERM.matcher(line);
            while (term.find()) {
                String value =
                        term.group(1) != null ? term.group(1) : term.group(2) != null ? term.group(2) : term.group(3);
                row.add(fold(value));
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows of an answer. */
    public static Set<List<String>> of(RowSet answer) {
        Set<List<String>> rows = new LinkedHashSet<>();
        answer.forEachRemaining(binding -> rows.add(answer.getResultVars().stream()
                .map(column -> text(binding.get(column)))
                .toList()));
        return rows;
    }

    /** Compares rows found with rows wanted. */
    public static Score score(Set<List<String>> found, Set<List<String>> wanted) {
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Score(found.size(), wanted.size(), right);
    }

    private static String text(Node term) {
        if (term == null) {
            return "";
        }
        return fold(term.isURI() ? term.getURI() : term.getLiteralLexicalForm());
    }

    private static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        return folded.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(folded).setScale(DIGITS, RoundingMode.HALF_UP).toPlainString()
                : folded;
    }
}
