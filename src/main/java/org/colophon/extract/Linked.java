package org.colophon.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Page;

/**
 * Adds to what a page's text says what its links say: the profiles that names lead to, the page, full
 * text and code of a publication, and the identifiers in addresses.
 *
 * <p>A link belongs to the listing whose words it stands among: between the first words of one
 * listing and the first words of the next.
 */
public final class Linked {

    private final PageLinks links;
    private final int pageEnd;

    private Linked(Page page) {
        this.links = PageLinks.of(page);
        this.pageEnd = page.raw().length();
    }

    /** The same claims, with links. A text page comes back as it is. */
    public static Claims of(Page page, Claims claims) {
        Linked linked = new Linked(page);
        return linked.links.isEmpty() || claims.listings().isEmpty() ? claims : linked.add(claims);
    }

    private Claims add(Claims claims) {
        List<Listing> listings = claims.listings();
        List<Listing> richer = new ArrayList<>();
        for (int i = 0; i < listings.size(); i++) {
            int from = bounds(listings.get(i)).from();
            int next = i + 1 < listings.size() ? bounds(listings.get(i + 1)).from() : lastOf(listings.get(i));
            richer.add(from < next ? add(listings.get(i), from, next) : listings.get(i));
        }
        return claims.withListings(richer);
    }

    /** Behind the last listing stand footers and menus, so links count only near its last words. */
    private int lastOf(Listing last) {
        return Math.min(pageEnd, bounds(last).to() + NEAR);
    }

    private static final int NEAR = 400;

    private record Bounds(int from, int to) {}

    private Bounds bounds(Listing listing) {
        List<Evidence> all = Stream.of(
                        listing.title().stream(),
                        listing.venue().stream(),
                        listing.date().stream(),
                        listing.summary().stream(),
                        listing.authors().stream().map(Mention::name))
                .flatMap(s -> s)
                .map(Quoted::evidence)
                .toList();
        int from = all.stream().mapToInt(links::start).min().orElse(0);
        // A title inside a link begins where the link does.
        int start = listing.title()
                .flatMap(title -> links.around(title.evidence()))
                .map(anchor -> Math.min(anchor.start(), from))
                .orElse(from);
        return new Bounds(start, all.stream().mapToInt(links::end).max().orElse(0));
    }

    private Listing add(Listing listing, int from, int to) {
        List<Mention> authors = listing.authors().stream().map(this::withPage).toList();
        Set<PageLinks.Anchor> taken = new HashSet<>();
        listing.authors()
                .forEach(author -> links.around(author.name().evidence()).ifPresent(taken::add));
        List<Link> found = new ArrayList<>(listing.links());
        List<Identifier> identifiers = new ArrayList<>(listing.identifiers());
        Optional<PageLinks.Anchor> title = listing.title().flatMap(t -> links.around(t.evidence()));
        for (PageLinks.Anchor anchor : links.between(from, to)) {
            if (!taken.contains(anchor)) {
                Addresses.identifier(anchor.target())
                        .filter(id -> identifiers.stream().noneMatch(known -> same(known, id)))
                        .ifPresent(identifiers::add);
                Addresses.link(anchor, title.filter(anchor::equals).isPresent()).ifPresent(found::add);
            }
        }
        return listing.with(authors, identifiers, found);
    }

    private Mention withPage(Mention author) {
        Optional<Quoted> page = links.around(author.name().evidence())
                .map(PageLinks.Anchor::target)
                .filter(Addresses::isWeb);
        return page.isEmpty() ? author : new Mention(author.index(), author.name(), page, author.affiliation());
    }

    private static boolean same(Identifier a, Identifier b) {
        return a.scheme() == b.scheme()
                && a.value().value().equalsIgnoreCase(b.value().value());
    }
}
