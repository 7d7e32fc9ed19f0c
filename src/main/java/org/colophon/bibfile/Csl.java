package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/** The listings of a CSL-JSON file: an array of items, an object with such an array, or a single item. */
final class Csl {
    private static final double BROKEN_OFF = 0.6;

    private Csl() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        String start = page.lines().get(0).text();
        if (!start.startsWith("[") && !start.startsWith("{")) {
            return Optional.empty();
        }
        Json file = JsonScanner.read(page.raw());
        List<Json> items = items(file).stream().filter(Csl::isItem).toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(new RawText(page.raw()), 1);
        List<Listing> listings = new ArrayList<>();
        for (Json item : items) {
            boolean whole = item instanceof Json.Fields fields && fields.whole();
            listings.add(
                    new CslListing(item, whole ? quotes : quotes.withConfidence(BROKEN_OFF)).at(listings.size() + 1));
        }
        return Optional.of(listings);
    }

    private static List<Json> items(Json file) {
        if (file instanceof Json.Items array) {
            return array.items();
        }
        List<Json> inside = file.get("items")
                .or(() -> file.get("references"))
                .map(Json::items)
                .orElse(List.of());
        return inside.isEmpty() ? List.of(file) : inside;
    }

    private static boolean isItem(Json item) {
        // JSON-LD calls its types @type; what has a context is none of CSL's.
        return item.get("@context").isEmpty()
                && item.text("type").isPresent()
                && (item.text("title").isPresent()
                        || item.get("author").isPresent()
                        || item.get("issued").isPresent());
    }
}
