package org.colophon.bibfile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.AbstractStatus;
import org.colophon.model.Quoted;

/** How much of an abstract a file gives. */
final class Summaries {
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)\\s*$");

    private Summaries() {}

    static AbstractStatus status(Optional<Quoted> summary) {
        if (summary.isEmpty()) {
            return AbstractStatus.ABSENT;
        }
        return CUT.matcher(summary.get().value()).find() ? AbstractStatus.CUT : AbstractStatus.AS_SHOWN;
    }
}
