package org.colophon.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final double HEADING_BONUS = 0.5;

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
            boolean headings = make.getKey().startsWith("h");
            List<Piece> titles = new Headings(signs).listed(make.getValue());
            if (finder.isPlausible(titles, headings)) {
                List<EntryBlock> blocks = new Division(signs, titles).blocks();
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
                                !make.getKey().startsWith("h"))
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
                String link = piece.link().isPresent() ? "link " : "text ";
                makes(piece)
                        .forEach(make -> makes.computeIfAbsent(link + make, any -> new ArrayList<>())
                                .add(piece));
            } else if (rank > 1) {
                makes.computeIfAbsent("h" + rank, any -> new ArrayList<>()).add(piece);
            }
        }
        return makes;
    }

    /** In what an element may be like its peers: its name, its class, and those of the element around it. */
    private static Set<String> makes(Piece piece) {
        Element element = piece.element();
        Element parent = element.parent() == null ? element : element.parent();
        String names = element.normalName() + "<" + parent.normalName();
        return element.className().isEmpty()
                ? Set.of(names, names + " ." + parent.className())
                : Set.of(
                        names,
                        names + " ." + element.className() + "<" + parent.className(),
                        "." + element.className());
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

    private double score(List<EntryBlock> blocks) {
        double score = 0;
        for (EntryBlock block : blocks) {
            int parts = signs.parts(block.pieces(), block.title()).size();
            long marked =
                    block.pieces().stream().filter(signs::isMarkedAbstract).count();
            score += parts == 0 ? -1 : Math.min(MOST_PARTS, parts);
            score -= 2 * Math.max(0, marked - 1);
        }
        return score;
    }

    /** The document divided by one set of titles. */
    private static final class Division {
        /** How many pieces the last entry may have where no element ends it. */
        private static final int LEAST_LAST = 12;

        private final PieceSigns signs;
        private final List<Piece> titles;
        private final ElementCounts titlesIn;
        private final ElementCounts fencesIn;
        private final Set<Piece> fences;
        private final List<Element> tops = new ArrayList<>();

        Division(PieceSigns signs, List<Piece> titles) {
            this.signs = signs;
            this.titles = titles;
            this.titlesIn = new ElementCounts(titles);
            this.fences = new Headings(signs).above(titles);
            this.fencesIn = new ElementCounts(fences);
            titles.forEach(title -> tops.add(top(title)));
        }

        List<EntryBlock> blocks() {
            List<EntryBlock> boxes = new ArrayList<>();
            for (int i = 0; i < titles.size(); i++) {
                boxes.add(new EntryBlock(
                        List.of(tops.get(i)), pieces(tops.get(i), titles.get(i)), Optional.of(titles.get(i))));
            }
            long bare = boxes.stream()
                    .filter(box -> signs.parts(box.pieces(), box.title()).isEmpty())
                    .count();
            return bare * 2 > boxes.size() ? flat() : withUntitled(boxes);
        }

        private Element top(Piece title) {
            Element top = title.element();
            for (Element up = top.parent();
                    up != null && up.parent() != null && titlesIn.in(up) == 1 && fencesIn.in(up) == 0;
                    up = up.parent()) {
                if (up.normalName().equals("body")) {
                    break;
                }
                top = up;
            }
            return top;
        }

        /** The pieces in an element, of which one is known. */
        private List<Piece> pieces(Element top, Piece one) {
            int from = signs.place(one);
            int to = from + 1;
            while (from > 0 && isIn(top, signs.pieces().get(from - 1))) {
                from--;
            }
            while (to < signs.pieces().size() && isIn(top, signs.pieces().get(to))) {
                to++;
            }
            return signs.between(from, to);
        }

        private static boolean isIn(Element top, Piece piece) {
            for (Element at = piece.element(); at != null; at = at.parent()) {
                if (at == top) {
                    return true;
                }
            }
            return false;
        }

        /** Entries without an element of their own: each goes from its title up to the next. */
        private List<EntryBlock> flat() {
            Element list = commonAncestor();
            List<EntryBlock> blocks = new ArrayList<>();
            int most = LEAST_LAST;
            for (int i = 0; i < titles.size(); i++) {
                int from = signs.place(titles.get(i));
                boolean last = i + 1 == titles.size();
                int to = last ? Math.min(signs.pieces().size(), from + most) : signs.place(titles.get(i + 1));
                List<Piece> pieces = new ArrayList<>();
                for (Piece piece : signs.between(from, to)) {
                    if (fences.contains(piece) || !isIn(list, piece)) {
                        break;
                    }
                    pieces.add(piece);
                }
                most = Math.max(most, pieces.size());
                Optional<Piece> next = last ? Optional.empty() : Optional.of(titles.get(i + 1));
                blocks.add(new EntryBlock(elements(list, pieces, next), pieces, Optional.of(titles.get(i))));
            }
            return blocks;
        }

        private Element commonAncestor() {
            Element common =
                    tops.get(0).parent() == null ? tops.get(0) : tops.get(0).parent();
            while (titlesIn.in(common) < titles.size() && common.parent() != null) {
                common = common.parent();
            }
            return common;
        }

        /** The elements beside one another from the first piece's up to the next entry's, or the last piece's. */
        private static List<Element> elements(Element list, List<Piece> pieces, Optional<Piece> next) {
            Element last = childOf(list, pieces.get(pieces.size() - 1));
            Optional<Element> end = next.map(piece -> childOf(list, piece));
            List<Element> elements = new ArrayList<>();
            for (Element at = childOf(list, pieces.get(0)); at != null; at = at.nextElementSibling()) {
                if (end.isPresent() && at == end.get()) {
                    break;
                }
                elements.add(at);
                if (end.isEmpty() && at == last) {
                    break;
                }
            }
            return elements;
        }

        private static Element childOf(Element list, Piece piece) {
            Element at = piece.element();
            while (at.parent() != null && at.parent() != list) {
                at = at.parent();
            }
            return at;
        }

        /** Between entries with a title stand such that show nothing but their abstract. */
        private List<EntryBlock> withUntitled(List<EntryBlock> boxes) {
            List<EntryBlock> blocks = new ArrayList<>(boxes);
            boolean own = boxes.stream()
                            .filter(box -> box.pieces().stream().anyMatch(signs::isAbstract))
                            .count()
                    > 0;
            for (EntryBlock rest : untitled()) {
                if (own) {
                    blocks.add(rest);
                } else {
                    join(blocks, rest);
                }
            }
            blocks.sort(
                    Comparator.comparingInt(block -> signs.place(block.pieces().get(0))));
            return blocks;
        }

        private List<EntryBlock> untitled() {
            Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
            tops.forEach(top -> parents.add(top.parent()));
            Set<String> makes = tops.stream()
                    .map(top -> top.normalName() + "." + top.className())
                    .collect(Collectors.toSet());
            Map<Element, List<Piece>> rest = new IdentityHashMap<>();
            List<Element> ordered = new ArrayList<>();
            for (Piece piece : signs.pieces()) {
                Element at = piece.element();
                while (at.parent() != null && !parents.contains(at.parent())) {
                    at = at.parent();
                }
                if (at.parent() != null && titlesIn.in(at) == 0 && fencesIn.in(at) == 0) {
                    if (!rest.containsKey(at)) {
                        ordered.add(at);
                    }
                    rest.computeIfAbsent(at, any -> new ArrayList<>()).add(piece);
                }
            }
            return ordered.stream()
                    .filter(at -> rest.get(at).stream().anyMatch(signs::isMarkedAbstract)
                            || makes.contains(at.normalName() + "." + at.className())
                                    && rest.get(at).stream().anyMatch(signs::isAbstract))
                    .map(at -> new EntryBlock(List.of(at), rest.get(at), Optional.empty()))
                    .toList();
        }

        /** Adds to an entry what stands beside it. */
        private void join(List<EntryBlock> blocks, EntryBlock rest) {
            int at = signs.place(rest.pieces().get(0));
            for (int i = blocks.size() - 1; i >= 0; i--) {
                EntryBlock before = blocks.get(i);
                if (signs.place(before.pieces().get(0)) < at) {
                    List<Element> elements = new ArrayList<>(before.elements());
                    elements.addAll(rest.elements());
                    List<Piece> pieces = new ArrayList<>(before.pieces());
                    pieces.addAll(rest.pieces());
                    blocks.set(i, new EntryBlock(elements, pieces, before.title()));
                    return;
                }
            }
        }
    }
}
