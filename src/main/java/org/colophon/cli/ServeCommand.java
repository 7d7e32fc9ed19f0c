package org.colophon.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.colophon.server.ServerOptions;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: the graph on the web. */
@Command(
        name = "serve",
        description = "Serves the graph: pages to browse, data for programs, and a SPARQL endpoint that only answers.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Only this machine can reach it, unless --public is given. Stop it with Ctrl-C.",
            "",
            "Examples:",
            "  colophon serve",
            "  colophon serve --port 0        on any free port; the address is printed",
            "  curl -H 'Accept: text/turtle' -L http://localhost:3030/id/person/4m2v9s0a1b",
            "  curl http://localhost:3030/sparql --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 5'"
        })
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Option(names = "--port", paramLabel = "PORT", description = "0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(names = "--public", description = "let other machines reach it too")
    private boolean everybody;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "how long a SPARQL query may take (default: ${DEFAULT-VALUE})")
    private int timeout = 30;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageProblem("--port wants a number from 0 to 65535, not " + port);
        }
        if (timeout < 1) {
            throw new UsageProblem("--timeout wants a number of 1 or more, not " + timeout);
        }
        ServerOptions options = ServerOptions.defaults()
                .withPort(port)
                .withPublicAccess(everybody)
                .withQueryTimeout(Duration.ofSeconds(timeout));
        try (ColophonStore store = colophon.open()) {
            Serving.untilStopped(store, options, colophon.console());
        }
        return ExitCode.DONE;
    }
}
