package org.colophon.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;

/** Chooses from the pieces of an entry those that say something of the publication, each once. */
final class EntryPieces {
    /** Names are left out here. */
    private static final Pattern AND_OTHERS = Pattern.compile(
            "(?:(?:and|et|&)\\s+)?(?:\\+\\s?)?(?:\\d+\\s+)?(?:more|others|autres|et al\\.?|al\\.|other authors|more authors"
                    + "|autres auteurs)(?:…|\\.\\.\\.)?|…|\\.\\.\\.|\\+\\s?\\d+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BREAKS_OFF = Pattern.compile("(?:…|\\.\\.\\.)\\s*$");
    /** How many characters two texts share at least if one is the other cut short. */
    private static final int SAME_START = 30;

    private static final int MOST_REFERENCES = 12;
    private static final int MOST_ABSTRACTS = 12;

    private final PieceSigns signs;

    EntryPieces(PieceSigns signs) {
        this.signs = signs;
    }

    /** The entry with what its buttons open, and without what says nothing or says it again. */
    EntryBlock of(EntryBlock block) {
        List<Piece> all = new ArrayList<>(block.pieces());
        all.addAll(opened(block));
        Set<String> shown = new HashSet<>();
        all.stream().filter(piece -> !piece.hidden()).forEach(piece -> shown.add(fold(piece)));
        List<Piece> telling = all.stream()
                .filter(piece -> block.title().filter(piece::equals).isPresent() || tells(piece))
                .filter(piece -> !piece.hidden() || shown.add(fold(piece)))
                .toList();
        List<String> texts = telling.stream()
                .filter(signs::isAbstract)
                .limit(MOST_ABSTRACTS)
                .map(EntryPieces::stem)
                .toList();
        List<Piece> once = telling.stream()
                .filter(piece -> block.title().filter(piece::equals).isPresent() || !isCutShort(piece, texts))
                .toList();
        return new EntryBlock(block.elements(), once, block.title());
    }

    /** Whether an entry says that its list of authors goes on. */
    static boolean leavesNamesOut(EntryBlock whole) {
        return whole.pieces().stream()
                .anyMatch(piece -> piece.text().length() < 40
                        && AND_OTHERS.matcher(piece.text()).matches());
    }

    private boolean tells(Piece piece) {
        if (signs.isMarkedAbstract(piece)) {
            return true;
        }
        boolean silent = signs.label(piece).isPresent()
                || Headings.isInner(piece)
                || piece.isControl()
                || piece.text().length() < 40
                        && AND_OTHERS.matcher(piece.text()).matches();
        return !silent && (!piece.hidden() || signs.isAbstract(piece) || signs.isName(piece));
    }

    private static boolean isCutShort(Piece piece, List<String> texts) {
        String stem = stem(piece);
        return stem.length() >= SAME_START
                && texts.stream().anyMatch(text -> text.length() > stem.length() && text.startsWith(stem));
    }

    private static String stem(Piece piece) {
        String text = Abstracts.withoutLabels(piece.text());
        return BREAKS_OFF
                .matcher(Abstracts.SEE_MORE.matcher(text).replaceAll(""))
                .replaceFirst("")
                .strip();
    }

    private static String fold(Piece piece) {
        return piece.text().toLowerCase(Locale.ROOT);
    }

    /** What stands elsewhere in the document until a button of the entry opens it. */
    private List<Piece> opened(EntryBlock block) {
        Set<Element> targets = new HashSet<>();
        for (Element top : block.elements()) {
            for (Element control : top.select("[aria-controls], [data-target], [data-bs-target], a[href^=#]")) {
                for (String name : List.of("aria-controls", "data-target", "data-bs-target", "href")) {
                    String id = control.attr(name).replaceFirst("^#", "");
                    Element target = id.isBlank() || control.ownerDocument() == null
                            ? null
                            : control.ownerDocument().getElementById(id);
                    if (target != null && targets.size() < MOST_REFERENCES && Dom.isHidden(target)) {
                        targets.add(target);
                    }
                }
            }
        }
        Set<Piece> own = new HashSet<>(block.pieces());
        return targets.isEmpty()
                ? List.of()
                : signs.pieces().stream()
                        .filter(piece -> piece.hidden() && !own.contains(piece) && signs.isAbstract(piece))
                        .filter(piece -> targets.stream()
                                .anyMatch(target -> piece.element() == target
                                        || piece.element().parents().contains(target)))
                        .toList();
    }
}
