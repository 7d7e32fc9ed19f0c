package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/** Makes listings of the items that are papers. */
final class Papers {
    private final Dom dom;
    private final Address address;
    private final boolean marksTitles;
    private final boolean linksAuthors;

    private Papers(Dom dom, Address address, List<Item> items) {
        this.dom = dom;
        this.address = address;
        long marked = items.stream().filter(Item::isMarked).count();
        this.marksTitles = marked * 2 > items.size();
        this.linksAuthors = !marksTitles && linksAuthors(items);
    }

    /** A paper and the item it was read from. */
    record Paper(Listing listing, Item item) {}

    /** The papers among the items, in their order. */
    static List<Paper> of(Dom dom, Address address, List<Item> items, Optional<Quoted> published) {
        Papers papers = new Papers(dom, address, items);
        List<Paper> found = new ArrayList<>();
        for (Item item : items) {
            papers.read(item, found.size() + 1, published).ifPresent(paper -> found.add(new Paper(paper, item)));
        }
        return found;
    }

    /** Some pages link the names of the authors to the text, and print the title beside. */
    private boolean linksAuthors(List<Item> items) {
        int links = 0;
        int others = 0;
        for (Item item : items) {
            Optional<Line> linked = item.linked(dom, address);
            Optional<Line> other = item.unlinked(dom, address);
            if (linked.isPresent() && other.isPresent()) {
                links += areNames(linked.get()) ? 1 : 0;
                others += areNames(other.get()) ? 1 : 0;
            }
        }
        return links > others;
    }

    private static boolean areNames(Line line) {
        List<Quoted> names = NameList.names(line);
        return !names.isEmpty() && names.stream().allMatch(name -> NameWords.isName(name.value()));
    }

    private Optional<Listing> read(Item item, int index, Optional<Quoted> published) {
        Optional<Line> title = title(item);
        if (title.isEmpty()
                || item.isBeside()
                || FrontMatter.isTitle(title.get().text())
                || isWhole(item)) {
            return Optional.empty();
        }
        List<Quoted> authors = authors(item, title.get());
        if (marksTitles && !item.isMarked() && authors.isEmpty()) {
            return Optional.empty();
        }
        Listing.Builder listing = Listing.at(index)
                .kind(item.remark(dom))
                .title(Optional.of(title.get().quote()))
                .date(published)
                .section(item.section())
                .pages(item.pages(dom, address))
                .authorListStatus(authors.isEmpty() ? AuthorListStatus.UNKNOWN : AuthorListStatus.COMPLETE);
        authors.forEach(listing::author);
        links(item, listing);
        return Optional.of(listing.build());
    }

    private boolean isWhole(Item item) {
        return !item.isMarked() && FrontMatter.isWhole(item.chunk().text());
    }

    private Optional<Line> title(Item item) {
        Optional<Line> marked = item.marked(dom, Mark.TITLE);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Line> linked = item.linked(dom, address);
        Optional<Line> other = item.unlinked(dom, address);
        if (linked.isEmpty() || linksAuthors) {
            return other.flatMap(line -> firstLine(item)).or(() -> other);
        }
        return linked;
    }

    /** Where only a word such as <i>PDF</i> is linked, the first line of the rest is the title. */
    private Optional<Line> firstLine(Item item) {
        if (linksAuthors) {
            return Optional.empty();
        }
        return item.chunk().lines().stream()
                .map(line -> new Item(line, Optional.empty(), Optional.empty(), List.of()))
                .flatMap(line -> line.unlinked(dom, address).stream())
                .findFirst();
    }

    private List<Quoted> authors(Item item, Line title) {
        if (item.chunk().has(Mark.AUTHORS)) {
            return item.authorRuns(dom).stream()
                    .flatMap(run -> NameList.names(run).stream())
                    .toList();
        }
        if (linksAuthors) {
            return item.linked(dom, address).map(NameList::names).orElse(List.of());
        }
        List<Line> lines = new ArrayList<>();
        for (Chunk line : item.chunk().lines()) {
            Item alone = new Item(line, Optional.empty(), Optional.empty(), List.of());
            Optional<Line> emphasised =
                    dom.line(line.nodes(t -> t.emphasised() && t.anchor().isEmpty() && !t.raised()));
            unlinkedOf(alone, item)
                    .ifPresent(rest -> lines.add(
                            emphasised.filter(e -> names(e).size() > 0).orElse(rest)));
        }
        item.later().ifPresent(later -> dom.line(later.nodes(t -> !t.raised())).ifPresent(lines::add));
        return lines.stream()
                .filter(line -> !line.text().equals(title.text()))
                .map(Papers::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(first -> whole(first, item, title))
                .orElse(List.of());
    }

    private Optional<Line> unlinkedOf(Item line, Item whole) {
        Optional<Element> anchor = whole.anchor(address);
        return dom.line(line.chunk()
                .nodes(text -> !text.raised()
                        && !(anchor.isPresent() && text.anchor().equals(anchor))
                        && !text.anchor()
                                .map(a -> FrontMatter.isFormat(a.text()))
                                .orElse(false)));
    }

    /** A list of authors may be broken over lines; then the whole text beside the title is the list. */
    private List<Quoted> whole(List<Quoted> first, Item item, Line title) {
        List<Quoted> all = new ArrayList<>(first);
        for (Chunk line : item.chunk().lines()) {
            Item alone = new Item(line, Optional.empty(), Optional.empty(), List.of());
            unlinkedOf(alone, item)
                    .filter(rest -> !rest.text().equals(title.text()))
                    .map(Papers::names)
                    .ifPresent(names -> names.stream()
                            .filter(name -> all.stream()
                                    .noneMatch(known -> known.evidence().start()
                                            == name.evidence().start()))
                            .forEach(all::add));
        }
        return all;
    }

    /** The names at the beginning of a line; what follows an organization or a country is no list of names. */
    private static List<Quoted> names(Line line) {
        List<Quoted> names = new ArrayList<>();
        for (Quoted name : NameList.names(line)) {
            if (!NameWords.couldBeName(name.value())) {
                break;
            }
            names.add(name);
        }
        boolean full = names.stream().anyMatch(name -> NameWords.isName(name.value()));
        return full ? names : List.of();
    }

    private void links(Item item, Listing.Builder listing) {
        Optional<Element> anchor = item.anchor(address);
        Optional<Quoted> target = anchor.flatMap(a -> address.target(dom, a));
        target.ifPresent(t -> listing.link(new Link(Link.Role.FULL_TEXT, t)));
        Optional<Quoted> fragment = item.fragment(dom);
        Optional<Quoted> key = fragment.or(() ->
                target.flatMap(t -> Address.fileName(t.value()).map(name -> new Quoted(name, t.evidence()))));
        key.ifPresent(name -> {
            listing.identifier(new Identifier(Identifier.Scheme.KEY, name));
            listing.link(new Link(
                    Link.Role.PAGE,
                    new Quoted(address.base() + "#" + name.value().replace(" ", "%20"), name.evidence())));
        });
        item.chunk().texts().stream()
                .flatMap(text -> text.anchor().stream())
                .distinct()
                .filter(a -> !Optional.of(a).equals(anchor) && FrontMatter.isFormat(a.text()) && address.isDocument(a))
                .flatMap(a -> address.target(dom, a).stream())
                .forEach(other -> listing.link(new Link(Link.Role.OTHER, other)));
    }
}
