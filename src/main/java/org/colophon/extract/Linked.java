package org.colophon.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Page;
import org.jsoup.nodes.Element;

/**
 * Adds to what a page's text says what its links say: the profiles that names lead to, the page, full
 * text and code of a publication, and the identifiers in addresses.
 *
 * <p>A link belongs to the listing whose element it stands in. Where no element is known, it belongs to the listing
 * whose words it stands among: between the first words of one listing and the first words of the next.
 */
public final class Linked {
    private static final int NEAR = 400;
    private static final Pattern TRAILING = Pattern.compile("[,;]\\s*$");

    private final PageLinks links;
    private final int pageEnd;

    private Linked(Page page) {
        this.links = PageLinks.of(page);
        this.pageEnd = page.raw().length();
    }

    /** The same claims, with links. A text page comes back as it is. */
    public static Claims of(Page page, Claims claims) {
        return claims.withListings(of(page, claims.listings()));
    }

    /** The same listings, with links. */
    static List<Listing> of(Page page, List<Listing> listings) {
        Linked linked = new Linked(page);
        return linked.links.isEmpty() ? listings : linked.add(listings);
    }

    /** A listing with the links in its elements. */
    static Listing within(PageLinks links, List<Element> elements, Listing listing) {
        List<PageLinks.Anchor> inside = new ArrayList<>();
        for (Element element : elements) {
            int from = element.sourceRange().startPos();
            inside.addAll(links.between(
                    from, Math.max(from + 1, element.endSourceRange().endPos())));
        }
        return add(links, listing, inside);
    }

    private List<Listing> add(List<Listing> listings) {
        List<Listing> richer = new ArrayList<>();
        for (int i = 0; i < listings.size(); i++) {
            int from = bounds(listings.get(i)).from();
            int next = i + 1 < listings.size() ? bounds(listings.get(i + 1)).from() : lastOf(listings.get(i));
            richer.add(from < next ? add(links, listings.get(i), links.between(from, next)) : listings.get(i));
        }
        return richer;
    }

    /** Behind the last listing stand footers and menus, so links count only near its last words. */
    private int lastOf(Listing last) {
        return Math.min(pageEnd, bounds(last).to() + NEAR);
    }

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

    private static Listing add(PageLinks links, Listing listing, List<PageLinks.Anchor> anchors) {
        List<Mention> authors = listing.authors().stream()
                .map(author -> withPage(links, author))
                .toList();
        Set<PageLinks.Anchor> taken = new HashSet<>();
        listing.authors().forEach(author -> own(links, author).ifPresent(taken::add));
        List<Link> found = new ArrayList<>(listing.links());
        List<Identifier> identifiers = new ArrayList<>(listing.identifiers());
        Optional<PageLinks.Anchor> title = listing.title().flatMap(t -> links.around(t.evidence()));
        for (PageLinks.Anchor anchor : anchors) {
            if (!taken.contains(anchor)) {
                Addresses.identifier(anchor.target())
                        .filter(id -> identifiers.stream().noneMatch(known -> same(known, id)))
                        .ifPresent(identifiers::add);
                Addresses.link(anchor, title.filter(anchor::equals).isPresent())
                        .filter(link -> found.stream().noneMatch(known -> same(known, link)))
                        .ifPresent(found::add);
            }
        }
        return listing.with(new NameIdentifiers(links).beside(authors), identifiers, found);
    }

    private static Mention withPage(PageLinks links, Mention author) {
        Optional<Quoted> page = own(links, author).map(PageLinks.Anchor::target).filter(Addresses::isWeb);
        return page.isEmpty() ? author : author.at(page.get());
    }

    /** The link that a name is, not one that it merely stands in, such as that of the whole entry. */
    private static Optional<PageLinks.Anchor> own(PageLinks links, Mention author) {
        String name = Labels.fold(author.name().value());
        return links.around(author.name().evidence())
                .filter(anchor -> Labels.fold(TRAILING.matcher(anchor.text()).replaceFirst(""))
                        .equals(name));
    }

    private static boolean same(Identifier a, Identifier b) {
        return a.scheme() == b.scheme()
                && a.value().value().equalsIgnoreCase(b.value().value());
    }

    private static boolean same(Link a, Link b) {
        return a.role() == b.role() && a.target().value().equals(b.target().value());
    }
}
