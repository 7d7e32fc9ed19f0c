package org.colophon.extract.list;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.list.HeadingWords.Topic;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/**
 * The headings of a page, each with its rank, and what they say of the lines below them.
 *
 * <p>A heading holds for all lines down to the next one of its rank or a higher one. What is set as a heading is one;
 * so is a line in bold type or capitals, and one that says nothing but a year or what kind of list follows.
 */
final class Outline {
    private static final int LONGEST = 90;
    private static final int LONGEST_PLAIN = 60;
    private static final int UNDERLINED_TWICE = 4;
    private static final int CAPITALS = 5;
    private static final int BOLD = 7;
    private static final int YEAR_ALONE = 8;
    private static final int FARTHEST = 1000;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d–-])(?:19|20)\\d\\d(?![\\d–-]|\\s?[–-])");
    private static final Pattern ONLY_YEAR = Pattern.compile("[\\W_]*(?:19|20)\\d\\d年?[\\W_]*(?:\\(\\d{1,3}\\)\\W*)?");
    private static final Pattern MANY_YEARS = Pattern.compile("\\d{4}\\D+\\d{4}|\\d{4}\\s?[–-]");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}\\.?)+\\s+|[IVX]{1,4}\\.\\s+|[A-Z]\\.\\s+");
    private static final Pattern RULE = Pattern.compile("[-=~*_]{3,}");
    /** Markdown and most writers of plain text rank what is underlined twice above what is underlined once. */
    private static final Pattern DOUBLE_RULE = Pattern.compile("={3,}");

    /** What a heading says of the lines below it. */
    private record Head(int level, Topic topic, Optional<Quoted> year, Line line, boolean spanning) {}

    /**
     * What the headings above an entry say.
     *
     * @param direct whether no other heading stands between the one that says the topic and the entry, years aside
     */
    record Place(Topic topic, boolean direct, Optional<Quoted> section, Optional<Quoted> year) {
        static final Place NOWHERE = new Place(Topic.NONE, false, Optional.empty(), Optional.empty());
    }

    private final NavigableMap<Integer, Head> heads = new TreeMap<>();

    private Outline() {}

    static Outline of(Flow flow) {
        Outline outline = new Outline();
        for (int i = 0; i < flow.lines().size(); i++) {
            outline.add(flow, i);
        }
        return outline;
    }

    private void add(Flow flow, int i) {
        Line line = flow.lines().get(i);
        String text = line.text();
        if (text.length() > LONGEST) {
            return;
        }
        int level = level(flow, i);
        if (level > 0) {
            boolean dated =
                    YEAR.matcher(text).find() && !MANY_YEARS.matcher(text).find();
            boolean says = level < BOLD || HeadingWords.isMostlyHeading(bare(text));
            Topic topic = says ? HeadingWords.topic(bare(text), level) : Topic.NONE;
            heads.put(i, new Head(level, topic, dated ? year(line) : Optional.empty(), line, flow.isSpanning(i)));
        }
    }

    /** The rank of a line that is a heading, the highest is 1; 0 if it is none. */
    private static int level(Flow flow, int i) {
        Line line = flow.lines().get(i);
        String text = line.text();
        int set = flow.level(i);
        if (set > 0) {
            return set;
        }
        if (ONLY_YEAR.matcher(text).matches()) {
            return YEAR_ALONE;
        }
        boolean ends = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
        if (text.length() > LONGEST_PLAIN || ends || TextBlocks.bullet(text) > 0 || flow.isName(i)) {
            return 0;
        }
        String below = i + 1 < flow.lines().size() ? flow.lines().get(i + 1).text() : "";
        if (DOUBLE_RULE.matcher(below).matches()) {
            return UNDERLINED_TWICE;
        }
        boolean underlined = RULE.matcher(below).matches();
        boolean capitals = text.chars().filter(Character::isLetter).count() > 3
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().noneMatch(Scripts::isEastAsian);
        if (underlined || capitals && flow.isText()) {
            return CAPITALS;
        }
        return flow.isBold(i) || HeadingWords.isPlainHeading(bare(text)) ? BOLD : 0;
    }

    private static String bare(String text) {
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt() ? text.substring(number.end()) : text;
    }

    private static Optional<Quoted> year(Line line) {
        Matcher year = YEAR.matcher(line.text());
        return year.find() ? Optional.of(line.quote(year.start(), year.end())) : Optional.empty();
    }

    /** The headings that are left when some lines are known to belong to entries. */
    Outline without(IntPredicate taken) {
        Outline rest = new Outline();
        heads.forEach((line, head) -> {
            if (!taken.test(line) || head.spanning()) {
                rest.heads.put(line, head);
            }
        });
        return rest;
    }

    /** Whether a line heads what follows. */
    boolean isHeading(int line) {
        return heads.containsKey(line);
    }

    /** Whether a heading that says what follows stands within a block, so that it is no single entry. */
    boolean hasTopicWithin(int first, int last) {
        return heads.subMap(first, true, last, true).values().stream().anyMatch(head -> head.topic() != Topic.NONE);
    }

    /** The first heading within a block that says what follows, its first line aside; -1 if none does. */
    int topicWithin(int first, int last) {
        return first >= last
                ? -1
                : heads.subMap(first, false, last, true).entrySet().stream()
                        .filter(head -> head.getValue().topic() != Topic.NONE)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(-1);
    }

    /** The line of the heading that is nearest above a line; -1 if none is there. */
    int nearest(int line, IntPredicate taken) {
        Integer head = heads.lowerKey(line);
        for (int i = 0; head != null && taken.test(head) && i < FARTHEST; i++) {
            head = heads.lowerKey(head);
        }
        return head == null ? -1 : head;
    }

    /** The year that a higher heading gives all lists below it: <i>Publications 2016</i> over <i>Books</i>. */
    private Optional<Quoted> yearOfAll(int line, int level) {
        int rank = level;
        int steps = 0;
        for (Head head : heads.headMap(line, false).descendingMap().values()) {
            if (++steps > FARTHEST) {
                break;
            }
            if (head.level() < rank) {
                rank = head.level();
                boolean says = head.topic() == Topic.PUBLICATIONS
                        || ONLY_YEAR.matcher(head.line().text()).matches();
                if (says && head.year().isPresent()) {
                    return head.year();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the headings above a line say.
     *
     * @param line the line, counted from 0
     * @param taken which lines belong to entries, so head nothing
     */
    Place above(int line, IntPredicate taken) {
        int rank = Integer.MAX_VALUE;
        int steps = 0;
        boolean direct = true;
        Optional<Quoted> year = Optional.empty();
        for (Map.Entry<Integer, Head> entry :
                heads.headMap(line, false).descendingMap().entrySet()) {
            Head head = entry.getValue();
            if (++steps > FARTHEST) {
                break;
            }
            if (taken.test(entry.getKey()) && !head.spanning()) {
                continue;
            }
            if (head.level() < rank) {
                rank = head.level();
                year = year.isPresent() ? year : head.year();
                if (head.topic() != Topic.NONE) {
                    boolean listed = head.topic() == Topic.PUBLICATIONS;
                    return new Place(
                            head.topic(),
                            direct,
                            listed ? Optional.of(head.line().quote()) : Optional.empty(),
                            listed ? year.or(() -> yearOfAll(entry.getKey(), head.level())) : year);
                }
                direct &= head.year().isPresent() || head.level() >= BOLD;
            }
        }
        return year.isEmpty() ? Place.NOWHERE : new Place(Topic.NONE, false, Optional.empty(), year);
    }
}
