package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;
import org.colophon.extract.reference.ReferenceLabeller;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.colophon.page.Page;

/** Takes one entry apart. Where the markup says what a part is, it is believed; the labeller says the rest. */
final class ListingReader {
    /** How sure a class name or a column's head makes a field. */
    private static final double NAMED = 0.95;
    /** How sure a line of its own, or emphasis, makes one. */
    private static final double SET_APART = 0.9;
    /** How sure a field is that only its look gives away. */
    private static final double GUESSED = 0.6;

    private final Optional<Dom> dom;
    private final ReferenceLabeller labeller = ReferenceLabeller.shipped();

    ListingReader(Page page) {
        this.dom = page.dom();
    }

    /** The listing an entry makes; empty if no title is found in it. */
    Optional<Listing> read(int index, Block block, Outline.Place place) {
        EntryLines lines = EntryLines.of(block);
        EntryText text = lines.text();
        Cues cues = dom.filter(any -> !block.elements().isEmpty())
                .map(d -> Cues.of(d, block.elements()))
                .orElse(Cues.NONE);
        Parts parts = new Parts(text, labeller.label(text.text()));
        if (!lines.ordered()) {
            parts.titleThenAuthors(SET_APART - 0.1);
        } else {
            parts.set(ReferenceLabel.AUTHOR, text.lineStart(0), text.lineEnd(0), SET_APART);
            parts.set(ReferenceLabel.TITLE, text.lineStart(1), text.lineEnd(1), SET_APART);
        }
        cues.title().ifPresent(title -> markedTitle(parts, title, cues.titleNamed(), lines.ordered()));
        cues.venue().ifPresent(venue -> parts.setWhere(ReferenceLabel.CONTAINER, venue.text(), SET_APART));
        cues.authors().ifPresent(authors -> parts.setWhere(ReferenceLabel.AUTHOR, authors.text(), NAMED));
        cues.date().ifPresent(date -> parts.setWhere(ReferenceLabel.DATE, date.text(), NAMED));
        Optional<Quoted> title = parts.title();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        List<Link> links = new ArrayList<>();
        dom.ifPresent(d -> links.addAll(EntryLinks.links(d, block.elements())));
        links.addAll(links.isEmpty() ? EntryLinks.printed(text) : List.of());
        Optional<Field> authors = parts.authors();
        Listing.Builder listing = Listing.at(index)
                .title(title)
                .authors(mentions(text, authors))
                .authorListStatus(status(text, authors))
                .editors(mentions(text, parts.first(ReferenceLabel.EDITOR).map(field -> withoutRole(text, field))))
                .venue(parts.venue())
                .date(parts.date(GUESSED).or(place::year))
                .volume(parts.volume())
                .issue(parts.issue())
                .pages(parts.pages())
                .publisher(parts.publisher())
                .section(place.section());
        EntryLinks.identifiers(text, links).forEach(listing::identifier);
        links.forEach(listing::link);
        return Optional.of(listing.build());
    }

    /** Emphasis may set off a venue as well as a title: the labeller decides, unless a class name did. */
    private static void markedTitle(Parts parts, Line title, boolean named, boolean ordered) {
        boolean venue = !named
                && parts.first(ReferenceLabel.TITLE).isPresent()
                && parts.isMostly(ReferenceLabel.CONTAINER, title.text());
        if (!venue
                && (named
                        || parts.isMostly(ReferenceLabel.TITLE, title.text())
                        || !ordered && parts.couldBeTitle(title.text()))) {
            parts.setWhere(ReferenceLabel.TITLE, title.text(), named ? NAMED : SET_APART);
            parts.authorsBehindTitle(SET_APART);
        }
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

    private static Field withoutRole(EntryText text, Field field) {
        String part = text.text().substring(field.from(), field.to());
        Matcher role = java.util.regex.Pattern.compile(
                        "(?iu)^\\s*in:?\\s+|[\\s,(]*\\(?\\b(?:eds?|editors?|hrsg|éds?|dir)\\b\\.?\\)?[\\s,.:]*$|\\(eds?\\.?\\)|\\bedited by\\b")
                .matcher(part);
        int from = 0;
        int to = part.length();
        while (role.find()) {
            if (role.start() == 0) {
                from = role.end();
            } else {
                to = Math.min(to, role.start());
            }
        }
        return from < to ? new Field(field.label(), field.from() + from, field.from() + to, field.confidence()) : field;
    }
}
