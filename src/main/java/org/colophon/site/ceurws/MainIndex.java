package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Identifier;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.model.Volume;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/** Reads the main index: a table in which each volume has a row with its number, and one with all else. */
final class MainIndex {
    private static final Pattern NAME = Pattern.compile("Vol-(\\d+)");
    private static final Pattern SEE = Pattern.compile("(?i)(?:#|ceur-ws\\.org/)Vol-(\\d+)/?$");
    private static final Pattern EDITED = Pattern.compile("(?i)^edited by:?\\s*");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)^published on [\\w-]+:?\\s*");
    private static final Pattern URN = Pattern.compile("urn:nbn:de:0074-[\\w-]*\\w");
    private static final Pattern ACRONYM = Pattern.compile("\\(([^()]*\\p{Lu}[^()]*)\\)");
    private static final int FEWEST = 3;
    /** A place is a town, a state and a country at most, each of a few words. */
    private static final int MOST_PARTS = 3;

    private static final int MOST_WORDS = 4;

    private final Dom dom;

    private MainIndex(Dom dom) {
        this.dom = dom;
    }

    /** Whether a document is the index. */
    static boolean is(Dom dom) {
        return dom.document().title().contains("CEUR Workshop Proceedings")
                && anchors(dom).size() >= FEWEST;
    }

    /** The volumes in the order of the index. */
    static List<Volume> read(Dom dom) {
        MainIndex index = new MainIndex(dom);
        return anchors(dom).stream()
                .flatMap(anchor -> index.volume(anchor).stream())
                .toList();
    }

    private static List<Element> anchors(Dom dom) {
        return dom.document().select("a[name^=Vol-], a[id^=Vol-]").stream()
                .filter(anchor ->
                        NAME.matcher(anchor.attr("name") + anchor.id()).matches())
                .toList();
    }

    private Optional<Volume> volume(Element anchor) {
        Optional<Element> row = Optional.ofNullable(anchor.closest("tr"));
        Optional<Element> next = row.map(Element::nextElementSibling);
        Matcher name = NAME.matcher(anchor.attr("name") + anchor.id());
        Optional<Line> printed = dom.line(anchor);
        if (next.isEmpty() || !name.matches() || printed.isEmpty() || next.get().childrenSize() < 2) {
            return Optional.empty();
        }
        String digits = name.group(1);
        Matcher inText = NAME.matcher(printed.get().text());
        Quoted number = inText.find()
                ? printed.get().quote(inText.start(1), inText.end(1))
                : new Quoted(digits, printed.get().quote().evidence());
        Optional<Quoted> title = Optional.ofNullable(row.get().selectFirst("td:last-child a[href]"))
                .flatMap(dom::line)
                .map(line -> line.quote(
                        0, line.text().endsWith(".") && line.length() > 1 ? line.length() - 1 : line.length()));
        return Optional.of(
                volume(number, title, next.get().child(0), Flow.of(next.get().child(1))));
    }

    private Volume volume(Quoted number, Optional<Quoted> title, Element see, List<Piece> flow) {
        Optional<Quoted> full = Optional.empty();
        Occasion occasion = new Occasion(Optional.empty(), Optional.empty());
        Optional<Quoted> acronym = Optional.empty();
        Optional<Quoted> conference = Optional.empty();
        Optional<Quoted> published = Optional.empty();
        List<Mention> editors = new ArrayList<>();
        List<Identifier> identifiers = new ArrayList<>();
        for (Chunk chunk : Chunk.cut(flow)) {
            for (Chunk part : chunk.lines()) {
                Optional<Line> found = dom.line(part.nodes(text -> true));
                if (found.isEmpty()) {
                    continue;
                }
                Line line = found.get();
                Matcher edited = EDITED.matcher(line.text());
                Matcher out = PUBLISHED.matcher(line.text());
                Matcher urn = URN.matcher(line.text());
                if (edited.find()) {
                    NameList.names(line).stream()
                            .filter(editor -> !EDITED.matcher(editor.value()).matches())
                            .forEach(editor -> editors.add(new Mention(editors.size() + 1, editor)));
                } else if (out.find() && out.end() < line.length()) {
                    published = Optional.of(line.quote(out.end(), line.length()));
                } else if (line.text().startsWith("URN") && urn.find()) {
                    identifiers.add(new Identifier(Identifier.Scheme.URN, line.quote(urn.start(), urn.end())));
                } else if (full.isEmpty() && editors.isEmpty()) {
                    Head head = Head.of(line);
                    full = Optional.of(head.title());
                    occasion = head.occasion();
                    acronym = head.acronym();
                    conference =
                            Occasion.conference(line, acronym.map(Quoted::value).orElse(""));
                }
            }
        }
        return new Volume(
                new Quoted(Address.ofVolume(number.value()).base(), number.evidence()),
                number,
                title,
                full,
                acronym,
                occasion.place(),
                occasion.dates(),
                conference,
                published,
                editors,
                List.of(),
                see(see, number.value()),
                identifiers,
                List.of());
    }

    /** Title, short name, place and days, all in one sentence. */
    private record Head(Quoted title, Optional<Quoted> acronym, Occasion occasion) {
        static Head of(Line line) {
            Matcher bracketed = ACRONYM.matcher(line.text());
            Optional<Quoted> acronym =
                    bracketed.find() ? Optional.of(line.quote(bracketed.start(1), bracketed.end(1))) : Optional.empty();
            Occasion occasion = Occasion.of(line);
            int least = acronym.isPresent() ? bracketed.end() : firstComma(line.text());
            int days = occasion.dates()
                    .map(dates -> line.text().indexOf(dates.value()))
                    .orElse(line.length());
            int to = before(line.text(), days);
            int from = Math.max(least, place(line.text(), to));
            Optional<Quoted> place =
                    occasion.dates().isPresent() && from < to ? trimmed(line, from, to) : Optional.empty();
            int end = acronym.isPresent() || place.isEmpty() ? least : before(line.text(), from);
            return new Head(line.quote(0, end), acronym, new Occasion(place, occasion.dates()));
        }

        /** Where the place begins that ends at {@code to}: the last few parts between commas, each of a few words. */
        private static int place(String text, int to) {
            int start = to;
            for (int parts = 0; parts < MOST_PARTS; parts++) {
                int comma = text.lastIndexOf(',', start - 1);
                if (comma < 0 || text.substring(comma + 1, start).strip().split(" ").length > MOST_WORDS) {
                    break;
                }
                start = comma;
            }
            return start;
        }

        /** The place after the last letter or bracket before {@code end}. */
        private static int before(String text, int end) {
            int at = end;
            while (at > 0 && " ,.;".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            return at;
        }

        private static Optional<Quoted> trimmed(Line line, int from, int to) {
            int start = from;
            while (start < to && " ,.;".indexOf(line.text().charAt(start)) >= 0) {
                start++;
            }
            return start < to ? Optional.of(line.quote(start, to)) : Optional.empty();
        }

        private static int firstComma(String text) {
            int comma = text.indexOf(',');
            return comma > 0 ? comma : text.length();
        }
    }

    private List<Quoted> see(Element cell, String own) {
        List<Quoted> volumes = new ArrayList<>();
        for (Element link : cell.select("a[href]")) {
            Matcher m = SEE.matcher(link.attr("href"));
            if (m.find() && !m.group(1).equals(own)) {
                dom.attribute(link, "href")
                        .ifPresent(href -> volumes.add(
                                new Quoted(Address.ofVolume(m.group(1)).base(), href.evidence())));
            }
        }
        return volumes;
    }
}
