package org.colophon.server;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.server.view.LinkView;
import org.colophon.server.view.StartView;
import org.colophon.store.ColophonStore;

/** The start page: what there is, and the ways in. */
final class StartPage implements Handler {

    private static final String EXAMPLE = """
            PREFIX col: <https://w3id.org/colophon/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>

            SELECT ?title ?name ?year
            WHERE {
              ?work dcterms:title ?title ;
                    dcterms:creator/foaf:name ?name .
              OPTIONAL { ?work col:year ?year }
            }
            ORDER BY ?title ?name
            LIMIT 50
            """;

    private final ColophonStore store;
    private final Pages pages;

    StartPage(ColophonStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        List<StartView.Count> counts = store.read(dataset -> Stream.of(Kinds.values())
                .map(kind -> new StartView.Count(
                        LinkView.to(kind.heading(), pages.root() + kind.path()), kind.count(dataset, store.iris())))
                .toList());
        return pages.document("start", "Colophon", new StartView(store.iris().base(), counts, EXAMPLE));
    }
}
