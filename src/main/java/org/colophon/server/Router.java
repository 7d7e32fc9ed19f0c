package org.colophon.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.store.ColophonStore;

/** Which part of the server answers for which paths. */
final class Router {

    private final Map<String, Handler> parts;
    private final Pages pages;

    private Router(Map<String, Handler> parts, Pages pages) {
        this.parts = parts;
        this.pages = pages;
    }

    static Router of(ColophonStore store) {
        Links links = new Links(store.iris());
        Pages pages = new Pages(links.root());
        EntityPages entities = new EntityPages(store, links, pages);
        ListPages lists = new ListPages(store, links, pages);
        Handler ontology = new OntologyPages(links, pages);
        byte[] style = style();
        return new Router(
                Map.ofEntries(
                        Map.entry("", new StartPage(store, pages)),
                        Map.entry("id", entities::redirect),
                        Map.entry("doc", entities::document),
                        Map.entry("ontology", ontology),
                        Map.entry("browse", lists::browse),
                        Map.entry("search", lists::search),
                        Map.entry(
                                "style.css",
                                request -> new Reply.Document(style, "text/css;charset=utf-8", List.of()))),
                pages);
    }

    Reply answer(Request request) {
        String first = request.path().split("/", 2)[0];
        // The ontology's own document has endings too: ontology.ttl.
        String part = first.startsWith("ontology.") ? "ontology" : first;
        Handler handler = parts.get(part);
        boolean whole = part.equals("") || part.equals("search") || part.equals("style.css");
        return handler == null || (whole && !request.path().equals(part))
                ? pages.notFound(request, "There is nothing at this address.")
                : handler.answer(request);
    }

    private static byte[] style() {
        try (InputStream in = Objects.requireNonNull(Router.class.getResourceAsStream("style.css"), "style.css")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet cannot be read", e);
        }
    }
}
