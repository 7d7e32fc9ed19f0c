package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.colophon.markup.Leaves.Leaf;
import org.jsoup.parser.Parser;

/**
 * Whether the sources of one example differ in what they say, told from the sources and not from how they were read: a
 * leaf that one graph has and another lacks is the other source's doing where that source does not hold the words.
 */
final class ContentDifference {

    /** An encoding: its name, its source, and the leaves that were read from it. */
    record Encoding(String name, String source, Map<Leaf, Integer> leaves) {
        static Encoding of(String name, String source, Graph graph) {
            String comments = source.replaceAll("(?s)<!--.*?-->", " ");
            return new Encoding(name, folded(Parser.unescapeEntities(comments, true)), Leaves.of(graph));
        }

        private int count(Leaf leaf) {
            return leaves.getOrDefault(leaf, 0);
        }
    }

    private final List<Encoding> encodings;

    ContentDifference(List<Encoding> encodings) {
        this.encodings = encodings;
    }

    /** The first leaf whose value, or else whose property, is not in the source of an encoding that lacks the leaf. */
    Optional<String> inTheSources() {
        return first("value", leaf -> leaf.value()).or(() -> first("property", Leaf::property));
    }

    /** The leaves that not all encodings have alike. */
    List<String> leaves() {
        List<String> found = new ArrayList<>();
        for (Leaf leaf : differing()) {
            StringBuilder counts = new StringBuilder();
            encodings.forEach(one -> counts.append(one.name())
                    .append(' ')
                    .append(one.count(leaf))
                    .append(", "));
            found.add(counts + leaf.toString());
        }
        return found;
    }

    private Optional<String> first(String part, java.util.function.Function<Leaf, String> word) {
        for (Leaf leaf : differing()) {
            for (Encoding one : encodings) {
                String sought = word.apply(leaf);
                boolean missing =
                        one.count(leaf) == 0 && !sought.isEmpty() && !sought.equals("a") && !sought.equals("@id");
                if (missing && spellings(sought).stream().noneMatch(in(one))) {
                    return Optional.of(one.name() + " has no such " + part + ": " + leaf);
                }
            }
        }
        return Optional.empty();
    }

    private static Predicate<String> in(Encoding encoding) {
        return spelling -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(spelling) + "(?![\\p{L}\\d])")
                .matcher(encoding.source())
                .find();
    }

    /** The ways in which a source may write a value: addresses relative, numbers with more or fewer zeros. */
    private static List<String> spellings(String value) {
        String text = folded(value);
        List<String> spellings = new ArrayList<>(List.of(text));
        if (text.matches("[a-z]+:/*[^ ]+")) {
            String[] steps = text.replaceFirst("/$", "").split("[/#]");
            spellings.add(steps[steps.length - 1]);
        }
        if (text.matches("\\d+(?:\\.\\d+)?")) {
            spellings.addAll(List.of(text + ".0", text + ".00", text + "0", "0" + text));
        }
        return spellings;
    }

    private TreeSet<Leaf> differing() {
        TreeSet<Leaf> all = new TreeSet<>();
        encodings.forEach(one -> all.addAll(one.leaves().keySet()));
        all.removeIf(leaf ->
                encodings.stream().mapToInt(one -> one.count(leaf)).distinct().count() == 1);
        return all;
    }

    private static String folded(String text) {
        return text.replace("\\\"", "\"")
                .replace("\\/", "/")
                .replace("\\n", " ")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
