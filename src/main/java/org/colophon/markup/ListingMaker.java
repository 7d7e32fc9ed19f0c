package org.colophon.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Folding;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.Quoted;

/**
 * One listing of several drafts. Where they differ, the first that says something is believed; where they say the same,
 * the evidence names every syntax that says so.
 */
final class ListingMaker {
    private final List<Draft> drafts;

    ListingMaker(List<Draft> mostTrustedFirst) {
        this.drafts = mostTrustedFirst;
    }

    Listing make(int index) {
        List<Mention> authors = names(Draft::authors);
        Optional<Quoted> summary = first(Field.SUMMARY);
        boolean cut = summary.filter(
                        text -> text.value().endsWith("…") || text.value().endsWith("..."))
                .isPresent();
        AbstractStatus status =
                summary.isEmpty() ? AbstractStatus.ABSENT : cut ? AbstractStatus.CUT : AbstractStatus.AS_SHOWN;
        Listing.Builder listing = Listing.at(index)
                .kind(first(Field.KIND))
                .title(first(Field.TITLE))
                .authors(authors)
                .authorListStatus(authors.isEmpty() ? AuthorListStatus.UNKNOWN : AuthorListStatus.COMPLETE)
                .editors(names(Draft::editors))
                .venue(first(Field.VENUE).or(() -> first(Field.SHORT_VENUE)))
                .shortVenue(first(Field.SHORT_VENUE))
                .date(first(Field.DATE))
                .volume(first(Field.VOLUME))
                .issue(first(Field.ISSUE))
                .pages(first(ListingMaker::pages))
                .publisher(first(Field.PUBLISHER))
                .summary(summary, status);
        identifiers().forEach(listing::identifier);
        links().forEach(listing::link);
        return listing.build();
    }

    private List<Identifier> identifiers() {
        Map<String, Identifier> found = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            for (Identifier one : draft.identifiers()) {
                String key = one.scheme() + one.value().value().toLowerCase(Locale.ROOT);
                found.merge(
                        key,
                        one,
                        (known, again) -> new Identifier(
                                known.scheme(), known.value().and(draft.syntax().label())));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Link> links() {
        Map<String, Link> found = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            for (Link one : draft.links()) {
                found.merge(
                        one.role() + one.target().value(),
                        one,
                        (known, again) -> new Link(
                                known.role(), known.target().and(draft.syntax().label())));
            }
        }
        return List.copyOf(found.values());
    }

    /** The first list of names there is, each name with what the other lists add to it. */
    private List<Mention> names(Function<Draft, List<Mention>> list) {
        List<Draft> naming =
                drafts.stream().filter(draft -> !list.apply(draft).isEmpty()).toList();
        if (naming.isEmpty()) {
            return List.of();
        }
        List<Mention> names = new ArrayList<>(list.apply(naming.get(0)));
        for (Draft other : naming.subList(1, naming.size())) {
            Map<String, Mention> known = new HashMap<>();
            list.apply(other).forEach(mention -> known.putIfAbsent(key(mention), mention));
            names.replaceAll(mention -> Optional.ofNullable(known.get(key(mention)))
                    .map(same -> both(mention, same, other))
                    .orElse(mention));
        }
        return names;
    }

    private static Mention both(Mention mention, Mention same, Draft other) {
        List<PersonIdentifier> identifiers = new ArrayList<>(mention.identifiers());
        identifiers.addAll(same.identifiers());
        return new Mention(
                mention.index(),
                mention.name().and(other.syntax().label()),
                mention.page().or(same::page),
                mention.affiliation().or(same::affiliation),
                identifiers);
    }

    /** Equal for <i>Doe, Jane</i> and <i>Jane Doe</i>. */
    private static String key(Mention mention) {
        String[] words = Folding.words(mention.name().value()).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private Optional<Quoted> first(Field field) {
        return first(draft -> draft.get(field));
    }

    private Optional<Quoted> first(Function<Draft, Optional<Quoted>> part) {
        Optional<Quoted> first = Optional.empty();
        for (Draft draft : drafts) {
            Optional<Quoted> value = part.apply(draft);
            first = first.isEmpty()
                    ? value
                    : first.map(known ->
                            isSame(known, value) ? known.and(draft.syntax().label()) : known);
        }
        return first;
    }

    private static boolean isSame(Quoted known, Optional<Quoted> value) {
        return value.filter(other -> other.value().equals(known.value())
                        || Folding.words(other.value()).equals(Folding.words(known.value())))
                .isPresent();
    }

    private static Optional<Quoted> pages(Draft draft) {
        Optional<Quoted> first = draft.get(Field.FIRST_PAGE);
        Optional<Quoted> last = draft.get(Field.LAST_PAGE);
        if (first.isEmpty()) {
            return draft.get(Field.PAGES)
                    .map(range -> new Quoted(
                            range.value().replaceAll("\\s*(?:--|[-–—])\\s*", "-"),
                            range.evidence(),
                            range.confidence()));
        }
        String range = first.get().value()
                + last.map(Quoted::value)
                        .filter(page -> !page.equals(first.get().value()))
                        .map(page -> "-" + page)
                        .orElse("");
        return Optional.of(new Quoted(range, first.get().evidence()));
    }
}
