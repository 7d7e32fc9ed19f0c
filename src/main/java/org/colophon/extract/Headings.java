package org.colophon.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headings of a document stand above which of its pieces. */
final class Headings {
    /** Headings and labels within an entry. */
    private static final Pattern INNER = Pattern.compile(
            "(?:preview|abstract|preview abstract|summary|résumé|aperçu(?: du résumé)?|authors?|auteurs?|venue|date"
                    + "|year|année|published|publié|tags|keywords|mots.clés|links|liens|details|détails)\\s*:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A heading that is marked by nothing but its words stands where such headings usually do. */
    private static final int LABEL_RANK = 2;

    private final PieceSigns signs;

    Headings(PieceSigns signs) {
        this.signs = signs;
    }

    private record Heading(int rank, boolean list) {}

    /** Whether a piece names a part of an entry. */
    static boolean isInner(Piece piece) {
        return piece.text().length() < 40 && INNER.matcher(piece.text()).matches();
    }

    /** Of some pieces of one rank those below the heading of a list of publications; all, if none is below one. */
    List<Piece> listed(List<Piece> titles) {
        List<Piece> listed = below(titles, titles.get(0).rank());
        return listed.isEmpty() ? titles : listed;
    }

    /** Of some pieces those below the heading of a list of publications, whatever their rank. */
    List<Piece> below(List<Piece> some) {
        return below(some, Piece.NO_HEADING);
    }

    private List<Piece> below(List<Piece> titles, int rank) {
        Set<Piece> own = identity(titles);
        Deque<Heading> open = new ArrayDeque<>();
        List<Piece> listed = new ArrayList<>();
        for (Piece piece : signs.pieces()) {
            if (own.contains(piece) && open.stream().anyMatch(above -> above.list() && above.rank() < piece.rank())) {
                listed.add(piece);
            }
            rankAbove(piece, rank).ifPresent(above -> {
                while (!open.isEmpty() && open.peek().rank() >= above) {
                    open.pop();
                }
                open.push(new Heading(
                        above,
                        signs.label(piece).filter(LineKind.LIST_HEADING::equals).isPresent()));
            });
        }
        return listed;
    }

    /** The headings that are no part of an entry with a title of this rank. */
    Set<Piece> above(List<Piece> titles) {
        Set<Piece> own = identity(titles);
        int rank = titles.get(0).rank();
        Set<Piece> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Piece piece : signs.pieces()) {
            boolean peer = piece.rank() == rank && rank < Piece.NO_HEADING && signs.mayBeTitle(piece);
            if (!own.contains(piece)
                    && !isInner(piece)
                    && (peer || rankAbove(piece, rank).isPresent())) {
                above.add(piece);
            }
        }
        return above;
    }

    private Optional<Integer> rankAbove(Piece piece, int rank) {
        if (piece.hidden() || isInner(piece)) {
            return Optional.empty();
        }
        boolean label = signs.isHeadingLabel(piece);
        int own = piece.rank();
        if (own < rank && (label || signs.label(piece).isEmpty())) {
            return Optional.of(own);
        }
        return label ? Optional.of(Math.min(own, Math.max(1, Math.min(LABEL_RANK, rank - 1)))) : Optional.empty();
    }

    private static Set<Piece> identity(List<Piece> pieces) {
        Set<Piece> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(pieces);
        return set;
    }
}
