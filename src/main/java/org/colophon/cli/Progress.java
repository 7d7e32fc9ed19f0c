package org.colophon.cli;

/** A counter that a person can watch: drawn in place on a terminal, and not at all anywhere else. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000L;

    private final Console console;
    private final String what;
    private long done;
    private long lastDrawn;
    private boolean drawn;

    Progress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    /** One more is being worked on. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (console.interactive() && now - lastDrawn > EVERY_NANOS) {
            console.err().print("\r" + Words.count(done, what) + " …");
            console.err().flush();
            lastDrawn = now;
            drawn = true;
        }
    }

    /** Clears the counter before something else is said. */
    void clear() {
        if (drawn) {
            console.err().print("\r\u001b[K");
            drawn = false;
        }
    }
}
