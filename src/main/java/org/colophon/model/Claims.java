package org.colophon.model;

import java.util.List;
import java.util.Optional;

/**
 * All that one page says, and nothing it does not.
 *
 * @param site the family of pages it belongs to, such as <i>Mila directory profile</i>
 * @param language the BCP 47 tag of the page's interface (its headings, not its abstracts)
 * @param person whose page it is; empty where the page never says
 * @param listings its publications, in printed order
 * @param emptyHeadings headings under which the page prints nothing
 * @param volumes the volumes of proceedings it presents; one where it is a volume's own page
 */
public record Claims(
        String site,
        Optional<String> language,
        Optional<PersonFacts> person,
        List<Listing> listings,
        List<Quoted> emptyHeadings,
        List<Volume> volumes) {

    public Claims {
        listings = List.copyOf(listings);
        emptyHeadings = List.copyOf(emptyHeadings);
        volumes = List.copyOf(volumes);
    }

    /** The claims of a page that presents no volume. */
    public Claims(
            String site,
            Optional<String> language,
            Optional<PersonFacts> person,
            List<Listing> listings,
            List<Quoted> emptyHeadings) {
        this(site, language, person, listings, emptyHeadings, List.of());
    }

    /** The same page with more said of its person. */
    public Claims of(PersonFacts facts) {
        return new Claims(site, language, Optional.of(facts), listings, emptyHeadings, volumes);
    }

    /** The same page with other listings. */
    public Claims withListings(List<Listing> others) {
        return new Claims(site, language, person, others, emptyHeadings, volumes);
    }
}
