package org.colophon.extract.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** For each line the one before it that may say something of those below: its place in the list, or -1. */
    private final int[] before;

    private Outline(List<Line> lines, Set<Integer> marked) {
        this.lines = lines;
        this.marked = marked;
        this.before = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            before[i] = last;
            last = speaks(lines.get(i)) ? i : last;
        }
    }

    static Outline of(Page page) {
        return new Outline(
                page.lines(),
                page.dom().map(HtmlBlocks::headings).orElse(List.of()).stream()
                        .map(Line::start)
                        .collect(Collectors.toSet()));
    }

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
        for (int i = before[number - 1]; i >= 0 && left > 0; i = before[i], left--) {
            Line line = lines.get(i);
            if (taken.contains(line.number())) {
                continue;
            }
            Matcher printedYear = YEAR.matcher(line.text());
            if (printedYear.matches()) {
                year = year.isPresent() ? year : Optional.of(line.quote(printedYear.start(1), printedYear.end(1)));
                continue;
            }
            boolean heading = marked.contains(line.start());
            boolean publications =
                    isShort(line) && PUBLICATIONS.matcher(line.text()).matches();
            boolean elsewhere =
                    (heading || isShort(line)) && ELSEWHERE.matcher(line.text()).matches();
            if (publications || elsewhere || heading) {
                return new Place(
                        publications ? Optional.of(line.quote()) : Optional.empty(),
                        year,
                        publications,
                        elsewhere && !publications);
            }
        }
        return new Place(Optional.empty(), year, false, false);
    }

    private boolean speaks(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String text = line.text();
        return marked.contains(line.start())
                || YEAR.matcher(text).matches()
                || isShort(line)
                        && (PUBLICATIONS.matcher(text).matches()
                                || ELSEWHERE.matcher(text).matches());
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
