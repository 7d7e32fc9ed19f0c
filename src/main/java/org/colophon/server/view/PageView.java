package org.colophon.server.view;

import java.util.List;

/**
 * The frame of every page.
 *
 * @param title the title in the browser's tab
 * @param root the path of the start page, with a slash at its end
 * @param alternates the other formats of the page's data
 */
public record PageView(String title, String root, List<Alternate> alternates) {

    public PageView {
        alternates = List.copyOf(alternates);
    }

    /** A page without data in other formats. */
    public PageView(String title, String root) {
        this(title, root, List.of());
    }

    /** The same data in another format. */
    public record Alternate(String name, String href, String mediaType) {}
}
