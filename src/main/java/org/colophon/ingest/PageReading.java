package org.colophon.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.bibfile.BibFiles;
import org.colophon.capture.Captured;
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

    private PageReading() {}

    /** What a capture says, or why it was not read. */
    public static Extraction read(Captured captured) {
        Opened opened = Pages.open(captured);
        return opened instanceof Opened.Readable readable
                ? read(readable.page())
                : new Extraction.Refused(((Opened.Unreadable) opened).reason());
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
        Optional<Extraction.Read> metadata = read(Metadata.extract(page));
        if (metadata.isPresent() && metadata.get().claims().listings().size() == 1) {
            // The page is about one publication: a list on it is of what that publication cites.
            return metadata.get();
        }
        Optional<Extraction.Read> list = read(PublicationLists.extract(page));
        if (metadata.isEmpty() && list.isPresent()) {
            return list.get().withProblems(Metadata.problems(page));
        }
        if (metadata.isPresent() && list.isPresent()) {
            return union(metadata.get(), list.get());
        }
        return metadata.or(() -> list).<Extraction>map(found -> found).orElse(site);
    }

    private static Optional<Extraction.Read> read(Extraction extraction) {
        return extraction instanceof Extraction.Read found ? Optional.of(found) : Optional.empty();
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
