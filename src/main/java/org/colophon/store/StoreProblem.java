package org.colophon.store;

/** A store could not be opened, read or written; the message is one line that names the store. */
public final class StoreProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreProblem(String message) {
        super(message);
    }

    public StoreProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
