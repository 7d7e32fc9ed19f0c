package org.colophon.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the entries of a list of publications in a document, whatever its elements and classes are called.
 *
 * <p>A list repeats itself: its titles are all headings of one rank, or all links in elements of one make. Each such
 * set of likely titles divides the document, for an entry is the largest element around its title that holds no other
 * title and no heading above it. The division whose parts look most like publications is the list.
 */
final class EntryBlocks {
    /** How unlike a title a heading may be: the more of them, the less their words matter. */
    private static final double LEAST_LIKE_ALONE = -1;

    private static final double LEAST_LIKE = -3;
    private static final int MOST_PARTS = 4;
    private static final int MOST_MAKES = 24;
    private static final int MOST_SIBLINGS = 3;
    private static final double HEADING_BONUS = 0.5;
    private static final double FIRST_BONUS = 0.5;

    private final PieceSigns signs;

    private EntryBlocks(PieceSigns signs) {
        this.signs = signs;
    }

    /** The entries in their order; empty if the document does not repeat itself in a way that looks like a list. */
    static List<EntryBlock> of(PieceSigns signs) {
        EntryBlocks finder = new EntryBlocks(signs);
        double best = 1;
        List<EntryBlock> found = List.of();
        for (Map.Entry<String, List<Piece>> make : finder.commonest()) {
            boolean headings = make.getKey().matches("h[1-6]");
            List<Piece> titles = new Headings(signs).listed(make.getValue());
            if (finder.isPlausible(titles, headings)) {
                List<EntryBlock> blocks = new ListDivision(signs, titles).blocks();
                double score = finder.score(blocks) + (headings ? HEADING_BONUS * titles.size() : 0);
                if (score > best) {
                    best = score;
                    found = blocks;
                }
            }
        }
        return found;
    }

    /** The makes with most members, for each costs a walk over the document; headings come first. */
    private List<Map.Entry<String, List<Piece>>> commonest() {
        return titles().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Piece>> make) ->
                                !make.getKey().matches("h[1-6]"))
                        .thenComparing(make -> -make.getValue().size()))
                .limit(MOST_MAKES)
                .toList();
    }

    /** Everything that might be a title, by its make. */
    private Map<String, List<Piece>> titles() {
        Map<String, List<Piece>> makes = new LinkedHashMap<>();
        for (Piece piece : signs.pieces()) {
            if (!signs.mayBeTitle(piece) || Headings.isInner(piece)) {
                continue;
            }
            int rank = piece.rank();
            if (rank == Piece.NO_HEADING) {
                makes(piece)
                        .forEach(make -> makes.computeIfAbsent(make, any -> new ArrayList<>())
                                .add(piece));
            } else if (rank > 1) {
                makes.computeIfAbsent("h" + rank, any -> new ArrayList<>()).add(piece);
            }
        }
        return makes;
    }

    /** In what an element may be like its peers: its name, its class, and those of the element around it. */
    private static Set<String> makes(Piece piece) {
        // A title that leads nowhere stands in the same element as those that lead somewhere.
        Element own = piece.element();
        Element around = parent(own);
        boolean alone = own.normalName().equals("a") && around.childrenSize() == 1;
        Element element = alone ? around : own;
        Element parent = parent(element);
        String names = "<" + element.normalName() + "<" + parent.normalName();
        String place = names + "@" + Math.min(MOST_SIBLINGS, element.elementSiblingIndex())
                + (parent.childrenSize() == 1 ? " alone" : "");
        return element.className().isEmpty()
                ? Set.of(names, place, names + " ." + parent.className())
                : Set.of(
                        names,
                        place,
                        names + " ." + element.className() + "<" + parent.className(),
                        "." + element.className());
    }

    private static Element parent(Element element) {
        return Objects.requireNonNullElse(element.parent(), element);
    }

    private boolean isPlausible(List<Piece> titles, boolean headings) {
        if (titles.isEmpty() || !headings && titles.size() < 2) {
            return false;
        }
        double likeness =
                titles.stream().mapToDouble(signs::titleLikeness).average().orElse(0);
        double least = !headings ? 0 : titles.size() == 1 ? LEAST_LIKE_ALONE : LEAST_LIKE;
        return likeness >= least;
    }

    /** Whether nothing that might be a title as well stands before the title of an entry. */
    private boolean isFirst(EntryBlock block) {
        return block.title().isPresent()
                && block.pieces().stream().filter(signs::mayBeTitle).findFirst().equals(block.title());
    }

    private double score(List<EntryBlock> blocks) {
        double score = 0;
        for (EntryBlock block : blocks) {
            int parts = signs.parts(block.pieces(), block.title()).size();
            long marked =
                    block.pieces().stream().filter(signs::isMarkedAbstract).count();
            // What has no title lies between the entries that have; it makes no list by itself.
            int most = block.title().isPresent() ? MOST_PARTS : 1;
            score += parts == 0 ? -1 : Math.min(most, parts);
            score -= 2 * Math.max(0, marked - 1);
            score += isFirst(block) ? FIRST_BONUS : 0;
        }
        return score;
    }
}
