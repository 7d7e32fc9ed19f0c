package org.colophon.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.model.Volume;

/** Which part of a page's raw text was taken for what: for whoever wants to see a reader at work. */
public final class ClaimSpans {

    private final List<Span> spans = new ArrayList<>();

    private ClaimSpans() {}

    /**
     * A part of the raw text.
     *
     * @param start the first code point
     * @param end the code point after the last
     * @param use what it was taken for, such as {@code title}
     * @param listing the listing it belongs to, or 0
     * @param confidence how sure the reader is
     */
    public record Span(int start, int end, String use, int listing, double confidence) {}

    /** The spans of all values, in the order of the page. */
    public static List<Span> of(Claims claims) {
        ClaimSpans all = new ClaimSpans();
        claims.person().ifPresent(all::person);
        claims.listings().forEach(all::listing);
        claims.volumes().forEach(all::volume);
        claims.emptyHeadings().forEach(heading -> all.add(heading, "empty heading", 0));
        all.spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return List.copyOf(all.spans);
    }

    private void person(PersonFacts person) {
        add(person.name(), "name", 0);
        person.roles().forEach(role -> add(role, "role", 0));
        person.affiliations().forEach(place -> add(place, "affiliation", 0));
        person.topics().forEach(topic -> add(topic, "topic", 0));
        person.employments().forEach(job -> {
            add(job.organization(), "affiliation", 0);
            add(job.role(), "role", 0);
            add(job.start(), "date", 0);
            add(job.end(), "date", 0);
        });
        person.degrees().forEach(degree -> {
            add(degree.degree(), "degree", 0);
            add(degree.institution(), "affiliation", 0);
            add(degree.year(), "date", 0);
            degree.supervisors().forEach(name -> add(name, "supervisor", 0));
        });
        person.supervisors().forEach(supervisor -> add(supervisor.name(), "supervisor", 0));
        person.prizes().forEach(prize -> {
            add(prize.name(), "prize", 0);
            add(prize.year(), "date", 0);
        });
    }

    private void listing(Listing listing) {
        int number = listing.index();
        add(listing.title(), "title", number);
        listing.authors().forEach(author -> add(author.name(), "author", number));
        listing.editors().forEach(editor -> add(editor.name(), "editor", number));
        add(listing.venue(), "venue", number);
        add(listing.date(), "date", number);
        add(listing.volume(), "volume", number);
        add(listing.issue(), "issue", number);
        add(listing.pages(), "pages", number);
        add(listing.publisher(), "publisher", number);
        add(listing.status(), "status", number);
        add(listing.section(), "section", number);
        add(listing.summary(), "abstract", number);
        listing.identifiers().forEach(id -> add(id.value(), "identifier", number));
        listing.links().forEach(link -> add(link.target(), "link", number));
    }

    private void volume(Volume volume) {
        add(volume.page(), "link", 0);
        add(volume.number(), "volume", 0);
        add(volume.title(), "title", 0);
        add(volume.fullTitle(), "title", 0);
        add(volume.acronym(), "short name", 0);
        add(volume.place(), "place", 0);
        add(volume.dates(), "date", 0);
        add(volume.conference(), "short name", 0);
        add(volume.published(), "date", 0);
        volume.editors().forEach(editor -> add(editor.name(), "editor", 0));
        volume.workshops().forEach(workshop -> add(workshop.acronym(), "short name", 0));
        volume.earlier().forEach(edition -> add(edition, "link", 0));
        volume.identifiers().forEach(id -> add(id.value(), "identifier", 0));
        volume.links().forEach(link -> add(link.target(), "link", 0));
    }

    private void add(Optional<Quoted> value, String use, int listing) {
        value.ifPresent(quoted -> add(quoted, use, listing));
    }

    private void add(Quoted value, String use, int listing) {
        spans.add(new Span(value.evidence().start(), value.evidence().end(), use, listing, value.confidence()));
    }
}
