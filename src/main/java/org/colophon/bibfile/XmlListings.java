package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/** The listings of a file of records in XML. */
final class XmlListings {
    private static final double BROKEN = 0.6;

    /** Makes a listing of one record. */
    interface Reader {

        /**
         * Reads a record.
         *
         * @param record the element
         * @param quotes what makes values of it
         * @param index the place of the listing
         */
        Listing read(XmlElement record, Quotes quotes, int index);
    }

    private XmlListings() {}

    /**
     * Reads a page.
     *
     * @param sign what is found in every such file
     * @param names what its records are called
     * @return empty if the page is no such file
     */
    static Optional<List<Listing>> read(Page page, Pattern sign, Set<String> names, Reader reader) {
        boolean xml = page.lines().get(0).text().startsWith("<");
        if (!xml || !sign.matcher(page.raw()).find()) {
            return Optional.empty();
        }
        Quotes sure = new Quotes(new RawText(page.raw()), 1);
        Quotes unsure = sure.withConfidence(BROKEN);
        List<Listing> listings = new ArrayList<>();
        XmlRecords.read(
                page.raw(),
                names,
                (record, sound) -> listings.add(reader.read(record, sound ? sure : unsure, listings.size() + 1)));
        return Optional.of(listings);
    }
}
