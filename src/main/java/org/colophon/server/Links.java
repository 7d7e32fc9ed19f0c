package org.colophon.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.explain.Named;
import org.colophon.graph.Iris;
import org.colophon.server.view.LinkView;
import org.colophon.vocab.Col;

/**
 * Where things are on this server. IRIs are minted under the store's base, which need not be where
 * the server runs: pages link by path.
 */
final class Links {

    private final Iris iris;
    private final String root;

    Links(Iris iris) {
        this.iris = iris;
        this.root = root(iris);
    }

    /** The path under which everything lies: that of the base, with a slash at its end. */
    static String root(Iris iris) {
        return URI.create(iris.base()).getRawPath();
    }

    String root() {
        return root;
    }

    /** The path of the name of a thing. */
    String id(Iris.Reference thing) {
        return root + "id/" + thing.kind() + "/" + thing.key();
    }

    /** The path of the document about a thing, in no format yet. */
    String doc(Iris.Reference thing) {
        return root + "doc/" + thing.kind() + "/" + thing.key();
    }

    /** Where a node leads, if it leads anywhere safe: to this server, or to the web. */
    Optional<String> href(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        String iri = node.getURI();
        if (iri.startsWith(Col.NS)) {
            return Optional.of(root + "ontology#" + iri.substring(Col.NS.length()));
        }
        return iri.startsWith(iris.base()) ? own(iri) : web(iri);
    }

    /** A thing by its name, linked where that is safe. */
    LinkView to(Named named) {
        return new LinkView(named.label(), named.language(), href(named.node()).orElse(""));
    }

    private Optional<String> own(String iri) {
        return iris.parse(iri).map(this::id);
    }

    private static Optional<String> web(String iri) {
        try {
            URI uri = new URI(iri);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean safe = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return safe ? Optional.of(iri) : Optional.empty();
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }
}
