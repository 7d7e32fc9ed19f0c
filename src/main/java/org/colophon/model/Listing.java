package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One publication as one page lists it: only what is printed, nothing concluded.
 *
 * @param index the place in the page's list, from 1
 * @param kind what kind of publication the page says it is, in its own word: <i>inproceedings</i>
 * @param title the title; empty where the page shows none
 * @param authors the printed names in printed order; never the page's own person unless printed
 * @param authorListStatus whether that list is known to be complete
 * @param editors the printed editors in printed order
 * @param venue what it appeared in, such as a journal or proceedings volume
 * @param shortVenue the name of the same cut short, where the page has both: <i>J. Chem. Phys.</i>
 * @param date the date as printed; {@link PartialDate#parse} reads it
 * @param volume a volume printed apart from the venue's name
 * @param issue a journal's issue
 * @param pages the pages, without <i>pp.</i>
 * @param publisher the publisher
 * @param status the publication status as printed, such as <i>publié</i>
 * @param section the heading of the list it stands under, such as a session of a workshop
 * @param summary the abstract, cleaned of interface labels
 * @param abstractStatus how much of the abstract is there
 * @param identifiers identifiers the page gives it
 * @param links where the page links to for it
 */
public record Listing(
        int index,
        Optional<Quoted> kind,
        Optional<Quoted> title,
        List<Mention> authors,
        AuthorListStatus authorListStatus,
        List<Mention> editors,
        Optional<Quoted> venue,
        Optional<Quoted> shortVenue,
        Optional<Quoted> date,
        Optional<Quoted> volume,
        Optional<Quoted> issue,
        Optional<Quoted> pages,
        Optional<Quoted> publisher,
        Optional<Quoted> status,
        Optional<Quoted> section,
        Optional<Quoted> summary,
        AbstractStatus abstractStatus,
        List<Identifier> identifiers,
        List<Link> links) {

    public Listing {
        if (index < 1) {
            throw new IllegalArgumentException("listings are counted from 1, not " + index);
        }
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
        if (summary.isEmpty() && abstractStatus == AbstractStatus.AS_SHOWN) {
            throw new IllegalArgumentException("listing " + index + " has no abstract to show");
        }
    }

    /** The same listing with other authors, identifiers and links. */
    public Listing with(List<Mention> otherAuthors, List<Identifier> otherIdentifiers, List<Link> otherLinks) {
        Builder copy = at(index).like(this);
        replace(copy.authors, otherAuthors);
        replace(copy.identifiers, otherIdentifiers);
        replace(copy.links, otherLinks);
        return copy.build();
    }

    private static <T> void replace(List<T> old, List<T> others) {
        old.clear();
        old.addAll(others);
    }

    /** The same listing with another word on its author list. */
    public Listing with(AuthorListStatus known) {
        return at(index).like(this).authorListStatus(known).build();
    }

    /** The same listing with another date. */
    public Listing dated(Optional<Quoted> otherDate) {
        return at(index).like(this).date(otherDate).build();
    }

    /** The same listing at another place of the list. */
    public Listing movedTo(int place) {
        return at(place).like(this).build();
    }

    /** Begins a listing of which nothing is known but its place. */
    public static Builder at(int index) {
        return new Builder(index);
    }

    /**
     * A listing being read. Whatever is not set is not on the page: no title, no authors, an author
     * list nobody can judge, no abstract.
     *
     * <pre>{@code
     * Listing.at(1).title(title).author(name).date(year).build()
     * }</pre>
     */
    public static final class Builder {
        private final int index;
        private Optional<Quoted> kind = Optional.empty();
        private Optional<Quoted> title = Optional.empty();
        private final List<Mention> authors = new ArrayList<>();
        private AuthorListStatus authorListStatus = AuthorListStatus.UNKNOWN;
        private final List<Mention> editors = new ArrayList<>();
        private Optional<Quoted> venue = Optional.empty();
        private Optional<Quoted> shortVenue = Optional.empty();
        private Optional<Quoted> date = Optional.empty();
        private Optional<Quoted> volume = Optional.empty();
        private Optional<Quoted> issue = Optional.empty();
        private Optional<Quoted> pages = Optional.empty();
        private Optional<Quoted> publisher = Optional.empty();
        private Optional<Quoted> status = Optional.empty();
        private Optional<Quoted> section = Optional.empty();
        private Optional<Quoted> summary = Optional.empty();
        private AbstractStatus abstractStatus = AbstractStatus.ABSENT;
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        private Builder(int index) {
            this.index = index;
        }

        /** Takes over all of a listing but its place. */
        private Builder like(Listing other) {
            return kind(other.kind)
                    .title(other.title)
                    .authors(other.authors)
                    .authorListStatus(other.authorListStatus)
                    .editors(other.editors)
                    .venue(other.venue)
                    .shortVenue(other.shortVenue)
                    .date(other.date)
                    .volume(other.volume)
                    .issue(other.issue)
                    .pages(other.pages)
                    .publisher(other.publisher)
                    .status(other.status)
                    .section(other.section)
                    .summary(other.summary, other.abstractStatus)
                    .identifiers(other.identifiers)
                    .links(other.links);
        }

        /** Sets the kind of publication. */
        public Builder kind(Optional<Quoted> value) {
            kind = value;
            return this;
        }

        /** Sets the title. */
        public Builder title(Optional<Quoted> value) {
            title = value;
            return this;
        }

        /** Adds an author after those already there. */
        public Builder author(Quoted name) {
            authors.add(new Mention(authors.size() + 1, name));
            return this;
        }

        /** Adds authors as they are. */
        public Builder authors(List<Mention> mentions) {
            authors.addAll(mentions);
            return this;
        }

        /** Says what is known of the completeness of the author list. */
        public Builder authorListStatus(AuthorListStatus value) {
            authorListStatus = value;
            return this;
        }

        /** Adds editors as they are. */
        public Builder editors(List<Mention> mentions) {
            editors.addAll(mentions);
            return this;
        }

        /** Sets the venue. */
        public Builder venue(Optional<Quoted> value) {
            venue = value;
            return this;
        }

        /** Sets the venue's name cut short; one that says no less than the name itself is left out. */
        public Builder shortVenue(Optional<Quoted> value) {
            shortVenue = value;
            return this;
        }

        /** Sets the date. */
        public Builder date(Optional<Quoted> value) {
            date = value;
            return this;
        }

        /** Sets the volume. */
        public Builder volume(Optional<Quoted> value) {
            volume = value;
            return this;
        }

        /** Sets the issue. */
        public Builder issue(Optional<Quoted> value) {
            issue = value;
            return this;
        }

        /** Sets the pages. */
        public Builder pages(Optional<Quoted> value) {
            pages = value;
            return this;
        }

        /** Sets the publisher. */
        public Builder publisher(Optional<Quoted> value) {
            publisher = value;
            return this;
        }

        /** Sets the publication status. */
        public Builder status(Optional<Quoted> value) {
            status = value;
            return this;
        }

        /** Sets the section. */
        public Builder section(Optional<Quoted> value) {
            section = value;
            return this;
        }

        /** Sets the abstract and how much of it is there. */
        public Builder summary(Optional<Quoted> value, AbstractStatus known) {
            summary = value;
            abstractStatus = known;
            return this;
        }

        /** Adds an identifier. */
        public Builder identifier(Identifier value) {
            identifiers.add(value);
            return this;
        }

        /** Adds identifiers as they are. */
        public Builder identifiers(List<Identifier> values) {
            identifiers.addAll(values);
            return this;
        }

        /** Adds links as they are. */
        public Builder links(List<Link> values) {
            links.addAll(values);
            return this;
        }

        /** Adds a link. */
        public Builder link(Link value) {
            links.add(value);
            return this;
        }

        /** The listing as read. */
        public Listing build() {
            return new Listing(
                    index,
                    kind,
                    title,
                    authors,
                    authorListStatus,
                    editors,
                    venue,
                    shortVenue.filter(cut -> venue.filter(name -> !name.value().equals(cut.value()))
                            .isPresent()),
                    date,
                    volume,
                    issue,
                    pages,
                    publisher,
                    status,
                    section,
                    summary,
                    abstractStatus,
                    identifiers,
                    links);
        }
    }
}
