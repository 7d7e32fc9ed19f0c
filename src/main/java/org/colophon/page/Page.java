package org.colophon.page;

import java.util.List;
import java.util.Optional;
import org.colophon.model.Capture;

/**
 * A page that can be read: its raw text and its lines.
 *
 * <p>The raw text is the decoded bytes and nothing else changed (line ends stay as they are); a byte order mark is
 * not part of it, so positions count from the first character after it.
 */
public final class Page {

    /** How the lines of a page come about. */
    public enum Form {
        /** The page is text, its lines are the lines of the file. */
        TEXT,
        /** The page is HTML, its lines are what a browser would show one below the other. */
        HTML
    }

    private final Capture capture;
    private final Form form;
    private final String raw;
    private final List<Line> lines;
    private final Optional<Dom> dom;

    Page(Capture capture, Form form, String raw, List<Line> lines, Optional<Dom> dom) {
        this.capture = capture;
        this.form = form;
        this.raw = raw;
        this.lines = lines;
        this.dom = dom;
    }

    public Capture capture() {
        return capture;
    }

    public Form form() {
        return form;
    }

    /** The decoded text, otherwise untouched. */
    public String raw() {
        return raw;
    }

    /** The document of an HTML page; empty for a text. */
    public Optional<Dom> dom() {
        return dom;
    }

    /** The lines that show something, in order. */
    public List<Line> lines() {
        return lines;
    }
}
