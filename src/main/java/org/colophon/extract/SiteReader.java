package org.colophon.extract;

import java.util.Optional;
import org.colophon.model.Claims;
import org.colophon.page.Page;

/**
 * Reads the pages of one site. A reader is a pure function of the page: no clock, no network, no store, and any
 * number of threads may use one.
 */
public interface SiteReader {

    /** The short name of the site, such as {@code mila}. */
    String name();

    /** The version of the rules; it grows whenever a page may come out differently. */
    String version();

    /** What the site's pages are called, as in {@link Claims#site()}. */
    String site();

    /** By which signs in their lines the site's pages are known. */
    SiteSigns signs();

    /** Whether a page is one of the site's; a site may look at more than the lines. */
    default boolean knows(Page page) {
        return signs().weigh(page.lines()) >= SiteSigns.ENOUGH;
    }

    /** What a page of this site says; empty if nothing is found on it. */
    Optional<Claims> read(Page page);
}
