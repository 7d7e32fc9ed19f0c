package org.colophon.query;

/**
 * A query that cannot be read, asked or answered as wished. The message is one line, names the file
 * (with line and column where they are known) and can be shown as it is.
 */
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryProblem(String message) {
        super(oneLine(message));
    }

    public QueryProblem(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*[\\p{Cntrl}\\u2028\\u2029]+\\s*", " ");
    }
}
