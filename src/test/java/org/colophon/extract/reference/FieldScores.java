package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Folding;
import org.colophon.score.ScoreTable;

/** Counts right, missed and wrong fields. A field is right if its text is, up to case and punctuation. */
final class FieldScores {
    static final Set<ReferenceLabel> JUDGED = Set.of(
            ReferenceLabel.AUTHOR,
            ReferenceLabel.TITLE,
            ReferenceLabel.CONTAINER,
            ReferenceLabel.DATE,
            ReferenceLabel.PAGES);

    private static final double WANTED = 0.90;

    private final Map<ReferenceLabel, int[]> counts = new EnumMap<>(ReferenceLabel.class);
    private int words;
    private int rightWords;

    void add(List<Token> tokens, List<ReferenceLabel> gold, List<ReferenceLabel> found) {
        words += gold.size();
        for (int i = 0; i < gold.size(); i++) {
            rightWords += gold.get(i) == found.get(i) ? 1 : 0;
        }
        for (ReferenceLabel label : ReferenceLabel.values()) {
            List<String> expected = fields(tokens, gold, label);
            List<String> actual = fields(tokens, found, label);
            int[] count = counts.computeIfAbsent(label, any -> new int[3]);
            count[1] += expected.size();
            count[2] += actual.size();
            for (String field : actual) {
                count[0] += expected.remove(field) ? 1 : 0;
            }
        }
    }

    void add(FieldScores other) {
        words += other.words;
        rightWords += other.rightWords;
        other.counts.forEach((label, more) -> {
            int[] count = counts.computeIfAbsent(label, any -> new int[3]);
            for (int i = 0; i < count.length; i++) {
                count[i] += more[i];
            }
        });
    }

    double wordAccuracy() {
        return words == 0 ? 0 : (double) rightWords / words;
    }

    double f1(ReferenceLabel label) {
        return f1(counts.getOrDefault(label, new int[3]));
    }

    /** Over all fields of the judged labels. */
    double f1() {
        int[] sum = new int[3];
        for (ReferenceLabel label : JUDGED) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts.getOrDefault(label, new int[3])[i];
            }
        }
        return f1(sum);
    }

    /** Adds the figures of the judged labels to a table of scores. */
    void addTo(ScoreTable table) {
        int fields = 0;
        for (ReferenceLabel label : JUDGED) {
            int count = counts.getOrDefault(label, new int[3])[1];
            fields += count;
            table.add(
                    "reference strings",
                    "F1 of fields: " + label.name().toLowerCase(Locale.ROOT),
                    count,
                    f1(label),
                    WANTED);
        }
        table.add("reference strings", "F1 of fields: all five", fields, f1(), WANTED);
    }

    String table() {
        StringBuilder table = new StringBuilder("label         fields  found  right  precision  recall  F1%n");
        for (ReferenceLabel label : ReferenceLabel.values()) {
            int[] c = counts.getOrDefault(label, new int[3]);
            table.append(String.format(
                    Locale.ROOT,
                    "%-13s %6d %6d %6d     %.3f   %.3f  %.3f%s%%n",
                    label,
                    c[1],
                    c[2],
                    c[0],
                    c[2] == 0 ? 0.0 : (double) c[0] / c[2],
                    c[1] == 0 ? 0.0 : (double) c[0] / c[1],
                    f1(c),
                    JUDGED.contains(label) ? " *" : ""));
        }
        table.append(String.format(
                Locale.ROOT, "words right %.4f, F1 of the fields marked * %.4f%%n", wordAccuracy(), f1()));
        return String.format(table.toString());
    }

    private static double f1(int[] count) {
        return count[1] + count[2] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]);
    }

    /** The runs of words with a label, each folded to its letters and digits. */
    private static List<String> fields(List<Token> tokens, List<ReferenceLabel> labels, ReferenceLabel label) {
        List<String> fields = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= labels.size(); i++) {
            if (i < labels.size() && labels.get(i) == label) {
                run.append(tokens.get(i).text()).append(' ');
            } else if (run.length() > 0) {
                String folded = Folding.words(run.toString());
                if (!folded.isEmpty()) {
                    fields.add(folded);
                }
                run.setLength(0);
            }
        }
        return fields;
    }
}
