package org.colophon.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.page.Line;

/** What the words of a document's pieces, taken one by one, may be. */
final class PieceSigns {
    private static final int LONG = 180;

    private final List<Piece> pieces;
    private final LineScores scores;
    private final Map<Piece, Integer> places = new HashMap<>();

    PieceSigns(List<Piece> pieces, Grammar grammar) {
        this.pieces = pieces;
        List<Line> lines = pieces.stream().map(Piece::line).toList();
        this.scores = new LineScores(lines, grammar);
        for (int i = 0; i < pieces.size(); i++) {
            places.put(pieces.get(i), i);
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    int place(Piece piece) {
        return places.getOrDefault(piece, -1);
    }

    Optional<LineKind> label(Piece piece) {
        return traits(piece).label();
    }

    boolean isHeadingLabel(Piece piece) {
        return label(piece).filter(LineKind::isHeading).isPresent();
    }

    /** Whether it can be the title of a publication at all. */
    boolean mayBeTitle(Piece piece) {
        Traits said = traits(piece);
        return !piece.hidden()
                && said.label().isEmpty()
                && !said.portrait()
                && !said.marked()
                && !said.date()
                && !said.notice()
                && said.length() >= 3
                && said.length() <= 400
                && said.text().chars().anyMatch(Character::isLetter);
    }

    /** How much more it looks like a title than like any other part of an entry; below 0 if less. */
    double titleLikeness(Piece piece) {
        int at = place(piece);
        double other = Math.max(scores.score(at, LineKind.AUTHORS), scores.score(at, LineKind.VENUE));
        return scores.score(at, LineKind.TITLE) - Math.max(other, scores.score(at, LineKind.ABSTRACT));
    }

    boolean isName(Piece piece) {
        Traits said = traits(piece);
        return said.label().isEmpty() && Math.max(said.nameScore(), said.authorsScore()) > 0;
    }

    /** Whether it is the site's kind of abstract beyond doubt. */
    boolean isMarkedAbstract(Piece piece) {
        return traits(piece).marked();
    }

    boolean isAbstract(Piece piece) {
        Traits said = traits(piece);
        return said.marked()
                || said.label().isEmpty()
                        && !said.notice()
                        && (said.length() >= LONG || said.sentenceLike() && said.words() > 12);
    }

    boolean isDate(Piece piece) {
        return traits(piece).date() || EntryDate.isIn(piece.element());
    }

    boolean isVenue(Piece piece) {
        Traits said = traits(piece);
        return said.label().isEmpty() && (said.details() || said.venueScore() > 0);
    }

    /** The different parts of an entry that some pieces hold, the title aside. */
    Set<LineKind> parts(List<Piece> some, Optional<Piece> title) {
        Set<LineKind> found = new TreeSet<>();
        for (Piece piece : some) {
            if (title.filter(piece::equals).isPresent()) {
                continue;
            }
            LineKind kind = isAbstract(piece)
                    ? LineKind.ABSTRACT
                    : isDate(piece)
                            ? LineKind.DATE
                            : isName(piece) ? LineKind.AUTHORS : isVenue(piece) ? LineKind.VENUE : LineKind.BOILERPLATE;
            if (kind.isEntry()) {
                found.add(kind);
            }
        }
        return found;
    }

    /** The pieces within the pieces' order from one place to before another. */
    List<Piece> between(int from, int to) {
        return new ArrayList<>(pieces.subList(from, to));
    }

    private Traits traits(Piece piece) {
        return scores.traits(place(piece));
    }
}
