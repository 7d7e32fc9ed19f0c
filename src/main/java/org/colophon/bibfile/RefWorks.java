package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/** The listings of a file in the tagged format of RefWorks: a tag of two or three signs and a blank, records from {@code RT}. */
final class RefWorks {
    private static final Pattern TAGGED = Pattern.compile("\\uFEFF?([A-Z][A-Z0-9]|U1[0-5])(?: (.*)|$)");
    private static final Pattern HEAD =
            Pattern.compile("\\s*(?:Refworks Export Tagged Format|RT [A-Z].*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("^RT [A-Z]", Pattern.MULTILINE);
    private static final Pattern BODY = Pattern.compile("^(?:T1|A1|JF|YR) \\S", Pattern.MULTILINE);
    private static final TaggedFile.Format FORMAT =
            new TaggedFile.Format(TAGGED, Set.of("RT"), "ER", Set.of("EF"), false);

    private RefWorks() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        boolean begins = HEAD.matcher(page.lines().get(0).text()).matches();
        if (!begins
                || !TYPE.matcher(page.raw()).find()
                || !BODY.matcher(page.raw()).find()) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(new RawText(page.raw()), 1);
        List<Listing> listings = new ArrayList<>();
        for (TaggedRecord record : TaggedFile.records(page.raw(), FORMAT)) {
            if (record.says(Set.of("RT")) && record.hasOthersThan("RT")) {
                listings.add(new RefWorksListing(record, quotes).at(listings.size() + 1));
            }
        }
        return Optional.of(listings);
    }
}
