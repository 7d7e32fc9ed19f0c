package org.colophon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.page.Line;

/**
 * How well each line of a page fits each kind, judged by the line itself and by what the whole page shows. About 0
 * means that nobody can tell; 10 that it can hardly be anything else.
 */
final class LineScores {
    private static final double CERTAIN = 12;
    private static final double IMPOSSIBLE = -30;
    /** No title is sure by itself: more would outvote what the lines around it say. */
    private static final double TITLE_AT_MOST = 6;
    /** The most lines between the words that give a notice away and its end. */
    private static final int NOTICE = 6;
    /** The lines among which a page says whose it is. */
    private static final int HEAD = 12;
    /** A heading with fewer lines of its own announces no list: on some pages the person stands below it. */
    private static final int LEAST_LIST = 2;

    /** How a biography begins: <i>Jane Roe is a</i>, <i>She joined</i>. */
    private static final Pattern TELLS_OF_SOMEBODY = Pattern.compile(
            "(?:I|He|She|They|Il|Elle|(?:Dr\\. |Prof\\. )?\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?: [\\p{L}\\p{M}'’.-]+){0,4})(?:,? who)? (?:am|is|was|are|est|joined|a rejoint"
                    + "|received|holds|leads|works|obtained|studied|earned|completed|has been)(?: currently| now| also)? (?:an?|the|one|his|her|their|my|on|at|with|leading|working|un|une|son|\\p{Lu})");

    private static final Set<LineKind> FREE = EnumSet.of(LineKind.OTHERS, LineKind.BOILERPLATE);

    private final Grammar grammar;
    private final List<Traits> traits = new ArrayList<>();
    private final Names names;
    private final PageShape shape;
    private final BitSet outsideList;
    private final Optional<String> portraitName;
    private final Map<String, Integer> printedOften = new HashMap<>();

    LineScores(List<Line> lines, Grammar grammar) {
        this.grammar = grammar;
        PageWords words = new PageWords(lines);
        this.names = new Names(words);
        for (Line line : lines) {
            traits.add(Traits.of(line, grammar, words, names));
            printedOften.merge(line.text(), 1, Integer::sum);
        }
        this.shape = PageShape.of(traits);
        this.outsideList = outsideList(traits);
        this.portraitName = traits.stream()
                .filter(line -> line.portrait())
                .map(line -> portraitName(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Traits traits(int index) {
        return traits.get(index);
    }

    double score(int index, LineKind kind) {
        Traits line = traits.get(index);
        Optional<LineKind> label = line.label();
        if (label.isPresent()) {
            // In a block about others a label with a colon is part of the block.
            boolean inner = line.text().endsWith(":") && kind == LineKind.OTHERS;
            return label.get() == kind ? CERTAIN : inner ? CERTAIN - 1 : FREE.contains(kind) ? -2 : -CERTAIN;
        }
        if (kind.isHeading()) {
            return IMPOSSIBLE;
        }
        if (line.portrait()) {
            return kind == LineKind.PORTRAIT ? CERTAIN : FREE.contains(kind) ? 0 : -CERTAIN;
        }
        return switch (kind) {
            case PORTRAIT -> IMPOSSIBLE;
            case NAME -> name(index, line);
            case ROLE ->
                line.sentenceLike() || line.endsSentence() ? -6 : line.roleScore() - (line.length() > 140 ? 6 : 0);
            case SUPERVISOR -> line.nameScore() > 0 ? 3 : line.authorsScore() > 0 ? 2 : -4;
            case TOPIC -> line.length() > 110 || line.marked() ? -8 : line.endsSentence() ? -3 : 3 - roleWeight(line);
            case BIOGRAPHY ->
                (line.marked() ? -4 : line.sentenceLike() ? 4 : line.words() > 8 ? 1 : -3)
                        + (TELLS_OF_SOMEBODY.matcher(line.text()).lookingAt() ? 2 : 0);
            case OTHERS -> line.marked() ? -8 : line.length() > 140 ? -6 : 1.5 + roleWeight(line);
            case TITLE -> title(index, line) + gap(line, 2) + place(index);
            case AUTHORS -> Math.max(line.nameScore(), line.authorsScore()) + gap(line, -2) + place(index);
            case DATE -> line.date() ? 10 : IMPOSSIBLE;
            case VENUE -> venue(index, line) + gap(line, -2) + place(index);
            case ABSTRACT -> summary(line) + place(index) - (index < shape.firstMarked() && !shape.listed() ? 6 : 0);
            case PARAGRAPH -> paragraph(line) + gap(line, -2) + place(index);
            default -> boilerplate(line) + (afterNotice(index) ? 2 : 0);
        };
    }

    private static double roleWeight(Traits line) {
        return Math.max(0, line.roleScore());
    }

    private double name(int index, Traits line) {
        if (portraitName.isPresent()) {
            return Labels.fold(portraitName.get()).equals(Labels.fold(line.text())) ? CERTAIN : -8;
        }
        if (line.sentenceLike() || line.marked()) {
            return -10;
        }
        double early = index < 4 ? 2 : opensBlock(index) ? 0 : -4;
        boolean twice = printedOften.getOrDefault(line.text(), 0) > 1 && opensBlock(index);
        return Math.min(5, Math.max(line.nameScore(), invertedName(line))) + early + (twice ? 2 : 0);
    }

    /** A name with the family name first, such as <i>Doe, Jane</i>. */
    private double invertedName(Traits line) {
        String[] parts = line.text().split(", ");
        return parts.length == 2 && !parts[1].isBlank() ? names.score(parts[1] + " " + parts[0]) : -6;
    }

    private double title(int index, Traits line) {
        if (line.marked() || line.date() || line.length() > 300) {
            return -CERTAIN;
        }
        double score = 0.5 - 0.7 * Math.max(line.nameScore(), line.authorsScore() - 1);
        score += line.colon() ? 1.5 : 0;
        score += 1.5 * Math.min(1, line.ordinaryShare() * 1.5);
        score += line.words() >= 3 && line.words() <= 30 ? 0.5 : 0;
        score -= line.words() > 30 ? 3 : 0;
        score -= line.endsSentence() && !line.text().endsWith("?") ? line.sentenceLike() ? 6 : 2 : 0;
        score -= line.text().endsWith("?") && line.sentenceLike() && line.words() > 11 ? 1 : 0;
        score -= line.tag() || line.hasUrl() ? 5 : 0;
        score -= shape.venuesFollowDates() && index > 0 && traits.get(index - 1).date() ? 3 : 0;
        score -= line.roleScore() > 5 ? 6 : 0;
        score -= afterNotice(index) ? 3 : 0;
        score -= line.sentences() > 1 ? 4 : 0;
        score -= line.endsInEllipsis() && line.words() > 8 ? 9 : 0;
        score -= line.details() ? 6 : Math.max(0, line.venueScore()) * 0.7;
        score -= Character.isLetterOrDigit(line.text().codePointAt(0))
                        || "“\"'«¿¡$([".indexOf(line.text().charAt(0)) >= 0
                ? 0
                : 2;
        return Math.min(score, TITLE_AT_MOST) - (shape.titleless() ? 9 : 0) - boilerplateWords(line);
    }

    /** Whether a line stands in a cookie notice: behind its words, its labels and its questions. */
    private boolean afterNotice(int index) {
        for (int i = index - 1; i >= Math.max(0, index - NOTICE); i--) {
            Traits line = traits.get(i);
            if (boilerplateWords(line) > 0) {
                return true;
            }
            boolean part = line.label().filter(LineKind.BOILERPLATE::equals).isPresent()
                    || line.text().endsWith("?");
            if (!part) {
                return false;
            }
        }
        return false;
    }

    private double venue(int index, Traits line) {
        if (line.marked() || line.date() || line.length() > 300 || line.sentences() > 2) {
            return -CERTAIN;
        }
        double score = line.details() ? 9 : line.tag() ? 5 : line.venueScore();
        int times = printedOften.getOrDefault(line.text(), 1);
        score += times > 2 && line.nameScore() < 0 ? 2 : 0;
        score += shape.venuesFollowDates() && index > 0 && traits.get(index - 1).date() ? 4 : 0;
        score -= line.words() > 25 ? 3 : 0;
        score -= line.text().endsWith("?") ? 3 : 0;
        score -= line.sentenceLike() && line.endsSentence() && !line.details() ? 4 : 0;
        return score - (line.nameScore() > 1 ? 2 : 0);
    }

    private double summary(Traits line) {
        if (line.marked()) {
            return CERTAIN;
        }
        if (shape.marked() && (grammar.allMarked() || line.length() > shape.unmarkedLimit())) {
            return -8;
        }
        if (line.length() >= 180) {
            return 5 + (line.sentences() > 1 ? 2 : 0) - foreign(line) - boilerplateWords(line);
        }
        if (line.length() < 45) {
            return -8;
        }
        double end = line.endsInEllipsis()
                ? 6
                : line.hasUrl() ? 3 : line.text().endsWith("?") ? 1 : line.endsSentence() ? 2.5 : -3;
        return end + (line.sentenceLike() ? 2.5 : -1) - foreign(line) - boilerplateWords(line);
    }

    private double paragraph(Traits line) {
        if (line.marked()) {
            return -CERTAIN;
        }
        double score = line.length() >= 150 ? 4.5 : line.sentenceLike() ? 2.5 : line.hasUrl() ? 2 : -4;
        return score - foreign(line) - boilerplateWords(line);
    }

    /** News and notices may be in another language than the abstracts. */
    private double foreign(Traits line) {
        boolean foreign = shape.language().isPresent()
                && line.language().isPresent()
                && !shape.language().equals(line.language());
        return foreign ? 6 : 0;
    }

    private double boilerplate(Traits line) {
        return line.marked() ? -CERTAIN : line.length() > 600 ? -4 : boilerplateWords(line) - (line.date() ? 4 : 0);
    }

    private static double boilerplateWords(Traits line) {
        return line.notice() ? 5 : 0;
    }

    /** Where a page announces its list, nothing of the list stands elsewhere. */
    double place(int index) {
        return shape.listed() && outsideList.get(index) ? -9 : 0;
    }

    /** Whether a name may be expected here: at the head of the page, or behind a label that ends another block. */
    private boolean opensBlock(int index) {
        return index < HEAD
                || traits.get(index - 1).label().isPresent()
                || traits.get(index - 1).portrait()
                || traits.get(index - 1).text().equals(traits.get(index).text());
    }

    private static BitSet outsideList(List<Traits> traits) {
        BitSet outside = new BitSet();
        boolean inList = false;
        boolean announced = false;
        int inside = 0;
        for (int i = 0; i < traits.size(); i++) {
            LineKind label = traits.get(i).label().orElse(LineKind.TITLE);
            announced |= label == LineKind.LIST_HEADING;
            if (label.isHeading()) {
                inList = label == LineKind.LIST_HEADING;
            } else if (label == LineKind.BOILERPLATE) {
                // Sort and filter buttons belong to the list, even under headings of their own.
                inList = announced;
            }
            outside.set(i, !inList);
            inside += inList && traits.get(i).label().isEmpty() ? 1 : 0;
        }
        return inside < LEAST_LIST ? new BitSet() : outside;
    }

    private double gap(Traits line, double weight) {
        return shape.gapsDivide() ? line.gap() > shape.usualGap() ? weight : 0 : 0;
    }

    private Optional<String> portraitName(String text) {
        return grammar.portrait().flatMap(pattern -> {
            Matcher match = pattern.matcher(text);
            return match.matches() ? Optional.ofNullable(match.group("name")) : Optional.empty();
        });
    }
}
