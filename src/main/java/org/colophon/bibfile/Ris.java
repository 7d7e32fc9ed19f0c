package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/** The listings of a RIS file. */
final class Ris {
    private static final Pattern TYPE = Pattern.compile("^[\\s\\uFEFF]{0,4}TY {0,2}- ?\\w+", Pattern.MULTILINE);
    private static final Pattern OTHER = Pattern.compile("^[A-Z][A-Z0-9] {0,2}-(?:\\s|$)", Pattern.MULTILINE);
    /** A file may begin with a line or two of its maker; a text that only quotes a record says more before it. */
    private static final int LINES_BEFORE = 5;

    private Ris() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        boolean early = page.lines().stream()
                .limit(LINES_BEFORE)
                .anyMatch(line -> TYPE.matcher(line.text()).lookingAt());
        if (!early || !OTHER.matcher(page.raw()).find()) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(new RawText(page.raw()), 1);
        List<Listing> listings = new ArrayList<>();
        for (TaggedRecord record : RisFile.records(page.raw())) {
            listings.add(new RisListing(record, quotes).at(listings.size() + 1));
        }
        return Optional.of(listings);
    }
}
