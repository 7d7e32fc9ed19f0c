package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the records of an XML file, one after the other, so that of a large file only one is held as elements.
 *
 * <p>The JDK's own parsers tell positions that are wrong where a file has references or more than a few thousand chars,
 * and end at the first mistake; this reader knows where each sign stands and goes on with the next record. Document
 * type definitions are skipped, unread.
 */
final class XmlRecords {
    private static final Pattern START = Pattern.compile(
            "<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)((?:\\s[^<>\"']*+|\"[^<\"]*+\"|'[^<']*+')*+)/?>");
    private static final Pattern END = Pattern.compile("</(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final int DEEPEST = 100;

    private final String file;
    private final Set<String> names;
    private final BiConsumer<XmlElement, Boolean> records;
    private final List<XmlElement> open = new ArrayList<>();
    private int tooDeep;
    private boolean sound = true;
    private boolean typed;

    private XmlRecords(String file, Set<String> names, BiConsumer<XmlElement, Boolean> records) {
        this.file = file;
        this.names = names;
        this.records = records;
    }

    /**
     * Reads the records of a file.
     *
     * @param names what elements that are records are called
     * @param records is told each, and whether it is well formed
     */
    static void read(String file, Set<String> names, BiConsumer<XmlElement, Boolean> records) {
        new XmlRecords(file, names, records).scan();
    }

    private void scan() {
        Matcher start = START.matcher(file);
        Matcher end = END.matcher(file);
        int at = file.indexOf('<');
        while (at >= 0) {
            int next;
            if (file.startsWith("<!", at) || file.startsWith("<?", at)) {
                next = skipped(at);
            } else if (end.region(at, file.length()).lookingAt()) {
                close(end.group(1), at);
                next = end.end();
            } else if (start.region(at, file.length()).lookingAt()) {
                open(start);
                next = start.end();
            } else {
                sound = false;
                next = at + 1;
            }
            at = file.indexOf('<', next);
        }
        abandon(file.length());
    }

    /** The end of a comment, a section of characters, an instruction or a document type. */
    private int skipped(int at) {
        if (file.startsWith("<!--", at)) {
            return after("-->", at);
        }
        if (file.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        if (file.startsWith("<?", at)) {
            return after("?>", at);
        }
        int end = after(">", at);
        boolean first = file.startsWith("<!DOCTYPE", at) && !typed;
        typed |= first;
        return first && file.substring(at, end).indexOf('[') >= 0 ? after("]>", at) : end;
    }

    private int after(String sign, int at) {
        int end = file.indexOf(sign, at);
        return end < 0 ? file.length() : end + sign.length();
    }

    private void open(Matcher tag) {
        String name = tag.group(1);
        boolean record = names.contains(name);
        if (record && !open.isEmpty()) {
            abandon(tag.start());
        }
        if (open.isEmpty() && !record) {
            return;
        }
        boolean empty = file.charAt(tag.end() - 2) == '/';
        if (open.size() >= DEEPEST) {
            tooDeep += empty ? 0 : 1;
            return;
        }
        XmlElement element = new XmlElement(file, Span.of(file, tag.start(1), tag.end(1)), attributes(tag), tag.end());
        if (!open.isEmpty()) {
            open.get(open.size() - 1).add(element);
        }
        if (!empty) {
            open.add(element);
        } else if (open.isEmpty()) {
            records.accept(element, true);
        }
    }

    private void close(String name, int at) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        int last = open.size() - 1;
        int closed = last;
        while (closed >= 0 && !open.get(closed).name().equals(name)) {
            closed--;
        }
        sound &= closed == last;
        for (int i = last; closed >= 0 && i >= closed; i--) {
            closeLast(at);
        }
    }

    private void closeLast(int at) {
        XmlElement element = open.remove(open.size() - 1);
        element.close(at);
        if (open.isEmpty()) {
            records.accept(element, sound);
            sound = true;
        }
    }

    /** Ends a record that has no end of its own. */
    private void abandon(int at) {
        sound = false;
        tooDeep = 0;
        while (!open.isEmpty()) {
            closeLast(at);
        }
        sound = true;
    }

    private Map<String, Span> attributes(Matcher tag) {
        Map<String, Span> found = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(file).region(tag.start(2), tag.end(2));
        while (attribute.find()) {
            int group = attribute.start(2) >= 0 ? 2 : 3;
            Span raw = Span.of(file, attribute.start(group), attribute.end(group));
            String text = XmlText.plain(raw.text());
            found.put(attribute.group(1), text.equals(raw.text()) ? raw : Span.standingFor(text, raw.from(), raw.to()));
        }
        return found;
    }
}
