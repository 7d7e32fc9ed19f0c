package org.colophon.bibfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over a file whose lines begin with tags, whatever their ends are. */
final class TaggedLines {
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\n|\\r|\\z)");

    /** What is told of the lines, in their order. */
    interface Handler {

        /** A line with a tag. */
        void tagged(String tag, Span value);

        /** A line without a tag, perhaps blank. */
        void untagged(Span line);
    }

    private TaggedLines() {}

    /**
     * Tells each line.
     *
     * @param tagged what a line with a tag begins with: the tag is its first group, the value its second, if any
     */
    static void walk(String file, Pattern tagged, Handler handler) {
        Matcher line = LINE.matcher(file);
        while (line.find() && line.start() < file.length()) {
            Matcher found = tagged.matcher(file).region(line.start(1), line.end(1));
            if (!found.lookingAt()) {
                handler.untagged(Span.of(file, line.start(1), line.end(1)).strip());
                continue;
            }
            Span value = found.start(2) < 0
                    ? Span.of(file, line.end(1), line.end(1))
                    : Span.of(file, found.start(2), line.end(1)).strip();
            handler.tagged(found.group(1), value);
        }
    }
}
