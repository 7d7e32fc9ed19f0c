package org.colophon.server;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.colophon.explain.Explainer;
import org.colophon.explain.Labels;
import org.colophon.explain.Named;
import org.colophon.server.view.LinkView;
import org.colophon.server.view.ListView;
import org.colophon.store.ColophonStore;
import org.colophon.store.SearchHit;

/** Lists of all things of a kind, a page at a time, and what a search finds. */
final class ListPages {

    private static final int PAGE = 100;
    private static final int MOST_HITS = 100;
    private static final int LONGEST_QUERY = 1000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Kinds> kinds = Kinds.byPath();
    private final ColophonStore store;
    private final Links links;
    private final Pages pages;

    ListPages(ColophonStore store, Links links, Pages pages) {
        this.store = store;
        this.links = links;
        this.pages = pages;
    }

    /** {@code browse/person?page=2}. */
    Reply browse(Request request) {
        Optional<Kinds> kind = Optional.ofNullable(kinds.get(request.path()));
        return kind.map(k -> browse(request, k))
                .orElseGet(() -> pages.notFound(request, "There is no list at this address."));
    }

    private Reply browse(Request request, Kinds kind) {
        List<Named> all = store.read(dataset -> {
            Labels labels = new Explainer(dataset, store.iris()).labels();
            return kind.all(dataset, store.iris()).stream()
                    .map(labels::of)
                    .sorted(byLabel())
                    .toList();
        });
        int last = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        Optional<Integer> page = page(request, last);
        if (page.isEmpty()) {
            return pages.notFound(request, "This list has pages 1 to " + last + ".");
        }
        int number = page.get();
        List<LinkView> entries = all.stream()
                .skip((long) (number - 1) * PAGE)
                .limit(PAGE)
                .map(links::to)
                .toList();
        String summary = all.size() + " in all" + (last > 1 ? ", page " + number + " of " + last : "");
        return pages.document(
                "list",
                kind.heading(),
                new ListView(
                        kind.heading(),
                        summary,
                        "",
                        entries,
                        number > 1 ? address(kind, number - 1) : "",
                        number < last ? address(kind, number + 1) : ""));
    }

    private String address(Kinds kind, int page) {
        return links.root() + kind.path() + "?page=" + page;
    }

    private static Optional<Integer> page(Request request, int last) {
        try {
            int page = Integer.parseInt(request.parameter("page").orElse("1"));
            return page >= 1 && page <= last ? Optional.of(page) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As in a telephone book: accents and case matter last. */
    private static Comparator<Named> byLabel() {
        return Comparator.comparing((Named named) -> folded(named.label()))
                .thenComparing(Named::label)
                .thenComparing(named -> named.node().toString());
    }

    private static String folded(String label) {
        String letters =
                MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    /** {@code search?q=words}; an IRI or exactly a name is found too, whatever the index makes of it. */
    Reply search(Request request) {
        String asked = request.parameter("q").orElse("").strip();
        if (asked.length() > LONGEST_QUERY) {
            return Reply.Problem.text(400, "The search is too long.", List.of());
        }
        List<Node> indexed = asked.isEmpty()
                ? List.of()
                : store.search(asked, MOST_HITS).stream().map(SearchHit::entity).toList();
        List<LinkView> found = store.read(dataset -> {
            Explainer explainer = new Explainer(dataset, store.iris());
            List<Node> named = indexed.isEmpty() && !asked.isEmpty() ? explainer.find(asked) : indexed;
            return named.stream().map(explainer.labels()::of).map(links::to).toList();
        });
        String summary = asked.isEmpty()
                ? "Names, titles and abstracts are searched."
                : found.size() + (found.size() == MOST_HITS ? " or more" : "") + " found";
        return pages.document("list", "Search", new ListView("Search", summary, asked, found, "", ""));
    }
}
