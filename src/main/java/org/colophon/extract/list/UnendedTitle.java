package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** A title that no mark ends: it goes on up to a venue that is set apart, as chemists have it. */
final class UnendedTitle {
    private static final double SURE = 0.9;
    private static final Pattern OPEN = Pattern.compile("[\\p{L}\\d)\\]+:-]\\s*$");
    private static final Pattern GOING_ON = Pattern.compile("[^.?!()\"“”,;]{0,80}[\\p{L}\\d]\\s*");
    private static final Pattern INTRODUCED =
            Pattern.compile("(?iu)\\b(?:in|dans|en|im|em|proc|to appear|accepted|published|presented)\\b");

    private UnendedTitle() {}

    /** Gives the title the words between it and a venue that is sure, where nothing parts them. */
    static void complete(String text, Parts parts) {
        Optional<Field> title = parts.first(ReferenceLabel.TITLE);
        Optional<Field> venue = parts.certain(ReferenceLabel.CONTAINER, SURE);
        if (title.isEmpty()
                || venue.isEmpty()
                || title.get().to() >= venue.get().from()) {
            return;
        }
        int from = title.get().to();
        int to = venue.get().from();
        String gap = text.substring(from, to);
        boolean open = OPEN.matcher(text.substring(title.get().from(), from)).find();
        boolean goesOn =
                GOING_ON.matcher(gap).matches() && !INTRODUCED.matcher(gap).find();
        if (open && goesOn && parts.isFree(from, to)) {
            parts.set(ReferenceLabel.TITLE, title.get().from(), to, title.get().confidence());
        }
    }
}
