package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/**
 * One entry of a table of contents.
 *
 * @param chunk what it prints
 * @param later what follows it and can only be its authors, such as a paragraph of its own
 * @param section the heading it stands under
 * @param headings the headings it stands under, the highest first
 */
record Item(Chunk chunk, Optional<Chunk> later, Optional<Quoted> section, List<String> headings) {
    private static final Pattern PAGES = Pattern.compile(
            "(?i)(?:(?:pp?|pages?|seiten?|s)\\b\\.?:?\\s*)(\\d+(?:\\s*[-\\p{Pd}]+\\s*\\d+)?)|(?<![\\w.-])(\\d{1,4}\\s*[-\\p{Pd}]+\\s*\\d{1,4})(?![\\w-])");
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\s*[-\\p{Pd}]+\\s*\\d+)?");
    private static final Pattern REMARK = Pattern.compile(
            "(?i)\\b(?:invited|keynote|poster|demo\\b|demonstration|short paper|long paper|extended abstract|position paper|lightning talk|tutorial|panel)[^()\\[\\]:]*");

    Item later(Chunk chunk2) {
        return new Item(chunk, Optional.of(chunk2), section, headings);
    }

    boolean isMarked() {
        return chunk.has(Mark.TITLE);
    }

    boolean isBeside() {
        return chunk.has(Mark.BESIDE) && !isMarked();
    }

    /** The link to its text, if it has one. */
    Optional<Element> anchor(Address address) {
        List<Element> anchors = chunk.texts().stream()
                .flatMap(text -> text.anchor().stream())
                .distinct()
                .filter(address::isDocument)
                .toList();
        return anchors.stream()
                .filter(a -> !FrontMatter.isFormat(a.text()))
                .findFirst()
                .or(() -> anchors.stream().findFirst());
    }

    /** The text of its title link. */
    Optional<Line> linked(Dom dom, Address address) {
        Optional<Element> anchor = anchor(address).filter(a -> !FrontMatter.isFormat(a.text()));
        return anchor.flatMap(a -> dom.line(chunk.nodes(text -> !text.raised()
                && text.anchor().filter(a::equals).isPresent()
                && text.mark() != Mark.AUTHORS
                && text.mark() != Mark.PAGES)));
    }

    /** All other text, the superscripts left out. */
    Optional<Line> unlinked(Dom dom, Address address) {
        Optional<Element> anchor = anchor(address);
        return dom.line(chunk.nodes(text -> !text.raised()
                && (text.mark() == Mark.NONE || text.mark() == Mark.AUTHORS)
                && !(anchor.isPresent() && text.anchor().equals(anchor))
                && !text.anchor().map(a -> FrontMatter.isFormat(a.text())).orElse(false)));
    }

    Optional<Line> marked(Dom dom, Mark mark) {
        return dom.line(chunk.nodes(text -> text.mark() == mark && !(mark == Mark.AUTHORS && text.raised())));
    }

    /** Each stretch of text marked as authors: one for a whole list, or one for each name. */
    List<Line> authorRuns(Dom dom) {
        List<Line> runs = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : chunk.pieces()) {
            boolean other = piece instanceof Piece.Text text && text.mark() != Mark.AUTHORS;
            if (!other) {
                open.add(piece);
            } else if (!open.isEmpty()) {
                close(open, dom, runs);
            }
        }
        close(open, dom, runs);
        return runs;
    }

    private static void close(List<Piece> open, Dom dom, List<Line> runs) {
        dom.line(new Chunk(open, false).nodes(text -> !text.raised())).ifPresent(runs::add);
        open.clear();
    }

    /** The pages, where they are marked, or printed as pages are. */
    Optional<Quoted> pages(Dom dom, Address address) {
        Optional<Line> marked = marked(dom, Mark.PAGES);
        if (marked.isPresent()) {
            Line line = marked.get();
            Matcher m = NUMBERS.matcher(line.text());
            return Optional.of(m.find() ? line.quote(m.start(), m.end()) : line.quote());
        }
        return lines().stream()
                .flatMap(line -> line.unlinked(dom, address).stream())
                .flatMap(line -> pages(line).stream())
                .findFirst();
    }

    private static Optional<Quoted> pages(Line line) {
        Matcher m = PAGES.matcher(line.text());
        if (!m.find()) {
            return Optional.empty();
        }
        int group = m.group(1) != null ? 1 : 2;
        return Optional.of(line.quote(m.start(group), m.end(group)));
    }

    /** Its lines, each as an item. */
    List<Item> lines() {
        return chunk.lines().stream()
                .map(line -> new Item(line, Optional.empty(), section, headings))
                .toList();
    }

    /** What it says of its kind beside title and authors, such as <i>keynote</i>. */
    Optional<Quoted> remark(Dom dom) {
        return dom.line(chunk.nodes(
                        text -> text.mark() == Mark.NONE && text.anchor().isEmpty()))
                .flatMap(line -> {
                    Matcher m = REMARK.matcher(line.text());
                    return m.find() ? Optional.of(line.quote(m.start(), m.end())) : Optional.empty();
                });
    }

    /** The fragment that names it on the page. */
    Optional<Quoted> fragment(Dom dom) {
        for (Piece.Text text : chunk.texts()) {
            for (Element e = text.holder();
                    e != null && !e.normalName().matches("ul|ol|body|div|table|h[1-6]|tbody");
                    e = e.parent()) {
                if (e.hasAttr("id") && !e.id().isBlank()) {
                    return dom.attribute(e, "id");
                }
            }
        }
        return Optional.empty();
    }
}
