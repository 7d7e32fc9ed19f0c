package org.colophon.cli;

/** The exit codes of every command. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;
    /** It failed. */
    static final int FAILED = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** Part of the input failed. */
    static final int PARTLY = 3;
    /** Nothing was found. */
    static final int NOTHING_FOUND = 4;
    /** The store is not valid. */
    static final int NOT_VALID = 5;

    private ExitCode() {}
}
