package org.colophon.export;

/** Something could not be written as asked; the message is one line for a person. */
public final class ExportProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportProblem(String message) {
        super(message);
    }

    public ExportProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
