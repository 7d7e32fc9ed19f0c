package org.colophon.ingest;

import org.colophon.capture.Captured;
import org.colophon.extract.Extraction;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.colophon.site.Sites;

/** Reading a captured page: a pure function of its bytes, so it runs anywhere and on any thread. */
public final class PageReading {

    private PageReading() {}

    /** What a capture says, or why it was not read. */
    public static Extraction read(Captured captured) {
        Opened opened = Pages.open(captured);
        if (opened instanceof Opened.Readable readable) {
            return Sites.extract(readable.page());
        }
        return new Extraction.Refused(((Opened.Unreadable) opened).reason());
    }
}
