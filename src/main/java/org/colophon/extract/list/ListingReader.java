package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.extract.NameIdentifiers;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Page;

/** Takes one entry apart. Where the layout says what a part is, it is believed; the labeller says the rest. */
final class ListingReader {
    /** How sure a sentence before names is the title, and names behind a title are the authors. */
    private static final double BY_ORDER = 0.8;
    /** How sure a field is that only its look gives away. */
    private static final double GUESSED = 0.6;

    private final Optional<Dom> dom;
    private final NameIdentifiers identifiers;

    ListingReader(Page page) {
        this.dom = page.dom();
        this.identifiers = NameIdentifiers.of(page);
    }

    /** The listing an entry makes; empty if no title is found in it. */
    Optional<Listing> read(int index, Entry entry, Layout layout, Outline.Place place) {
        Block block = entry.block();
        Parts parts = new Parts(block.text(), entry.fields(), place.year().isPresent());
        // The form of the whole entry says what its parts are: layout can add nothing.
        if (WholeForms.isReference(block.text().text())) {
            return listing(index, entry, layout, place, parts, block.text(), 0);
        }
        boolean east = EastAsian.isReference(block.text().text());
        boolean led = !east && Styles.leadingNames(block.text().text(), parts);
        boolean law = Styles.law(block.text().text(), parts);
        Optional<Field> people = layout.find(ReferenceLabel.AUTHOR, entry);
        people.ifPresent(parts::set);
        Optional<Field> title = CapitalNames.find(entry, parts).or(() -> title(entry, layout, parts, !east && !led));
        title.ifPresent(parts::set);
        if (title.isPresent() && people.isEmpty()) {
            int before = title.get().from();
            if (before > 0 && NameList.isNames(block.text().text().substring(0, before))) {
                parts.set(ReferenceLabel.AUTHOR, 0, before, BY_ORDER);
            }
            parts.authorsBehindTitle(BY_ORDER);
            people = parts.certain(ReferenceLabel.AUTHOR, BY_ORDER);
        }
        EntryText text = block.text();
        int rest = 0;
        boolean unusual = title.isPresent()
                && !law
                && (block.rows().size() > 1 && !block.wrapped()
                        || people.isPresent()
                                && title.get().from() < people.get().from());
        if (unusual && !EastAsian.isReference(text.text())) {
            Optional<Field> named = people.or(() -> parts.authors());
            Canonical ordered = Canonical.of(block, title.get(), named);
            text = ordered.text();
            rest = ordered.rest();
            Parts again = new Parts(text, Entry.label(text.text()), place.year().isPresent());
            again.set(ordered.title());
            ordered.authors().ifPresent(again::set);
            return listing(index, entry, layout, place, again, text, rest);
        }
        return listing(index, entry, layout, place, parts, text, rest);
    }

    /**
     * Where the title stands: between quotation marks, where the list has it, set apart, or before names.
     *
     * @param free whether nothing says yet that the entry begins with names
     */
    private static Optional<Field> title(Entry entry, Layout layout, Parts parts, boolean free) {
        Optional<Field> quoted = TitleCues.quoted(entry.text());
        Optional<Field> placed = layout.find(ReferenceLabel.TITLE, entry);
        boolean within = quoted.isPresent()
                && (placed.isEmpty()
                        || placed.get().from() <= quoted.get().from()
                                && quoted.get().to() <= placed.get().to() + 1
                        || placed.get().to() <= quoted.get().from()
                        || quoted.get().to() <= placed.get().from());
        if (within) {
            return quoted;
        }
        return placed.or(() -> TitleCues.leading(entry, layout))
                .or(() -> free ? TitleCues.beforeNames(entry.text(), BY_ORDER) : Optional.empty())
                .or(() -> TitleCues.byType(entry, layout, parts));
    }

    private Optional<Listing> listing(
            int index, Entry entry, Layout layout, Outline.Place place, Parts parts, EntryText text, int rest) {
        parts.first(ReferenceLabel.TITLE).ifPresent(known -> Styles.volumes(text.text(), known.to(), parts));
        boolean law = WholeForms.isReference(text.text()) || Styles.law(text.text(), parts);
        if (parts.certain(ReferenceLabel.AUTHOR, BY_ORDER).isEmpty()) {
            CoAuthors.find(text.text(), parts.first(ReferenceLabel.TITLE)).ifPresent(parts::set);
        }
        if (!law) {
            layout.find(ReferenceLabel.CONTAINER, entry).ifPresent(venue -> parts.setVenue(entry.text(), venue, rest));
            UnendedTitle.complete(text.text(), parts);
        }
        layout.find(ReferenceLabel.DATE, entry)
                .ifPresent(date -> parts.setWhere(
                        ReferenceLabel.DATE, entry.text().substring(date.from(), date.to()), rest, date.confidence()));
        RunOnVenue.cut(entry, text.text(), parts, rest);
        if (!parts.hasVenue()) {
            VenueCues.find(entry).ifPresent(venue -> parts.setVenue(entry.text(), venue, rest));
        }
        Optional<Quoted> title = parts.title();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Block block = entry.block();
        List<Link> links = new ArrayList<>();
        dom.ifPresent(d -> links.addAll(EntryLinks.links(d, block.elements())));
        links.addAll(links.isEmpty() ? EntryLinks.printed(text) : List.of());
        Optional<Field> authors = parts.authors();
        Optional<Quoted> date = parts.date(GUESSED);
        boolean within = date.isPresent()
                && parts.venue().filter(venue -> isWithin(date.get(), venue)).isPresent();
        boolean dated = place.year().isPresent() || date.isPresent() && !within;
        Listing.Builder listing = Listing.at(index)
                .title(title)
                .authors(identifiers.beside(mentions(text, authors)))
                .authorListStatus(status(text, authors))
                .editors(mentions(
                        text, parts.first(ReferenceLabel.EDITOR).map(field -> Editors.withoutRole(text, field))))
                .venue(parts.venue(dated))
                .date(date.or(place::year))
                .volume(parts.volume())
                .issue(parts.issue())
                .pages(parts.pages())
                .publisher(parts.publisher())
                .section(place.section());
        EntryLinks.identifiers(text, links).forEach(listing::identifier);
        links.forEach(listing::link);
        return Optional.of(listing.build());
    }

    private static boolean isWithin(Quoted part, Quoted whole) {
        return whole.evidence().start() <= part.evidence().start()
                && part.evidence().end() <= whole.evidence().end();
    }

    private static List<Mention> mentions(EntryText text, Optional<Field> field) {
        List<Mention> mentions = new ArrayList<>();
        field.ifPresent(names -> {
            for (NameList.Span name : NameList.split(text.text(), names.from(), names.to())) {
                text.quote(name.from(), name.to())
                        .ifPresent(quoted -> mentions.add(
                                new Mention(mentions.size() + 1, quoted.withConfidence(names.confidence()))));
            }
        });
        return mentions;
    }

    private static AuthorListStatus status(EntryText text, Optional<Field> authors) {
        if (authors.isEmpty()) {
            return AuthorListStatus.UNKNOWN;
        }
        boolean cut = NameList.ET_AL
                .matcher(text.text())
                .region(authors.get().from(), authors.get().to())
                .find();
        return cut ? AuthorListStatus.PARTIAL : AuthorListStatus.COMPLETE;
    }
}
