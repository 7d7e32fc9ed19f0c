package org.colophon.server;

import java.time.Duration;

/**
 * How a server runs.
 *
 * @param port the port; 0 for any free one
 * @param loopback whether only this machine can reach it
 * @param queryTimeout how long a SPARQL query may take
 */
public record ServerOptions(int port, boolean loopback, Duration queryTimeout) {

    /** The port in the IRIs of a store that was never told another base. */
    public static final int DEFAULT_PORT = 3030;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (queryTimeout.toMillis() <= 0) {
            throw new IllegalArgumentException("a query needs some time, not " + queryTimeout);
        }
    }

    /** Port 3030, this machine only, 30 seconds a query. */
    public static ServerOptions defaults() {
        return new ServerOptions(DEFAULT_PORT, true, Duration.ofSeconds(30));
    }

    public ServerOptions withPort(int other) {
        return new ServerOptions(other, loopback, queryTimeout);
    }

    /** Whether other machines can reach it too. */
    public ServerOptions withPublicAccess(boolean everybody) {
        return new ServerOptions(port, !everybody, queryTimeout);
    }

    public ServerOptions withQueryTimeout(Duration other) {
        return new ServerOptions(port, loopback, other);
    }
}
