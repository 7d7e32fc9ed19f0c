package org.colophon.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.extract.Extraction;
import org.colophon.extract.OwnIdentifiers;
import org.colophon.extract.list.PublicationLists;
import org.colophon.markup.Metadata;
import org.colophon.model.Claims;
import org.colophon.model.Folding;
import org.colophon.model.Listing;
import org.colophon.page.Page;

/**
 * Reads a page that no site knows: what it embeds as metadata, together with the list of publications that can be found
 * on it.
 *
 * <p>A page whose metadata is about one publication is read for that one: a list on it is of what that publication cites.
 * But much software calls every page an article; such a record counts for nothing.
 */
final class UnknownPage {
    private static final Extraction.Refused MERE_PAGE =
            new Extraction.Refused("its metadata is about the page, not about a publication");

    private UnknownPage() {}

    static Extraction read(Page page) {
        Extraction metadata = Metadata.extract(page);
        if (metadata instanceof Extraction.Read embedded
                && publications(embedded).size() == 1) {
            return embedded;
        }
        Extraction list = PublicationLists.extract(page);
        if (list instanceof Extraction.Read found) {
            return metadata instanceof Extraction.Read embedded
                    ? together(page, embedded, found)
                    : found.withProblems(Metadata.problems(page));
        }
        if (metadata instanceof Extraction.Read embedded) {
            Claims claims = Metadata.withoutMerePages(embedded.claims());
            if (says(claims)) {
                return embedded.with(OwnIdentifiers.of(page, claims));
            }
            return refused(MERE_PAGE, list);
        }
        return refused(metadata, list);
    }

    private static List<Listing> publications(Extraction.Read metadata) {
        return Metadata.ofPublications(metadata.claims()).listings();
    }

    private static boolean says(Claims claims) {
        return !claims.listings().isEmpty() || claims.person().isPresent();
    }

    private static Extraction.Refused refused(Extraction metadata, Extraction list) {
        return new Extraction.Refused(
                ((Extraction.Refused) metadata).reason() + "; " + ((Extraction.Refused) list).reason());
    }

    /** What metadata says of publications counts; the list adds those that it does not name. */
    private static Extraction.Read together(Page page, Extraction.Read metadata, Extraction.Read list) {
        Claims embedded = Metadata.ofPublications(metadata.claims());
        if (!says(embedded)) {
            return list.withProblems(metadata.problems());
        }
        List<Listing> all = new ArrayList<>(embedded.listings());
        Set<String> named = new HashSet<>();
        all.forEach(listing -> named.add(title(listing)));
        for (Listing listing : list.claims().listings()) {
            if (named.add(title(listing))) {
                all.add(listing.movedTo(all.size() + 1));
            }
        }
        return new Extraction.Read(
                metadata.extractor() + "+" + list.extractor(),
                metadata.version() + "+" + list.version(),
                OwnIdentifiers.of(page, embedded.withListings(all)),
                metadata.problems());
    }

    private static String title(Listing listing) {
        return listing.title().map(title -> Folding.key(title.value())).orElse("listing " + listing.index());
    }
}
