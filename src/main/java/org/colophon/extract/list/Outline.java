package org.colophon.extract.list;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.model.Quoted;
import org.colophon.page.Line;
import org.colophon.page.Page;

/** The headings of a page, and what each says of the lines below it. */
final class Outline {
    private static final int LONGEST = 70;
    private static final Pattern PUBLICATIONS =
            Pattern.compile("(?iu)^(?:\\W*\\d*\\W*)?(?:(?:my|our|list of|all|selected|recent"
                    + "|refereed|peer[- ]reviewed|main|other|key|latest|full|complete|academic|scientific|group|representative|journal"
                    + "|conference|workshop|book|edited|technical|research|invited|international|and|&|in|published|scholarly|lab"
                    + "|liste des|mes)[ ,/]+)*(?:publications?|papers?|articles?|books?|chapters?|volumes?|bibliography|references"
                    + "|proceedings|preprints?|journals?|conferences?|theses|thesis|reports?|monographs?|manuscripts?|works?"
                    + "|veröffentlichungen|publikationen|publicaciones|pubblicazioni)(?:\\W.*)?$");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?iu)^\\W*(?:(?:my|our|invited|recent|selected|latest)\\s+)*(?:news|talks?"
                    + "|teaching|courses?|students?|awards?|honou?rs?|service|grants?|funding|contact|education|employment|events?"
                    + "|activities|presentations?|people|members|software|links|about(?: me)?|biography|blog|seminars?|media|press)\\b.*$");
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)^\\W*(?:year|published in|publications?(?: in| of|:)?|papers? (?:in|of))?\\s*((?:19|20)\\d\\d)\\W*$");

    /** How many years and headings are looked at above an entry: more stand there only where none of them is one. */
    private static final int MOST_ABOVE = 1000;

    private final List<Line> lines;
    private final Set<Integer> marked;
    /** What each line says of those below it; only lines that say something are there. */
    private final NavigableMap<Integer, Head> heads = new TreeMap<>();

    private Outline(List<Line> lines, Set<Integer> marked) {
        this.lines = lines;
        this.marked = marked;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Head> head = head(lines.get(i));
            if (head.isPresent()) {
                heads.put(i, head.get());
            }
        }
    }

    static Outline of(Page page) {
        return new Outline(
                page.lines(),
                page.dom().map(HtmlBlocks::headings).orElse(List.of()).stream()
                        .map(Line::start)
                        .collect(Collectors.toSet()));
    }

    /** What one line says of those below it: a year, or what kind of things they are. */
    private record Head(Optional<Quoted> year, boolean publications, boolean elsewhere) {}

    /** What stands above an entry. */
    record Place(Optional<Quoted> section, Optional<Quoted> year, boolean publications, boolean elsewhere) {}

    /**
     * What the headings above a line say.
     *
     * @param number the line's number
     * @param taken the numbers of lines that are entries, so no headings
     */
    Place above(int number, Set<Integer> taken) {
        Optional<Quoted> year = Optional.empty();
        int left = MOST_ABOVE;
        for (Map.Entry<Integer, Head> above :
                heads.headMap(number - 1, false).descendingMap().entrySet()) {
            if (left-- == 0) {
                break;
            }
            Line line = lines.get(above.getKey());
            Head head = above.getValue();
            if (taken.contains(line.number())) {
                continue;
            }
            if (head.year().isEmpty()) {
                return new Place(
                        head.publications() ? Optional.of(line.quote()) : Optional.empty(),
                        year,
                        head.publications(),
                        head.elsewhere() && !head.publications());
            }
            year = year.isPresent() ? year : head.year();
        }
        return new Place(Optional.empty(), year, false, false);
    }

    private Optional<Head> head(Line line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(line.text());
        if (year.matches()) {
            return Optional.of(new Head(Optional.of(line.quote(year.start(1), year.end(1))), false, false));
        }
        boolean heading = marked.contains(line.start());
        boolean shown = isShort(line);
        boolean publications = shown && PUBLICATIONS.matcher(line.text()).matches();
        boolean elsewhere = (heading || shown) && ELSEWHERE.matcher(line.text()).matches();
        return publications || elsewhere || heading
                ? Optional.of(new Head(Optional.empty(), publications, elsewhere))
                : Optional.empty();
    }

    /** Whether a line heads what follows: an element says so, or it is nothing but a year or a word for publications. */
    boolean isHeading(Line line) {
        String text = line.text();
        return marked.contains(line.start())
                || YEAR.matcher(text).matches()
                || text.length() < LONGEST
                        && isShort(line)
                        && PUBLICATIONS.matcher(text).matches();
    }

    private static boolean isShort(Line line) {
        String text = line.text();
        return text.split(" ").length <= 7 && !text.endsWith(".") && !text.endsWith(",")
                || text.equals(text.toUpperCase(java.util.Locale.ROOT)) && text.length() < 50;
    }
}
