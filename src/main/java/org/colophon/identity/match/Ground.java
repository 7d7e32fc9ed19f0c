package org.colophon.identity.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scores of a collection stand on, as it was learned at one time. It is kept with the collection, so that a
 * record that comes later changes no score of those that are there.
 *
 * @param model what comparisons are worth
 * @param ties which venues were seen together on records of one publication: two series and how often, by tabs
 * @param records how many records it was learned from
 */
public record Ground(Model model, List<String> ties, int records) {

    private static final String RECORDS = "records\t";
    private static final String TIES = "venues-together";

    public Ground {
        ties = List.copyOf(ties);
    }

    /** The ground of a collection of which nothing was learned. */
    public static Ground shipped() {
        return new Ground(Model.shipped(), List.of(), 0);
    }

    /** The same ground for another model. */
    public Ground under(Model other) {
        return new Ground(other, ties, records);
    }

    /** The ground as text. */
    public String text() {
        return Stream.of(Stream.of(RECORDS + records, TIES), ties.stream(), Stream.of("", ModelText.write(model)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #text} wrote; empty for the text of another version of the program. */
    public static Optional<Ground> read(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(RECORDS)) {
            return Optional.empty();
        }
        List<String> lines = text.substring(0, end).lines().toList();
        int records = Integer.parseInt(lines.get(0).substring(RECORDS.length()));
        return ModelText.read(text.substring(end + 2))
                .map(model -> new Ground(
                        model,
                        lines.stream().skip(2).filter(line -> !line.isEmpty()).toList(),
                        records));
    }
}
