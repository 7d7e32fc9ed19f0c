package org.colophon.cli;

/** The command line asks for something that cannot be; the message says what and how to ask. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
