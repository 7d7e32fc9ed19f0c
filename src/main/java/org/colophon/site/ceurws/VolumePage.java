package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.colophon.model.Volume;
import org.colophon.page.Dom;
import org.colophon.page.Line;

/** Reads a volume's own page. */
final class VolumePage {
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)^\\W*(?:table of contents?|contents|inhalt(?:sverzeichnis)?|table des mati[èe]res|[íi]ndice|papers|list of papers)\\W*$");
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}[-. ]\\p{L}{3,9}[-. ,]+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\bpublished\\b");
    private static final Pattern SUBMITTED = Pattern.compile("(?i)\\bsubmitted\\b");
    private static final Pattern URN = Pattern.compile("(?i)urn:nbn:de:0074-[\\w-]*\\w");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Dom dom;
    private final Quoted number;
    private final Address address;
    private final List<Chunk> chunks;
    private final int firstEditor;
    private final int firstPaper;

    private VolumePage(Dom dom, Quoted number) {
        this.dom = dom;
        this.number = number;
        this.address = Address.ofVolume(number.value());
        this.chunks = Chunk.cut(Flow.of(dom.document().body()));
        int editors = find(0, Editors::isLabel);
        this.firstEditor = editors < 0 ? find(0, chunk -> chunk.has(Mark.EDITOR)) : editors;
        this.firstPaper = contents();
    }

    /** A volume and the papers in it. */
    record Found(Volume volume, List<Listing> listings) {}

    /** What the page of the volume with a number says. */
    static Found read(Dom dom, Quoted number) {
        return new VolumePage(dom, number).read();
    }

    private int contents() {
        int heading = find(0, chunk -> CONTENTS.matcher(chunk.text()).matches());
        if (heading >= 0) {
            return heading + 1;
        }
        int rule = find(Math.max(0, firstEditor) + 1, Chunk::afterRule);
        int marked = find(0, chunk -> chunk.has(Mark.TITLE));
        return marked >= 0 && (rule < 0 || marked < rule) ? marked : rule < 0 ? chunks.size() : rule;
    }

    private int find(int from, java.util.function.Predicate<Chunk> wanted) {
        for (int i = from; i < chunks.size(); i++) {
            if (wanted.test(chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Found read() {
        Optional<Quoted> published = published();
        List<Item> items = Contents.items(dom, address, chunks.subList(firstPaper, chunks.size()));
        List<Papers.Paper> papers = Papers.of(dom, address, items, published);
        List<Editors.Editor> editors = editors();
        Optional<Quoted> acronym = acronym();
        Optional<Quoted> conference = conference(acronym.map(Quoted::value).orElse(""));
        List<Volume.Workshop> workshops =
                JointWorkshops.of(head(), conference.map(Quoted::value).orElse(""), editors, papers);
        Occasion occasion = occasion();
        Volume volume = new Volume(
                new Quoted(address.base(), number.evidence()),
                number,
                marked(Mark.VOLUME_TITLE).map(Line::quote).or(this::heading),
                marked(Mark.FULL_TITLE).map(Line::quote).or(this::proceedings),
                acronym,
                occasion.place(),
                occasion.dates(),
                conference,
                published,
                editors.stream().map(Editors.Editor::mention).toList(),
                workshops,
                List.of(),
                urn(),
                whole());
        return new Found(volume, papers.stream().map(Papers.Paper::listing).toList());
    }

    /** The lines between the series' own head and the editors. */
    private List<Line> head() {
        int end = firstEditor < 0 ? firstPaper : Math.min(firstEditor, firstPaper);
        int start = Math.max(0, find(0, Chunk::afterRule));
        List<Line> lines = new ArrayList<>();
        for (Chunk chunk : chunks.subList(Math.min(start, end), end)) {
            dom.line(chunk.nodes(text -> true)).ifPresent(lines::add);
        }
        return lines;
    }

    private List<Line> headLines() {
        int end = firstEditor < 0 ? firstPaper : Math.min(firstEditor, firstPaper);
        int start = Math.max(0, find(0, Chunk::afterRule));
        List<Chunk> whole = chunks.subList(Math.min(start, end), end);
        List<Chunk> before = firstEditor < 0 || firstEditor > firstPaper
                ? List.of()
                : chunks.get(firstEditor).lines();
        return Stream.concat(
                        whole.stream().flatMap(chunk -> chunk.lines().stream()),
                        before.stream().takeWhile(line -> !Editors.isLabel(line)))
                .flatMap(line -> dom.line(line.nodes(text -> true)).stream())
                .toList();
    }

    private Optional<Line> marked(Mark mark) {
        return chunks.stream()
                .flatMap(chunk -> dom.line(chunk.nodes(text -> text.mark() == mark)).stream())
                .findFirst();
    }

    private Optional<Quoted> heading() {
        return head().stream()
                .filter(line -> !line.text().matches("(?i)proceedings of the"))
                .findFirst()
                .map(Line::quote);
    }

    private Optional<Quoted> proceedings() {
        return headLines().stream()
                .filter(line -> line.text().matches("(?i).*\\b(?:proceedings|papers|actes|tagungsband)\\b.+"))
                .filter(line -> !line.text().matches("(?i)proceedings of(?: the)?"))
                .findFirst()
                .map(Line::quote);
    }

    private Optional<Quoted> acronym() {
        Optional<Line> marked = marked(Mark.ACRONYM);
        if (marked.isPresent()) {
            return marked.map(Line::quote);
        }
        Optional<Chunk> heading = chunks.stream()
                .skip(Math.max(0, find(0, Chunk::afterRule)))
                .filter(chunk -> chunk.texts().stream().anyMatch(Piece.Text::heading))
                .findFirst();
        Optional<Line> unmarked = heading.filter(chunk -> chunk.has(Mark.VOLUME_TITLE))
                .flatMap(chunk -> dom.line(chunk.nodes(text -> text.mark() == Mark.NONE)));
        if (unmarked.filter(line -> line.length() < 40).isPresent()) {
            return unmarked.map(Line::quote);
        }
        Pattern bracketed = Pattern.compile(
                "\\(([^()]*\\p{Lu}[^()]*['\u2019\\d][^()]*)\\)|^(\\p{Lu}[\\w-]*\\p{Lu}[\\w]*-?(?:19|20)\\d\\d)\\b");
        for (Line line : head()) {
            Matcher m = bracketed.matcher(line.text());
            if (m.find()) {
                int group = m.group(1) != null ? 1 : 2;
                return Optional.of(line.quote(m.start(group), m.end(group)));
            }
        }
        return Optional.empty();
    }

    private List<Editors.Editor> editors() {
        Editors editors = new Editors(dom, address);
        List<Editors.Editor> marked = editors.marked(chunks);
        if (!marked.isEmpty() || firstEditor < 0) {
            return marked;
        }
        int end = find(firstEditor + 1, Chunk::afterRule);
        int stop = end < 0 || end > firstPaper && firstPaper > firstEditor ? firstPaper : end;
        return editors.printed(chunks.subList(firstEditor, Math.max(firstEditor, stop)));
    }

    private Occasion occasion() {
        Optional<Line> marked = marked(Mark.PLACE_AND_TIME);
        if (marked.isPresent()) {
            Occasion occasion = Occasion.of(marked.get());
            return occasion.dates().isPresent() ? occasion : new Occasion(marked.map(Line::quote), Optional.empty());
        }
        Occasion found = new Occasion(Optional.empty(), Optional.empty());
        Optional<Quoted> before = Optional.empty();
        for (Line line : headLines()) {
            found = Occasion.of(line);
            if (found.dates().isPresent()) {
                return new Occasion(found.place().isPresent() ? found.place() : before, found.dates());
            }
            before = Optional.of(line.quote());
        }
        return found;
    }

    private Optional<Quoted> conference(String ownAcronym) {
        Optional<Line> marked = marked(Mark.COLOCATED);
        if (marked.filter(line -> line.text().matches(".*\\p{Lu}.*\\d.*")).isPresent()) {
            return marked.map(Line::quote);
        }
        Stream<Line> title = dom.document().select("head > title, title").stream()
                .limit(1)
                .flatMap(element -> dom.line(List.copyOf(element.childNodes())).stream());
        return Stream.concat(head().stream(), title)
                .flatMap(line -> Occasion.conference(line, ownAcronym).stream())
                .findFirst()
                .map(this::withYear);
    }

    /** A conference named without a year is that of the year of the workshop. */
    private Quoted withYear(Quoted conference) {
        if (conference.value().matches(".*\\d\\d.*")) {
            return conference;
        }
        Optional<Quoted> dates = occasion().dates();
        Matcher year = YEAR.matcher(dates.map(Quoted::value).orElse(""));
        return year.find() ? new Quoted(conference.value() + " " + year.group(), conference.evidence()) : conference;
    }

    private Optional<Quoted> published() {
        Optional<Line> marked = marked(Mark.PUBLISHED);
        if (marked.isPresent()) {
            return marked.map(Line::quote);
        }
        List<Line> foot = chunks.subList(Math.min(firstPaper, chunks.size()), chunks.size()).stream()
                .flatMap(chunk -> chunk.lines().stream())
                .filter(line -> PUBLISHED.matcher(line.text()).find()
                        || SUBMITTED.matcher(line.text()).find())
                .flatMap(line -> dom.line(line.nodes(text -> true)).stream())
                .filter(line -> DAY.matcher(line.text()).find())
                .toList();
        return foot.stream()
                .filter(line -> PUBLISHED.matcher(line.text()).find())
                .reduce((a, b) -> b)
                .or(() -> foot.stream().reduce((a, b) -> b))
                .map(line -> {
                    Matcher day = DAY.matcher(line.text());
                    return day.find() ? line.quote(day.start(), day.end()) : line.quote();
                });
    }

    private List<Identifier> urn() {
        Optional<Line> line = marked(Mark.URN)
                .or(() -> chunks.stream()
                        .limit(8)
                        .flatMap(chunk -> dom.line(chunk.nodes(text -> true)).stream())
                        .filter(found -> URN.matcher(found.text()).find())
                        .findFirst());
        return line.flatMap(found -> {
                    Matcher m = URN.matcher(found.text());
                    return m.find() ? Optional.of(found.quote(m.start(), m.end())) : Optional.<Quoted>empty();
                })
                .map(urn -> List.of(new Identifier(Identifier.Scheme.URN, urn)))
                .orElse(List.of());
    }

    private List<Link> whole() {
        return chunks.stream()
                .filter(chunk -> FrontMatter.isWhole(chunk.text()) && !chunk.has(Mark.TITLE))
                .flatMap(chunk -> chunk.texts().stream())
                .flatMap(text -> text.anchor().stream())
                .distinct()
                .filter(a -> address.isDocument(a)
                        && a.attr("href").toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
                .flatMap(a -> address.target(dom, a).stream())
                .map(target -> new Link(Link.Role.FULL_TEXT, target))
                .toList();
    }
}
