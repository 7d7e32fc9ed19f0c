package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.extract.Extraction;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.page.Page;

/**
 * Reads the list of publications on a page of any make.
 *
 * <p>What is read is less sure than on a page whose make is known: every field says how sure it is. A page without a
 * convincing list is refused, so that nothing is made of a page of news or wares.
 */
public final class PublicationLists {
    /** Who read the page, as {@link Extraction.Read#extractor()} says it. */
    public static final String NAME = "list";

    /** The most lines in which a list is looked for. */
    private static final int MOST_LINES = 60_000;

    private static final String VERSION = "1";
    private static final String SITE = "publication list";

    private PublicationLists() {}

    /** The publications a page lists, in printed order; or that it lists none. */
    public static Extraction extract(Page page) {
        if (page.lines().size() > MOST_LINES) {
            return new Extraction.Refused("it has more than " + MOST_LINES + " lines, in which no list is looked for");
        }
        Outline outline = Outline.of(page);
        List<Block> entries = ListFinder.find(page, outline);
        Set<Integer> taken = new HashSet<>();
        entries.forEach(entry -> entry.lines().forEach(line -> taken.add(line.number())));
        ListingReader reader = new ListingReader(page);
        List<Listing> listings = new ArrayList<>();
        for (Block entry : entries) {
            reader.read(listings.size() + 1, entry, outline.above(entry.first(), taken))
                    .ifPresent(listings::add);
        }
        return listings.isEmpty()
                ? new Extraction.Refused("no list of publications is found on it")
                : new Extraction.Read(
                        NAME, VERSION, new Claims(SITE, Optional.empty(), Optional.empty(), listings, List.of()));
    }
}
