package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of an entry without what only stands beside it: its number, abstracts, awards, remains of buttons. */
final class EntryRows {
    /** Words in small letters with which what a publication appeared in or who wrote it begins. */
    private static final Set<String> INTRODUCING = Set.of(
            "in",
            "by",
            "with",
            "to",
            "submitted",
            "accepted",
            "joint",
            "arXiv",
            "forthcoming",
            "doi",
            "pp.",
            "pages",
            "dans",
            "par",
            "mit",
            "von",
            "en",
            "con",
            "por",
            "vol.",
            "van",
            "de",
            "di",
            "da",
            "della",
            "del",
            "presented",
            "published",
            "ed.",
            "eds.",
            "avec");

    private static final Pattern NUMBER = Pattern.compile("[\\[(]?[A-Z]{0,2}\\d{1,3}[\\])]?\\.?");
    private static final int LABEL_WORDS = 2;

    private EntryRows() {}

    static List<List<Piece>> of(Flow flow, int first, int last, boolean wrapped) {
        List<List<Piece>> rows = new ArrayList<>();
        boolean inAbstract = false;
        for (int i = first; i <= last; i++) {
            List<Piece> row = clean(flow.pieces(i));
            if (row.isEmpty()) {
                continue;
            }
            String words = text(row);
            boolean number = rows.isEmpty()
                    && (NUMBER.matcher(words.strip()).matches()
                            || TextBlocks.mark(words.strip() + " ")
                                    > words.strip().length());
            if (number || row.get(0).isName() && Hints.isName(words)) {
                continue;
            }
            if (!wrapped && !rows.isEmpty()) {
                boolean begins = Labels.isAbstract(words);
                if (begins || inAbstract && Labels.isProse(words) || isBeside(words)) {
                    inAbstract |= begins;
                    continue;
                }
            }
            if (!wrapped && !rows.isEmpty() && runsOn(text(rows.get(rows.size() - 1)), words)) {
                List<Piece> whole = new ArrayList<>(rows.remove(rows.size() - 1));
                whole.addAll(row);
                row = whole;
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            rows.set(0, withoutNumber(rows.get(0)));
            rows.removeIf(List::isEmpty);
        }
        return rows;
    }

    /** Whether a line only breaks off, and the next goes on in small letters. */
    static boolean runsOn(String before, String words) {
        String ended = before.stripTrailing();
        String start = words.stripLeading();
        boolean open = !ended.isEmpty()
                && (Character.isLetterOrDigit(ended.charAt(ended.length() - 1))
                        || ended.endsWith("-")
                        || ended.endsWith(":")
                        || ended.endsWith(","));
        int word = start.indexOf(' ');
        return open
                && word > 0
                && Character.isLowerCase(start.charAt(0))
                && !NameShapes.isJoint(start.substring(0, word))
                && !INTRODUCING.contains(start.substring(0, word).replace(":", ""));
    }

    private static boolean isBeside(String words) {
        return Labels.isLabel(words)
                || words.contains(" › ")
                || Labels.isAward(words) && !ReferenceLikeness.hasYear(words)
                || Labels.isProse(words) && !NameList.isNames(words);
    }

    /** Without marks that stood around a button which is left out. */
    private static List<Piece> clean(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean speaks = piece.text().codePoints().anyMatch(Character::isLetterOrDigit);
            boolean touches = !kept.isEmpty() && kept.get(kept.size() - 1).touches(piece);
            if (speaks || touches || opens(pieces, i)) {
                if (!touches && !kept.isEmpty()) {
                    trimLast(kept);
                }
                kept.add(piece);
            }
        }
        boolean cut = !pieces.isEmpty()
                && !kept.isEmpty()
                && kept.get(kept.size() - 1).to() < pieces.get(0).line().length();
        if (cut) {
            trimLast(kept);
        }
        return kept;
    }

    /** Whether a line begins with a bracket around a label that leads somewhere: <i>[<a>Doe08</a>]</i>. */
    private static boolean opens(List<Piece> pieces, int at) {
        return at == 0
                && pieces.size() > 1
                && pieces.get(0).text().strip().equals("[")
                && pieces.get(0).touches(pieces.get(1));
    }

    private static void trimLast(List<Piece> kept) {
        Piece last = kept.get(kept.size() - 1);
        int to = last.to();
        String text = last.line().text();
        while (to > last.from() && (text.charAt(to - 1) == ' ' || "([{|/·•".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (to == last.from()) {
            kept.remove(kept.size() - 1);
        } else {
            kept.set(kept.size() - 1, new Piece(last.line(), last.from(), to, last.parent(), last.marks()));
        }
    }

    /** Without the number or label that an entry begins with. */
    private static List<Piece> withoutNumber(List<Piece> row) {
        List<Piece> rest = new ArrayList<>(row);
        if (rest.size() > 1 && isRunIn(rest.get(0))) {
            rest.remove(0);
        }
        int skip = TextBlocks.mark(text(rest));
        while (skip > 0 && !rest.isEmpty()) {
            Piece piece = rest.get(0);
            int length = piece.to() - piece.from();
            if (length <= skip) {
                rest.remove(0);
                skip -= length;
            } else {
                rest.set(0, new Piece(piece.line(), piece.from() + skip, piece.to(), piece.parent(), piece.marks()));
                skip = 0;
            }
        }
        return rest;
    }

    /** Whether a piece only announces the entry: <i>Required:</i> in bold type. */
    private static boolean isRunIn(Piece piece) {
        String words = piece.text().strip();
        return words.endsWith(":") && piece.isBold() && words.split(" ").length <= LABEL_WORDS;
    }

    private static String text(List<Piece> row) {
        if (row.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : row) {
            text.append(piece.text());
        }
        return text.toString();
    }
}
