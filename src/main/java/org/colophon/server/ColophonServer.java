package org.colophon.server;

import java.net.URI;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.colophon.store.ColophonStore;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * A store on the web: a SPARQL endpoint that only answers, and a page for everything the graph names.
 *
 * <p>It reads; nothing that a client sends changes the store. It is reachable from this machine only,
 * unless its options say otherwise, and serves the store's IRIs by their paths on whatever port.
 *
 * <pre>{@code
 * try (ColophonServer server = ColophonServer.start(store, ServerOptions.defaults())) {
 *     URI start = server.address();   // http://localhost:3030/
 * }
 * }</pre>
 */
public final class ColophonServer implements AutoCloseable {

    /** Larger than any sensible query. */
    private static final int LARGEST_REQUEST = 1 << 20;

    private final FusekiServer fuseki;
    private final String root;

    private ColophonServer(FusekiServer fuseki, String root) {
        this.fuseki = fuseki;
        this.root = root;
    }

    /**
     * Starts serving a store, which stays open and the caller's.
     *
     * @throws ServerProblem if the port is taken
     */
    public static ColophonServer start(ColophonStore store, ServerOptions options) {
        String root = Links.root(store.iris());
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .loopback(options.loopback())
                .port(options.port())
                .enablePing(false)
                .enableStats(false)
                .enableMetrics(false)
                .enableCompact(false)
                .enableTasks(false)
                .add("/sparql", SparqlService.over(store.dataset(), options.queryTimeout()))
                .addFilter("/*", new SafetyHeaders())
                .addFilter("/sparql", new FormInstead(root))
                .addServlet("/*", new FrontServlet(Router.of(store)));
        if (!root.equals("/")) {
            builder.contextPath(root.substring(0, root.length() - 1));
        }
        FusekiServer fuseki = builder.build();
        limitRequests(fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new ServerProblem("cannot serve on port " + options.port() + ": " + reason, e);
        }
        return new ColophonServer(fuseki, root);
    }

    private static void limitRequests(Server jetty) {
        List<Handler> handlers = jetty.getHandlers();
        SizeLimitHandler limit = new SizeLimitHandler(LARGEST_REQUEST, -1);
        limit.setHandler(handlers.get(0));
        jetty.setHandler(limit);
    }

    /** Where the start page is. */
    public URI address() {
        return URI.create("http://localhost:" + fuseki.getHttpPort() + root);
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
