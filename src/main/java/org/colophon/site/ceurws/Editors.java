package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/** Reads the editors of a volume, marked as such or printed under <i>Edited by</i>. */
final class Editors {
    private static final Pattern SIGN = Pattern.compile(
            "^(?:[*+#%&@$^~\u00a7\u00b0\u2020\u2021\u00ac\u00b6\u00b9\u00b2\u00b3-]+|\\(?\\d{1,2}\\)?|\\([a-z]\\)|\\[\\d+\\])(?:\\s|(?=\\p{L}))");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:volume )?(?:edited by|editors?|herausgegeben von|herausgeber|eds?\\.?)\\b\\s*:?\\s*(?:\\(?eds?\\.?\\)?)?\\s*");
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s*(?:[,;(\\[*+#%@$^~\u00a7\u00b0\u2020\u2021\u2013]|\\s-\\s|\\d).*$");

    private final Dom dom;
    private final Address address;

    Editors(Dom dom, Address address) {
        this.dom = dom;
        this.address = address;
    }

    /** An editor and the words on the same line that may say whose workshop's chair this is. */
    record Editor(Mention mention, String line) {}

    /** Whether a chunk begins the list of editors. */
    static boolean isLabel(Chunk chunk) {
        return chunk.lines().stream()
                .anyMatch(line -> LABEL.matcher(line.text()).find());
    }

    /** The marked editors; empty if none is marked. */
    List<Editor> marked(List<Chunk> chunks) {
        List<Editor> editors = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (Chunk line : chunk.lines()) {
                for (Chunk one : marks(line)) {
                    for (Quoted name : namesOf(one)) {
                        editors.add(editor(editors.size() + 1, name, one, line));
                    }
                }
            }
        }
        return editors;
    }

    /** Each marked element of a line as a chunk of its own. */
    private static List<Chunk> marks(Chunk line) {
        List<Chunk> marks = new ArrayList<>();
        Optional<Element> last = Optional.empty();
        List<Piece> open = new ArrayList<>();
        for (Piece.Text text : line.texts()) {
            if (text.mark() != Mark.EDITOR) {
                continue;
            }
            Optional<Element> element =
                    text.holder().normalName().equals("span") ? Optional.of(text.holder()) : marker(text);
            if (!element.equals(last) && !open.isEmpty()) {
                marks.add(new Chunk(open, false));
                open = new ArrayList<>();
            }
            open.add(text);
            last = element;
        }
        if (!open.isEmpty()) {
            marks.add(new Chunk(open, false));
        }
        return marks;
    }

    private static Optional<Element> marker(Piece.Text text) {
        return text.holder().parents().stream()
                .filter(e -> Mark.of(e).filter(m -> m == Mark.EDITOR).isPresent())
                .findFirst();
    }

    private List<Quoted> namesOf(Chunk marked) {
        Optional<Line> linked = dom.line(marked.nodes(text -> text.anchor().isPresent() && !text.raised()))
                .filter(line ->
                        marked.text().startsWith(line.text()) && marked.text().length() > line.length());
        if (linked.isPresent() && NameWords.couldBeName(linked.get().text())) {
            return List.of(linked.get().quote());
        }
        return dom.line(marked.nodes(text -> !text.raised()))
                .map(line -> names(line, true))
                .orElse(List.of());
    }

    /** The editors printed in lines below <i>Edited by</i>. */
    List<Editor> printed(List<Chunk> chunks) {
        List<Editor> editors = new ArrayList<>();
        boolean begun = false;
        for (Chunk chunk : chunks) {
            for (Chunk line : chunk.lines()) {
                begun |= LABEL.matcher(line.text()).find();
                if (begun
                        && !SIGN.matcher(line.text()).find()
                        && !line.texts().get(0).raised()) {
                    namesIn(line).forEach(name -> editors.add(editor(editors.size() + 1, name, line, line)));
                }
            }
        }
        return editors;
    }

    /** The names in italics or bold, where these are names; else what begins the line. */
    private List<Quoted> namesIn(Chunk line) {
        List<Quoted> emphasised = line.texts().stream()
                .filter(text -> text.emphasised() && !text.heading() && !text.raised())
                .flatMap(text -> dom.line(text.node()).stream())
                .filter(text -> !LABEL.matcher(text.text()).matches())
                .flatMap(text -> NameList.names(text).stream())
                .toList();
        if (allNames(emphasised)) {
            return emphasised;
        }
        return dom.line(line.nodes(text -> !text.raised()))
                .map(whole -> names(whole, false))
                .orElse(List.of());
    }

    private static boolean allNames(List<Quoted> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> NameWords.isName(name.value()));
    }

    /** All parts of a line if all are names; else the first, as an affiliation follows. */
    private static List<Quoted> names(Line line, boolean sure) {
        Matcher label = LABEL.matcher(line.text());
        int from = label.find() ? label.end() : 0;
        List<Quoted> parts = NameList.names(line).stream()
                .filter(part -> !LABEL.matcher(part.value()).matches())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        if (allNames(parts)) {
            return parts;
        }
        Matcher after = AFTER_NAME.matcher(line.text()).region(from, line.length());
        int end = after.find() ? after.start() : line.length();
        String text = line.text().substring(from, end);
        List<Quoted> before = NameList.names(line).stream()
                .filter(part -> text.contains(part.value()))
                .toList();
        if (allNames(before)) {
            return before;
        }
        Quoted first = parts.get(0);
        return sure && end > from || NameWords.isName(first.value()) ? List.of(first) : List.of();
    }

    private Editor editor(int index, Quoted name, Chunk marked, Chunk line) {
        Optional<Quoted> page = line.texts().stream()
                .filter(text -> text.text().contains(name.value())
                        || name.value().contains(text.text().strip()))
                .flatMap(text -> text.anchor().stream())
                .filter(anchor -> anchor.attr("href").matches("(?i)https?:.+"))
                .findFirst()
                .flatMap(anchor -> address.target(dom, anchor));
        return new Editor(new Mention(index, name, page, affiliation(name, line)), line.text());
    }

    /** The rest of the line after the name, where it names an organization or a country. */
    private Optional<Quoted> affiliation(Quoted name, Chunk line) {
        return dom.line(line.nodes(text -> !text.raised())).flatMap(whole -> {
            int at = whole.text().indexOf(name.value());
            int from = at < 0 ? -1 : at + name.value().length();
            Matcher comma = Pattern.compile("^\\s*,\\s*(?=\\p{L})")
                    .matcher(from < 0 ? "" : whole.text().substring(from));
            if (!comma.find()) {
                return Optional.empty();
            }
            String rest = whole.text().substring(from + comma.end());
            return NameWords.isPlaceOrOrganization(rest)
                            || NameWords.isPlaceOrOrganization(rest.substring(rest.lastIndexOf(',') + 1))
                    ? Optional.of(whole.quote(from + comma.end(), whole.length()))
                    : Optional.empty();
        });
    }
}
