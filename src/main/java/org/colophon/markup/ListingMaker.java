package org.colophon.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;

/** One listing of several drafts; where they differ, the first that says something is believed. */
final class ListingMaker {
    private final List<Draft> drafts;

    ListingMaker(List<Draft> mostTrustedFirst) {
        this.drafts = mostTrustedFirst;
    }

    Listing make(int index) {
        List<Mention> authors = authors();
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
                .editors(drafts.stream()
                        .map(Draft::editors)
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()))
                .venue(first(Field.VENUE))
                .date(first(Field.DATE))
                .volume(first(Field.VOLUME))
                .issue(first(Field.ISSUE))
                .pages(pages())
                .publisher(first(Field.PUBLISHER))
                .summary(summary, status);
        Set<String> seen = new HashSet<>();
        for (Draft draft : drafts) {
            draft.identifiers().stream()
                    .filter(identifier -> seen.add(
                            identifier.scheme() + identifier.value().value().toLowerCase(Locale.ROOT)))
                    .forEach(listing::identifier);
            draft.links().stream()
                    .filter(link -> seen.add(link.role() + link.target().value()))
                    .forEach(listing::link);
        }
        return listing.build();
    }

    private List<Mention> authors() {
        return drafts.stream()
                .map(Draft::authors)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Quoted> pages() {
        for (Draft draft : drafts) {
            Optional<Quoted> first = draft.get(Field.FIRST_PAGE);
            Optional<Quoted> last = draft.get(Field.LAST_PAGE);
            if (first.isPresent()) {
                String range = first.get().value()
                        + last.map(Quoted::value)
                                .filter(page -> !page.equals(first.get().value()))
                                .map(page -> "-" + page)
                                .orElse("");
                return Optional.of(new Quoted(range, first.get().evidence()));
            }
            Optional<Quoted> pages = draft.get(Field.PAGES);
            if (pages.isPresent()) {
                return pages.map(range -> new Quoted(
                        range.value().replaceAll("\\s*(?:--|[-–—])\\s*", "-"), range.evidence(), range.confidence()));
            }
        }
        return Optional.empty();
    }

    private Optional<Quoted> first(Field field) {
        return drafts.stream().flatMap(draft -> draft.get(field).stream()).findFirst();
    }
}
