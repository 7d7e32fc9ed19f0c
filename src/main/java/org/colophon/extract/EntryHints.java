package org.colophon.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of an entry tell about its pieces: the heading, links to people, rows of names, dates, buttons. */
final class EntryHints {
    /** Addresses of people's own pages, and of searches for what a person wrote. */
    private static final Pattern PERSON = Pattern.compile(
            "(?i).*/(?:people|persons?|directory|r[eé]pertoire|r%C3%A9pertoire|authors?|auteurs?|profiles?|members?"
                    + "|membres?|researchers?|chercheurs?|staff|team|faculty|users?|~[^/]+)(?:/|\\?|:).+"
                    + "|.*[?&](?:[^=]*=)?authors?(?:=|:|%3A).+");

    private static final int LONGEST_ADDRESS = 1000;
    private static final int LEAST_TAGS = 3;

    private static final double SURE = 24;
    private static final double STRONG = 8;
    private static final double WEAK = 4;
    static final double NEVER = -30;

    private final PieceSigns signs;
    private final EntryBlock block;
    private final Set<Piece> people = new HashSet<>();
    private final Set<Piece> inNameRow = new HashSet<>();
    private final Set<Piece> tags = new HashSet<>();

    EntryHints(PieceSigns signs, EntryBlock block) {
        this.signs = signs;
        this.block = block;
        block.pieces().stream().filter(this::leadsToPerson).forEach(people::add);
        int from = 0;
        for (int i = 1; i <= block.pieces().size(); i++) {
            if (i == block.pieces().size()
                    || !sameMake(block.pieces().get(from), block.pieces().get(i))) {
                row(block.pieces().subList(from, i));
                from = i;
            }
        }
    }

    /** What speaks for a piece of the entry being of a kind. */
    double score(Piece piece, LineKind kind) {
        if (!kind.isEntry() && kind != LineKind.BOILERPLATE) {
            return NEVER;
        }
        boolean title = isTitle(piece);
        double score = kind == LineKind.BOILERPLATE ? -WEAK : 0;
        if (kind == LineKind.TITLE) {
            score += title ? SURE : block.title().isPresent() ? -SURE : -WEAK;
        } else if (title) {
            score -= STRONG;
        }
        if (kind == LineKind.AUTHORS) {
            score += people.contains(piece) ? STRONG : inNameRow.contains(piece) ? WEAK : 0;
        }
        if (kind == LineKind.DATE && EntryDate.isIn(piece.element()) && !signs.isAbstract(piece)) {
            score += STRONG - NEVER;
        }
        if (kind == LineKind.BOILERPLATE && tags.contains(piece)) {
            score += STRONG + WEAK;
        }
        if (isText(kind) && piece.link().isPresent() && !signs.isMarkedAbstract(piece)) {
            score -= STRONG + WEAK;
        }
        boolean mayHide = isText(kind) || kind == LineKind.BOILERPLATE;
        if (piece.hidden() && !mayHide && !people.contains(piece) && !inNameRow.contains(piece)) {
            score += NEVER;
        }
        return score;
    }

    private static boolean isText(LineKind kind) {
        return kind == LineKind.ABSTRACT || kind == LineKind.PARAGRAPH;
    }

    private boolean isTitle(Piece piece) {
        return block.title().filter(piece::equals).isPresent();
    }

    private boolean leadsToPerson(Piece piece) {
        return !isTitle(piece)
                && piece.link()
                        .filter(link -> link.attr("href").length() < LONGEST_ADDRESS
                                && PERSON.matcher(link.attr("href")).matches())
                        .isPresent()
                && !signs.isDate(piece)
                && !signs.isAbstract(piece);
    }

    private void row(List<Piece> row) {
        List<Piece> members = row.stream()
                .filter(piece -> !isTitle(piece)
                        && !signs.isDate(piece)
                        && !signs.isAbstract(piece)
                        && (signs.isName(piece) || !signs.isVenue(piece)))
                .toList();
        long names = members.stream()
                .filter(piece -> signs.isName(piece) || people.contains(piece))
                .count();
        if (members.size() > 1 && names * 2 >= members.size()) {
            inNameRow.addAll(members);
        } else if (row.size() >= LEAST_TAGS
                && row.stream().noneMatch(signs::isDate)
                && row.stream().allMatch(piece -> piece.link().isPresent())) {
            tags.addAll(row);
        }
    }

    private static boolean sameMake(Piece one, Piece other) {
        return make(one).equals(make(other));
    }

    private static String make(Piece piece) {
        Element element = piece.link().orElse(piece.element());
        // A name that leads nowhere stands in the same row as those that lead somewhere.
        Element at = element.normalName().equals("a")
                        && element.parent() != null
                        && element.parent().childrenSize() == 1
                ? element.parent()
                : element;
        String tag = at.normalName().equals("a") ? "span" : at.normalName();
        return tag + "<"
                + (at.parent() == null
                        ? ""
                        : at.parent().normalName() + "." + at.parent().className());
    }
}
