package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.extract.LineReader.Labelled;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** Cuts the labelled lines of a list into entries, and each entry into the parts of a listing. */
public final class EntryReader {
    private static final Pattern SEPARATORS_BEHIND = Pattern.compile("(?<=[^\\s,;])(?:\\s*[,;]| (?:and|et|&))+\\s*$");

    private final AuthorListStatus authorLists;
    private final boolean summariesShowTheirEnd;

    /**
     * @param authorLists what the site's author lists are
     * @param summariesShowTheirEnd whether the site's abstracts show where they were cut
     */
    public EntryReader(AuthorListStatus authorLists, boolean summariesShowTheirEnd) {
        this.authorLists = authorLists;
        this.summariesShowTheirEnd = summariesShowTheirEnd;
    }

    /** The listings of a page, in order. */
    public List<Listing> read(List<Labelled> lines) {
        List<Labelled> list =
                lines.stream().filter(line -> line.kind().isEntry()).toList();
        List<Listing> listings = new ArrayList<>();
        for (List<Labelled> entry : split(list)) {
            read(listings.size() + 1, entry).ifPresent(listings::add);
        }
        return listings;
    }

    /**
     * Begins an entry at each title; without titles, at each abstract. Dates and venues belong to what they follow,
     * unless the list itself begins with one: then they belong to what follows them.
     */
    private static List<List<Labelled>> split(List<Labelled> list) {
        boolean datesLead = !list.isEmpty() && isDetail(list.get(0).kind());
        List<List<Labelled>> entries = new ArrayList<>();
        List<Labelled> current = new ArrayList<>();
        for (Labelled line : list) {
            if (!current.isEmpty() && begins(line.kind(), current, datesLead)) {
                entries.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            entries.add(current);
        }
        return entries;
    }

    private static boolean begins(LineKind kind, List<Labelled> current, boolean datesLead) {
        boolean onlyDetails = current.stream().allMatch(line -> isDetail(line.kind()));
        return switch (kind) {
            case TITLE -> !(datesLead && onlyDetails);
            case ABSTRACT -> has(current, LineKind.ABSTRACT);
            case AUTHORS ->
                has(current, LineKind.ABSTRACT)
                        && (has(current, LineKind.AUTHORS) && last(current) != LineKind.AUTHORS
                                || !has(current, LineKind.TITLE));
            case DATE, VENUE -> datesLead ? !onlyDetails : has(current, kind) && !has(current, LineKind.TITLE);
            default -> false;
        };
    }

    private static LineKind last(List<Labelled> entry) {
        return entry.get(entry.size() - 1).kind();
    }

    private static boolean isDetail(LineKind kind) {
        return kind == LineKind.DATE || kind == LineKind.VENUE;
    }

    private static boolean has(List<Labelled> entry, LineKind kind) {
        return entry.stream().anyMatch(line -> line.kind() == kind);
    }

    /** What the lines of one entry say; empty if nothing. */
    Optional<Listing> read(int index, List<Labelled> entry) {
        Optional<Quoted> title = first(entry, LineKind.TITLE).map(Line::quote);
        List<Mention> authors = authors(entry);
        Optional<VenueLine> venue = first(entry, LineKind.VENUE).map(VenueLine::of);
        Optional<Quoted> date = first(entry, LineKind.DATE).map(Line::quote).or(() -> venue.flatMap(VenueLine::date));
        List<Line> paragraphs = entry.stream()
                .filter(line -> line.kind() == LineKind.ABSTRACT || line.kind() == LineKind.PARAGRAPH)
                .map(Labelled::line)
                .toList();
        Optional<Quoted> summary = paragraphs.isEmpty() ? Optional.empty() : Abstracts.read(paragraphs);
        boolean saysNothing = title.isEmpty() && authors.isEmpty() && summary.isEmpty() && venue.isEmpty();
        if (saysNothing) {
            return Optional.empty();
        }
        AbstractStatus status = summary.map(this::status).orElse(AbstractStatus.ABSENT);
        return Optional.of(Listing.at(index)
                .title(title)
                .authors(authors)
                .authorListStatus(authorLists)
                .venue(venue.flatMap(VenueLine::venue))
                .date(date)
                .volume(venue.flatMap(VenueLine::volume))
                .pages(venue.flatMap(VenueLine::pages))
                .publisher(venue.flatMap(VenueLine::publisher))
                .status(venue.flatMap(VenueLine::status))
                .summary(summary, status)
                .build());
    }

    private AbstractStatus status(Quoted summary) {
        return summariesShowTheirEnd ? Abstracts.status(summary) : AbstractStatus.UNKNOWN;
    }

    private static Optional<Line> first(List<Labelled> entry, LineKind kind) {
        return entry.stream()
                .filter(line -> line.kind() == kind)
                .map(Labelled::line)
                .findFirst();
    }

    private static List<Mention> authors(List<Labelled> entry) {
        List<Mention> mentions = new ArrayList<>();
        for (Labelled line : entry) {
            if (line.kind() == LineKind.AUTHORS) {
                for (AuthorLine.Span name :
                        AuthorLine.split(withoutSeparators(line.line().text()))) {
                    mentions.add(new Mention(mentions.size() + 1, line.line().quote(name.from(), name.to())));
                }
            }
        }
        return mentions;
    }

    /** A name in an element of its own may bring the comma before the next name along. */
    private static String withoutSeparators(String names) {
        return SEPARATORS_BEHIND.matcher(names).replaceFirst("");
    }
}
