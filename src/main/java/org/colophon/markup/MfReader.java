package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.mf2.MfItem;
import org.colophon.markup.syntax.mf2.MfValue;
import org.colophon.model.Link;
import org.colophon.model.PersonFacts;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.Quoted;

/** The publications and the person that a page's microformats describe; what an entry cites is left out. */
final class MfReader {
    private static final int DEEPEST = 20;

    private final Quotes quotes;
    private final List<MfItem> items;

    MfReader(List<MfItem> items, Quotes quotes) {
        this.items = items;
        this.quotes = quotes;
    }

    List<Draft> works() {
        List<Draft> drafts = new ArrayList<>();
        collect(items, drafts, 0);
        return drafts;
    }

    private void collect(List<MfItem> from, List<Draft> drafts, int depth) {
        for (MfItem item : from) {
            boolean cite = item.types().contains("h-cite");
            boolean entry = item.types().contains("h-entry");
            if (cite || entry) {
                Draft draft = draft(item);
                boolean known = cite || !draft.identifiers().isEmpty();
                if (known && draft.get(Field.TITLE).isPresent()) {
                    drafts.add(draft);
                }
            } else if (depth < DEEPEST) {
                collect(item.children(), drafts, depth + 1);
            }
        }
    }

    private Draft draft(MfItem item) {
        Draft draft = new Draft(Syntax.MICROFORMATS);
        put(draft, Field.TITLE, item, "name");
        put(draft, Field.VENUE, item, "publication");
        put(draft, Field.SUMMARY, item, "summary");
        item.first("published").flatMap(this::quote).map(Dates::iso).ifPresent(date -> draft.put(Field.DATE, date));
        for (MfValue author : item.all("author")) {
            Optional<Quoted> name =
                    author.item().flatMap(card -> card.first("name")).flatMap(this::quote);
            name.or(() -> quote(author))
                    .ifPresent(quoted -> draft.author(
                            quoted,
                            author.item().flatMap(card -> link(card, "url")),
                            Optional.empty(),
                            author.item().map(this::identifiers).orElse(List.of())));
        }
        for (String property : List.of("uid", "url")) {
            item.all(property).stream()
                    .flatMap(value -> quote(value).stream())
                    .flatMap(value -> Identifiers.guess(value).stream())
                    .forEach(draft::identifier);
        }
        link(item, "url").ifPresent(url -> draft.link(Link.Role.PAGE, url));
        return draft;
    }

    /** The person of the only card that stands by itself. */
    Optional<PersonFacts> person() {
        List<MfItem> cards =
                items.stream().filter(item -> item.types().contains("h-card")).toList();
        if (cards.size() != 1) {
            return Optional.empty();
        }
        MfItem card = cards.get(0);
        Optional<Quoted> name =
                card.first("name").flatMap(this::quote).flatMap(PeopleNames::of).map(MfReader::stated);
        return name.map(known -> new PersonFacts(
                Optional.of(known),
                all(card, "job-title", "role"),
                all(card, "org"),
                all(card, "category"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                identifiers(card).stream()
                        .map(one -> one.and(Syntax.MICROFORMATS.label()))
                        .toList()));
    }

    private List<PersonIdentifier> identifiers(MfItem card) {
        return Stream.of("uid", "url")
                .flatMap(property -> card.all(property).stream())
                .flatMap(value -> quote(value).stream())
                .flatMap(address -> PersonIdentifier.at(address).stream())
                .toList();
    }

    private static Quoted stated(Quoted value) {
        return value.and(Syntax.MICROFORMATS.label());
    }

    private List<Quoted> all(MfItem item, String... properties) {
        List<Quoted> found = new ArrayList<>();
        for (String property : properties) {
            item.all(property)
                    .forEach(value -> quote(value).map(MfReader::stated).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Quoted> link(MfItem item, String property) {
        return item.first(property)
                .flatMap(this::quote)
                .filter(url -> Addresses.isAbsolute(url.value()) && !Addresses.isUnknown(url.value()));
    }

    private void put(Draft draft, Field field, MfItem item, String property) {
        item.first(property).flatMap(this::quote).ifPresent(value -> draft.put(field, value));
    }

    private Optional<Quoted> quote(MfValue value) {
        Optional<Quoted> whole =
                value.item().flatMap(item -> item.first("name")).flatMap(this::quote);
        Origin origin = value.origin();
        return whole.or(() -> quotes.of(value.text(), origin));
    }
}
