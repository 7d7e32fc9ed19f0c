package org.colophon.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.bibfile.BibFiles;
import org.colophon.capture.Captured;
import org.colophon.extract.Coverage;
import org.colophon.extract.Extraction;
import org.colophon.extract.list.PublicationLists;
import org.colophon.markup.Metadata;
import org.colophon.model.Claims;
import org.colophon.model.Folding;
import org.colophon.model.Listing;
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
        Extraction metadata = Metadata.extract(page);
        if (metadata instanceof Extraction.Read embedded
                && embedded.claims().listings().size() == 1) {
            // The page is about one publication: a list on it is of what that publication cites.
            return metadata;
        }
        Extraction list = PublicationLists.extract(page);
        if (metadata instanceof Extraction.Read embedded) {
            return list instanceof Extraction.Read found ? union(embedded, found) : embedded;
        }
        if (list instanceof Extraction.Read found) {
            return found.withProblems(Metadata.problems(page));
        }
        return refusal(site, metadata, list);
    }

    /** Why each reader that was asked left a page alone, in one sentence. */
    private static Extraction.Refused refusal(Extraction... refusals) {
        return new Extraction.Refused(Stream.of(refusals)
                .map(refusal -> ((Extraction.Refused) refusal).reason())
                .collect(Collectors.joining("; ")));
    }

    /** What metadata says counts; the list adds the publications that it does not name. */
    private static Extraction.Read union(Extraction.Read metadata, Extraction.Read list) {
        List<Listing> all = new ArrayList<>(metadata.claims().listings());
        Set<String> named = new HashSet<>();
        all.forEach(listing -> named.add(title(listing)));
        for (Listing listing : list.claims().listings()) {
            if (named.add(title(listing))) {
                all.add(listing.movedTo(all.size() + 1));
            }
        }
        Claims claims = metadata.claims().withListings(all);
        return new Extraction.Read(
                metadata.extractor() + "+" + list.extractor(),
                metadata.version() + "+" + list.version(),
                claims,
                metadata.problems());
    }

    private static String title(Listing listing) {
        return listing.title().map(title -> Folding.key(title.value())).orElse("listing " + listing.index());
    }
}
