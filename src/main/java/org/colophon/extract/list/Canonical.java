package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;

/**
 * An entry in the order in which references mostly have their parts: authors, title, the rest.
 *
 * @param text the entry in that order
 * @param title the title in it
 * @param authors the authors in it
 * @param rest where the rest begins
 */
record Canonical(EntryText text, Field title, Optional<Field> authors, int rest) {
    private static final Pattern EDGE = Pattern.compile("^[\\s.,;:)\\]|/–—»”\"’'*·•]+(?:\\((?=\\s*$))?");
    private static final Pattern JOINT = Pattern.compile(
            "(?iu)[\\s.,;:(\\[]*(?:(?:joint|jointly|joint work|coauthored|co-authored)\\s+)?(?:with|by|avec|par|mit|von|con|com)?[\\s.,;:(\\[\"“«]*$");

    /** Puts an entry in order. */
    static Canonical of(Block block, Field title, Optional<Field> authors) {
        EntryText source = block.text();
        EntryText.Builder text = new EntryText.Builder();
        Optional<Field> moved = Optional.empty();
        if (authors.isPresent()) {
            text.add(source, authors.get().from(), authors.get().to()).stop();
            moved = Optional.of(
                    moved(authors.get(), 0, authors.get().to() - authors.get().from()));
        }
        int start = text.length();
        text.add(source, title.from(), title.to());
        int end = text.length();
        text.stop();
        int rest = text.length();
        for (Block.Row gap : gaps(block, title, authors)) {
            text.add(source, gap.from(), gap.to());
            text.stop();
        }
        return new Canonical(text.build(), moved(title, start, end - start), moved, rest);
    }

    private static Field moved(Field field, int from, int length) {
        return new Field(field.label(), from, from + length, field.confidence());
    }

    /** What is left of each row. */
    private static List<Block.Row> gaps(Block block, Field title, Optional<Field> authors) {
        List<Field> used = new ArrayList<>(List.of(title));
        authors.ifPresent(used::add);
        used.sort(Comparator.comparingInt(Field::from));
        List<Block.Row> gaps = new ArrayList<>();
        for (Block.Row row :
                block.wrapped() ? List.of(new Block.Row(0, block.text().text().length())) : block.rows()) {
            int from = row.from();
            for (Field field : used) {
                add(gaps, block, from, Math.min(row.to(), field.from()));
                from = Math.max(from, Math.min(row.to(), field.to()));
            }
            add(gaps, block, from, row.to());
        }
        return gaps;
    }

    private static void add(List<Block.Row> gaps, Block block, int from, int to) {
        if (from >= to) {
            return;
        }
        String words = block.text().text().substring(from, to);
        Matcher edge = EDGE.matcher(words);
        int begin = from + (edge.find() ? edge.end() : 0);
        Matcher joint = JOINT.matcher(block.text().text().substring(begin, to));
        int end = joint.find() ? begin + joint.start() : to;
        boolean says =
                begin < end && block.text().text().substring(begin, end).chars().anyMatch(Character::isLetterOrDigit);
        if (says) {
            // The full stop that ends the row belongs to it.
            gaps.add(new Block.Row(begin, end < to && block.text().text().charAt(end) == '.' ? end + 1 : end));
        }
    }
}
