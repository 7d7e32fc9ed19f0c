package org.colophon.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a store is handed out. */
public enum ExportScope {
    /** The consolidated view: the default graph. */
    CONSOLIDATED,
    /** What the pages say: the captures' graphs, the evidence and where it all comes from. */
    CLAIMS,
    /** Everything. */
    ALL;

    /** What a person calls it on a command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope with a label; empty if there is none. */
    public static Optional<ExportScope> of(String label) {
        return Stream.of(values())
                .filter(scope -> scope.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
