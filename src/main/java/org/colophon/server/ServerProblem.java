package org.colophon.server;

/** The server could not start; the message is one line for a person. */
public final class ServerProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
