package org.colophon.ingest;

import org.colophon.bibfile.BibFiles;
import org.colophon.capture.Captured;
import org.colophon.extract.Coverage;
import org.colophon.extract.Extraction;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;
import org.colophon.site.Sites;

/**
 * Reading a captured page: a pure function of its bytes and address, so it runs anywhere and on any thread.
 *
 * <p>Readers are asked in the order of how much they know: a file of references says itself what it is; a site's
 * own reader knows its pages; then what the page embeds as metadata, together with the publication list that can be
 * found on it.
 */
public final class PageReading {

    /** Why a page is refused that memory does not hold. */
    public static final String TOO_MUCH = "reading it takes more memory than there is";

    private PageReading() {}

    /** What a capture says, or why it was not read. */
    public static Reading read(Captured captured) {
        try {
            Opened opened = Pages.open(captured);
            return opened instanceof Opened.Readable readable
                    ? reading(readable.page())
                    : new Reading.Refused(((Opened.Unreadable) opened).reason());
        } catch (OutOfMemoryError tooMuch) {
            // What reading made is garbage by now. The limits of each reader should have come before this, but one page
            // that finds a way around them must not take the others with it.
            return new Reading.Refused(TOO_MUCH);
        }
    }

    private static Reading reading(Page page) {
        Extraction extraction = read(page);
        return extraction instanceof Extraction.Read found
                ? new Reading.Done(found, Coverage.of(page, found.claims()))
                : new Reading.Refused(((Extraction.Refused) extraction).reason());
    }

    /** What a page says, or why it was not read. */
    public static Extraction read(Page page) {
        Extraction references = BibFiles.extract(page);
        if (references instanceof Extraction.Read) {
            return references;
        }
        Extraction site = Sites.extract(page);
        if (site instanceof Extraction.Read) {
            return site;
        }
        Extraction unknown = UnknownPage.read(page);
        return unknown instanceof Extraction.Refused refused
                ? new Extraction.Refused(((Extraction.Refused) site).reason() + "; " + refused.reason())
                : unknown;
    }
}
