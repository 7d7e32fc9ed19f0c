package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final String VERSION = "3";
    private static final String SITE = "publication list";

    private PublicationLists() {}

    /** An entry and how those of its list are laid out. */
    private record Found(Entry entry, Layout layout) {}

    /** The publications a page lists, in printed order; or that it lists none. */
    public static Extraction extract(Page page) {
        if (page.lines().size() > MOST_LINES) {
            return new Extraction.Refused("it has more than " + MOST_LINES + " lines, in which no list is looked for");
        }
        Flow flow = Flow.of(page);
        Outline outline = Outline.of(flow);
        List<EntryGroup> groups = ListFinder.find(page, flow, outline);
        BitSet taken = new BitSet(flow.lines().size());
        groups.forEach(group -> group.blocks().forEach(block -> taken.set(block.first(), block.last() + 1)));
        NavigableMap<Integer, Found> entries = new TreeMap<>();
        for (EntryGroup group : groups) {
            List<Entry> made = group.blocks().stream().map(Entry::of).toList();
            Layout layout = Layout.of(made);
            made.forEach(entry -> entries.put(entry.block().first(), new Found(entry, layout)));
        }
        Outline headings = outline.without(taken::get);
        ListingReader reader = new ListingReader(page);
        List<Listing> listings = new ArrayList<>();
        for (Found found : entries.values()) {
            Outline.Place place = headings.above(found.entry().block().first(), line -> false);
            reader.read(listings.size() + 1, found.entry(), found.layout(), place)
                    .ifPresent(listings::add);
        }
        return listings.isEmpty()
                ? new Extraction.Refused("no list of publications is found on it")
                : new Extraction.Read(
                        NAME, VERSION, new Claims(SITE, Optional.empty(), Optional.empty(), listings, List.of()));
    }
}
