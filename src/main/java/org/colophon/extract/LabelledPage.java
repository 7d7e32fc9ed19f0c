package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.extract.LineReader.Labelled;
import org.colophon.model.PersonFacts.Supervisor;
import org.colophon.model.Quoted;
import org.colophon.page.Line;
import org.colophon.page.Page;

/** A page whose lines have their kinds, and the questions that every site asks of it. */
public final class LabelledPage {
    private final List<Labelled> lines;
    private final Labels labels;

    private LabelledPage(List<Labelled> lines, Labels labels) {
        this.lines = lines;
        this.labels = labels;
    }

    public static LabelledPage of(Page page, Grammar grammar) {
        return of(LineReader.label(page.lines(), grammar), grammar);
    }

    static LabelledPage of(List<Labelled> lines, Grammar grammar) {
        return new LabelledPage(List.copyOf(lines), grammar.labels());
    }

    public List<Labelled> lines() {
        return lines;
    }

    /** The lines of one kind. */
    public List<Line> all(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Labelled::line)
                .toList();
    }

    /** The first line of one kind. */
    public Optional<Quoted> first(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .map(line -> line.line().quote());
    }

    /** The language of most of the page's labels; empty if none says. */
    public Optional<String> language() {
        Map<String, Integer> votes = new TreeMap<>();
        for (Labelled line : lines) {
            labels.find(line.line().text())
                    .flatMap(Labels.Label::language)
                    .ifPresent(language -> votes.merge(language, 1, Integer::sum));
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Headings with nothing below them that they announce. */
    public List<Quoted> emptyHeadings() {
        List<Quoted> empty = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineKind kind = lines.get(i).kind();
            if (kind.isHeading()
                    && (i + 1 == lines.size() || !isUnder(kind, lines.get(i + 1).kind()))) {
                empty.add(lines.get(i).line().quote());
            }
        }
        return empty;
    }

    /** The people named under headings of supervision. */
    public List<Supervisor> supervisors() {
        List<Supervisor> supervisors = new ArrayList<>();
        String heading = "";
        for (Labelled line : lines) {
            if (line.kind() == LineKind.SUPERVISOR_HEADING) {
                heading = line.line().text();
            } else if (line.kind() == LineKind.SUPERVISOR) {
                for (AuthorLine.Span name : AuthorLine.split(line.line().text())) {
                    supervisors.add(new Supervisor(line.line().quote(name.from(), name.to()), heading));
                }
            }
        }
        return supervisors;
    }

    private static boolean isUnder(LineKind heading, LineKind next) {
        return switch (heading) {
            case SUPERVISOR_HEADING -> next == LineKind.SUPERVISOR;
            case TOPIC_HEADING -> next == LineKind.TOPIC;
            case BIOGRAPHY_HEADING -> next == LineKind.BIOGRAPHY;
            case OTHERS_HEADING -> next == LineKind.OTHERS;
            default -> next.isEntry() || next == LineKind.BOILERPLATE;
        };
    }
}
