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
 * The listings of a file in the field-tagged format of the Web of Science, formerly ISI: a tag of two signs and a blank,
 * records from {@code PT} to {@code ER}.
 */
final class WebOfScience {
    private static final Pattern TAGGED = Pattern.compile("\\uFEFF?([A-Z][A-Z0-9])(?: (.*)|$)");
    private static final Pattern HEAD = Pattern.compile("\\s*(?:FN (?!.*=).*|VR \\d.*|PT [A-Z]\\s*)");
    private static final Pattern BODY = Pattern.compile("^(?:TI|SO|AU) \\S", Pattern.MULTILINE);
    private static final TaggedFile.Format FORMAT =
            new TaggedFile.Format(TAGGED, Set.of("PT"), "ER", Set.of("FN", "VR", "EF"), false);

    private WebOfScience() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        boolean begins = HEAD.matcher(page.lines().get(0).text()).matches();
        if (!begins || !BODY.matcher(page.raw()).find()) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(new RawText(page.raw()), 1);
        List<Listing> listings = new ArrayList<>();
        for (TaggedRecord record : TaggedFile.records(page.raw(), FORMAT)) {
            if (record.hasOthersThan("PT")) {
                listings.add(new WebOfScienceListing(record, quotes).at(listings.size() + 1));
            }
        }
        return Optional.of(listings);
    }
}
