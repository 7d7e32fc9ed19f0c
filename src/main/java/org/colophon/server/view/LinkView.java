package org.colophon.server.view;

/**
 * A thing to be named on a page, as a link where there is one.
 *
 * @param label what to call it
 * @param lang the label's language tag; empty where it has none, which is HTML for just that
 * @param href a safe address; empty for no link
 */
public record LinkView(String label, String lang, String href) {

    /** A link in the page's own language. */
    public static LinkView to(String label, String href) {
        return new LinkView(label, "en", href);
    }

    public boolean linked() {
        return !href.isEmpty();
    }
}
