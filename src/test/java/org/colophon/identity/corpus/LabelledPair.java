package org.colophon.identity.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two records of which somebody said whether they are one publication.
 *
 * @param split the part of the corpus it belongs to: {@code train}, {@code valid}
 * @param left the key of one
 * @param right the key of the other
 * @param same whether they are one
 */
public record LabelledPair(String split, String left, String right, boolean same) {

    /** Reads {@code split TAB left TAB right TAB 1|0}. */
    static LabelledPair parse(String line) {
        List<String> fields = Tsv.fields(line, 4);
        return new LabelledPair(
                fields.get(0), fields.get(1), fields.get(2), fields.get(3).equals("1"));
    }

    /** The pairs of a part of a corpus. */
    public static List<LabelledPair> of(String split, List<LabelledPair> pairs) {
        return pairs.stream().filter(pair -> pair.split().equals(split)).toList();
    }

    /** Writes what {@code identity train} reads: key, key, and 1 or 0, with tabs between. */
    public static Path write(Path file, List<LabelledPair> pairs) throws IOException {
        return Files.write(
                file,
                pairs.stream()
                        .map(pair -> pair.left() + '\t' + pair.right() + '\t' + (pair.same() ? '1' : '0'))
                        .toList());
    }
}
