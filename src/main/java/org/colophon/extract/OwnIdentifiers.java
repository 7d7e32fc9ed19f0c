package org.colophon.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonFacts;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;
import org.colophon.page.Page;

/**
 * What registries of people call the person whose page it is, by the links in the page's head.
 *
 * <p>The head is all above the list of publications. Where it leads to two of one registry, one at least is of somebody
 * else, and neither is believed.
 */
public final class OwnIdentifiers {

    private OwnIdentifiers() {}

    /** The same claims, their person with the identifiers in the page's head. */
    public static Claims of(Page page, Claims claims) {
        Optional<PersonFacts> person = claims.person();
        if (person.isEmpty() || !PersonIdentifier.mayBeIn(page.raw())) {
            return claims;
        }
        PageLinks links = PageLinks.of(page);
        if (!links.leadsToRegistries()) {
            return claims;
        }
        List<PersonIdentifier> all = new ArrayList<>(person.get().identifiers());
        all.addAll(inHead(links, head(links, page, claims)));
        return claims.of(person.get().identifiedBy(all));
    }

    private static int head(PageLinks links, Page page, Claims claims) {
        return claims.listings().stream()
                .flatMap(OwnIdentifiers::printed)
                .mapToInt(value -> links.start(value.evidence()))
                .min()
                .orElse(page.raw().length());
    }

    private static Stream<Quoted> printed(Listing listing) {
        return Stream.of(
                        listing.title().stream(),
                        listing.authors().stream().map(Mention::name),
                        listing.date().stream(),
                        listing.venue().stream())
                .flatMap(values -> values);
    }

    private static List<PersonIdentifier> inHead(PageLinks links, int end) {
        Map<PersonScheme, List<PersonIdentifier>> byScheme = new LinkedHashMap<>();
        for (PageLinks.Anchor anchor : links.between(0, end)) {
            PersonIdentifier.at(anchor.target())
                    .ifPresent(one -> byScheme.computeIfAbsent(one.scheme(), scheme -> new ArrayList<>())
                            .add(one));
        }
        return byScheme.values().stream()
                .map(PersonIdentifier::distinct)
                .filter(ofScheme -> ofScheme.size() == 1)
                .flatMap(List::stream)
                .toList();
    }
}
