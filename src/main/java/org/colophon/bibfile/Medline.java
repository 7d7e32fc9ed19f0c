package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/**
 * The listings of a file in the MEDLINE format (.nbib) of the National Library of Medicine, which ERIC writes too: tags of
 * up to four letters, filled with blanks, then a hyphen; records parted by blank lines.
 */
final class Medline {
    private static final Pattern TAGGED = Pattern.compile("[\\s\\uFEFF]{0,2}([A-Z]{2,4}) {0,2}-(?: ?(.*)|$)");
    private static final Pattern HEAD = Pattern.compile("\\s*(?:PMID|PMCR?|OWN|STAT) {0,2}- ?\\S.*");
    private static final Pattern BODY = Pattern.compile("^(?:TI|BTI|PT|AU|FAU|JT|TA|DP|AID) {1,2}-", Pattern.MULTILINE);
    private static final int LINES_BEFORE = 3;
    private static final TaggedFile.Format FORMAT = new TaggedFile.Format(TAGGED, Set.of("PMID"), "", Set.of(), true);

    private Medline() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        boolean early = page.lines().stream()
                .limit(LINES_BEFORE)
                .anyMatch(line -> HEAD.matcher(line.text()).matches());
        if (!early || !BODY.matcher(page.raw()).find()) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(new RawText(page.raw()), 1);
        List<Listing> listings = new ArrayList<>();
        for (TaggedRecord record : TaggedFile.records(page.raw(), FORMAT)) {
            listings.add(new MedlineListing(record, quotes).at(listings.size() + 1));
        }
        return Optional.of(listings);
    }
}
