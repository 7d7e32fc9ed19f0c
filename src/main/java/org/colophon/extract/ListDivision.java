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

/** The document divided by one set of titles. */
final class ListDivision {
    /** How many pieces the last entry may have where no element ends it. */
    private static final int LEAST_LAST = 12;

    private final PieceSigns signs;
    private final List<Piece> titles;
    private final ElementCounts titlesIn;
    private final ElementCounts fencesIn;
    private final Set<Piece> fences;
    private final List<Element> tops = new ArrayList<>();

    ListDivision(PieceSigns signs, List<Piece> titles) {
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
            blocks.addAll(entries(list, pieces, next, titles.get(i)));
        }
        return blocks;
    }

    /** An entry, and those without a title behind it: each abstract beyond doubt is of another publication. */
    private List<EntryBlock> entries(Element list, List<Piece> pieces, Optional<Piece> next, Piece title) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean abstractSeen = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (signs.isMarkedAbstract(pieces.get(i))) {
                if (abstractSeen) {
                    starts.add(i);
                }
                abstractSeen = true;
            }
        }
        List<EntryBlock> entries = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            boolean last = k + 1 == starts.size();
            List<Piece> own = pieces.subList(starts.get(k), last ? pieces.size() : starts.get(k + 1));
            Optional<Piece> end = last ? next : Optional.of(pieces.get(starts.get(k + 1)));
            entries.add(new EntryBlock(
                    elements(list, own, end), List.copyOf(own), k == 0 ? Optional.of(title) : Optional.empty()));
        }
        return entries;
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
        blocks.sort(Comparator.comparingInt(block -> signs.place(block.pieces().get(0))));
        return blocks;
    }

    private List<EntryBlock> untitled() {
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        tops.forEach(top -> parents.add(top.parent()));
        Set<String> makes = tops.stream()
                .map(top -> top.normalName() + "." + top.className())
                .collect(Collectors.toSet());
        Map<Element, List<Piece>> rest = new LinkedHashMap<>();
        for (Piece piece : signs.pieces()) {
            Element at = piece.element();
            while (at.parent() != null && !parents.contains(at.parent())) {
                at = at.parent();
            }
            if (at.parent() != null && titlesIn.in(at) == 0 && fencesIn.in(at) == 0) {
                rest.computeIfAbsent(at, any -> new ArrayList<>()).add(piece);
            }
        }
        List<EntryBlock> blocks = new ArrayList<>();
        rest.forEach((at, pieces) -> {
            boolean alike = makes.contains(at.normalName() + "." + at.className());
            if (pieces.stream().anyMatch(signs::isMarkedAbstract)
                    || alike && pieces.stream().anyMatch(signs::isAbstract)) {
                blocks.add(new EntryBlock(List.of(at), pieces, Optional.empty()));
            }
        });
        return blocks;
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
