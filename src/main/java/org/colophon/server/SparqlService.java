package org.colophon.server;

import java.time.Duration;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;

/** The SPARQL endpoint: queries, and nothing else. */
final class SparqlService {

    private SparqlService() {}

    static DataService over(DatasetGraph dataset, Duration timeout) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        // A query of a stranger must not make this machine call another one.
        context.set(ARQ.httpServiceAllowed, false);
        Endpoint queries =
                Endpoint.create().operation(Operation.Query).context(context).build();
        return DataService.newBuilder(new Unclosed(dataset))
                .addEndpoint(queries)
                .build();
    }

    /** Read-only as a second lock; and the store outlives the server, which would close what it serves. */
    private static final class Unclosed extends DatasetGraphReadOnly {
        Unclosed(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public void close() {
            // The store's owner closes it.
        }
    }
}
