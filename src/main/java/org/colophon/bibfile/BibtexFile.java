package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the entries of a BibTeX file.
 *
 * <p>An entry reaches no further than the next line that begins another one: where a brace is missing, only the entry
 * that misses it is hurt. Lines that begin with a percent sign between entries are comments, as biber has it.
 */
final class BibtexFile {
    private static final Pattern HEAD = Pattern.compile("(?<![\\w.])@\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*([{(])");
    private static final Pattern LINE_WITH_HEAD =
            Pattern.compile("^[ \\t]*@[A-Za-z]+[ \\t]*[{(][ \\t]*[^\\s{}()\"]*[ \\t]*(?:,|=|$)", Pattern.MULTILINE);
    private static final Set<String> SILENT = Set.of("comment", "preamble");

    private static final int COMMENT_WITHIN = 500;

    private final String file;
    private final Macros macros = new Macros();
    private final List<BibtexEntry> entries = new ArrayList<>();
    private int covered;

    private BibtexFile(String file) {
        this.file = file;
    }

    static BibtexFile of(String file) {
        BibtexFile parsed = new BibtexFile(file);
        parsed.parse();
        return parsed;
    }

    /** The entries in order, without strings, preambles and comments. */
    List<BibtexEntry> entries() {
        return entries;
    }

    /** How many chars of the file belong to an entry of any kind. */
    int covered() {
        return covered;
    }

    private void parse() {
        Matcher head = HEAD.matcher(file);
        Matcher next = LINE_WITH_HEAD.matcher(file);
        int at = 0;
        int bound = -1;
        while (head.find(at)) {
            if (isComment(head.start())) {
                at = endOfLine(head.start());
                continue;
            }
            if (bound <= head.end()) {
                bound = next.find(head.end()) ? next.start() : file.length();
            }
            at = Math.max(head.end(), entry(head, bound));
            covered += at - head.start();
        }
    }

    private int entry(Matcher head, int bound) {
        String type = head.group(1).toLowerCase(Locale.ROOT);
        char close = head.group(2).equals("{") ? '}' : ')';
        BibtexScanner scanner = new BibtexScanner(file, head.end(), bound, close, macros);
        if (SILENT.contains(type)) {
            return scanner.skipBlock();
        }
        if (type.equals("string")) {
            return scanner.strings();
        }
        Span word = Span.of(file, head.start(1), head.end(1));
        BibtexEntry entry = scanner.entry(head.start(), word, false);
        if (!entry.sound() || BibtexScanner.moreFields(file, entry.to(), bound)) {
            entry = new BibtexScanner(file, head.end(), bound, close, macros).entry(head.start(), word, true);
        }
        entries.add(entry);
        return entry.to();
    }

    private boolean isComment(int at) {
        int i = at - 1;
        // A file without line ends must not be read backwards from each at sign.
        int stop = Math.max(0, at - COMMENT_WITHIN);
        while (i >= stop && file.charAt(i) != '\n' && file.charAt(i) != '\r') {
            i--;
        }
        String before = file.substring(i + 1, at).strip();
        return before.startsWith("%");
    }

    private int endOfLine(int at) {
        int i = at;
        while (i < file.length() && file.charAt(i) != '\n' && file.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
