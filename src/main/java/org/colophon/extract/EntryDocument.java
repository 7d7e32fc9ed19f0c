package org.colophon.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colophon.extract.LineReader.Labelled;
import org.colophon.model.Listing;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.colophon.page.Page;
import org.jsoup.nodes.Element;

/** A document in which a list of publications was found: the pieces around the list, and those of each entry. */
final class EntryDocument {
    /** Far more than the longest profile has; what has more is read by its words alone. */
    private static final int MOST_PIECES = 30_000;

    private final Dom dom;
    private final PageLinks links;
    private final PieceSigns signs;
    private final List<EntryBlock> whole;
    private final List<EntryBlock> blocks;
    private final List<Piece> pieces = new ArrayList<>();
    /** Which entry each of the pieces belongs to. */
    private final Map<Piece, Integer> entryOf = new HashMap<>();

    private final NavigableMap<Integer, Piece> pieceStarts = new TreeMap<>();
    /** Where the elements of entries begin and end in the raw text. */
    private final NavigableMap<Integer, Integer> elementEnds = new TreeMap<>();

    private EntryDocument(Page page, Dom dom, PieceSigns signs, List<EntryBlock> whole) {
        this.dom = dom;
        this.links = PageLinks.of(page);
        this.signs = signs;
        this.whole = whole;
        EntryPieces choice = new EntryPieces(signs);
        this.blocks = whole.stream().map(choice::of).toList();
        Set<Piece> inEntries = new HashSet<>();
        Map<Piece, Integer> first = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int entry = i;
            inEntries.addAll(whole.get(i).pieces());
            first.put(whole.get(i).pieces().get(0), i);
            blocks.get(i).pieces().forEach(piece -> entryOf.putIfAbsent(piece, entry));
        }
        whole.stream()
                .flatMap(block -> block.elements().stream())
                .forEach(element -> elementEnds.put(
                        element.sourceRange().startPos(),
                        element.endSourceRange().endPos()));
        for (Piece piece : signs.pieces()) {
            pieceStarts.put(piece.line().start(), piece);
            if (first.containsKey(piece)) {
                pieces.addAll(blocks.get(first.get(piece)).pieces());
            } else if (!inEntries.contains(piece) && !piece.hidden()) {
                pieces.add(piece);
            }
        }
    }

    /** The document with its entries; empty if no list is found in it. */
    static Optional<EntryDocument> of(Page page, Dom dom, Grammar grammar) {
        List<Piece> pieces = Pieces.of(dom);
        if (pieces.isEmpty() || pieces.size() > MOST_PIECES) {
            return Optional.empty();
        }
        PieceSigns signs = new PieceSigns(pieces, grammar);
        List<EntryBlock> blocks = EntryBlocks.of(signs);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new EntryDocument(page, dom, signs, blocks));
    }

    /**
     * Whether none of the publications is missed that the page's words tell of.
     *
     * <p>Several of them in one entry are one: where an entry ends, elements know better. Those outside of the list
     * that the page announces are none, but news and the like. Where it announces nothing, the list is the wrong one if
     * there are more outside of it than in it.
     */
    boolean holdsAllOf(List<Listing> fromWords) {
        List<Piece> outside = fromWords.stream()
                .filter(EntryDocument::isTelling)
                .flatMap(listing -> listing.title().or(listing::summary).stream())
                .map(said -> links.start(said.evidence()))
                .filter(position -> !isInEntry(position))
                .flatMap(position -> pieceAt(position).stream())
                .toList();
        Headings headings = new Headings(signs);
        List<Piece> titles =
                whole.stream().flatMap(block -> block.title().stream()).toList();
        boolean announced = !headings.below(titles).isEmpty();
        return announced ? headings.below(outside).isEmpty() : outside.size() <= whole.size();
    }

    private static boolean isTelling(Listing listing) {
        return listing.title().isEmpty()
                || !listing.authors().isEmpty()
                || Stream.of(listing.venue(), listing.date(), listing.summary()).anyMatch(Optional::isPresent);
    }

    private Optional<Piece> pieceAt(int position) {
        return Optional.ofNullable(pieceStarts.floorEntry(position))
                .map(Map.Entry::getValue)
                .filter(piece -> position < piece.line().end());
    }

    private boolean isInEntry(int position) {
        Map.Entry<Integer, Integer> element = elementEnds.floorEntry(position);
        return element != null && position < element.getValue();
    }

    /** The kinds of all pieces that say something. */
    List<Labelled> label(Grammar grammar) {
        List<Line> lines = pieces.stream().map(Piece::line).toList();
        LineScores words = new LineScores(lines, grammar);
        List<EntryHints> hints =
                blocks.stream().map(block -> new EntryHints(signs, block)).toList();
        return LineReader.label(lines, grammar, words, (line, kind) -> {
            Integer entry = entryOf.get(pieces.get(line));
            if (entry == null) {
                // A date outside of the list is that of news or of the page.
                boolean date = signs.isDate(pieces.get(line)) && kind != LineKind.BOILERPLATE;
                return kind.isEntry() || date ? EntryHints.NEVER : 0;
            }
            double place = kind.isEntry() && kind != LineKind.DATE ? words.place(line) : 0;
            return hints.get(entry).score(pieces.get(line), kind) - place;
        });
    }

    /** The lines of each entry. */
    List<List<Labelled>> byEntry(List<Labelled> lines) {
        List<List<Labelled>> entries = new ArrayList<>();
        blocks.forEach(block -> entries.add(new ArrayList<>()));
        for (int i = 0; i < lines.size(); i++) {
            Integer entry = entryOf.get(pieces.get(i));
            if (entry != null && lines.get(i).kind().isEntry()) {
                entries.get(entry).add(lines.get(i));
            }
        }
        return entries;
    }

    /** Whether an entry says that it does not name all authors. */
    boolean leavesNamesOut(int entry) {
        return EntryPieces.leavesNamesOut(whole.get(entry));
    }

    /** A listing with what only elements have: links, identifiers, an exact date. */
    Listing complete(int entry, Listing listing) {
        List<Element> elements = whole.get(entry).elements();
        return Linked.within(links, elements, listing).dated(EntryDate.of(dom, elements, listing.date()));
    }
}
