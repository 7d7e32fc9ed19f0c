package org.colophon.graph;

import java.util.stream.Stream;
import org.colophon.model.PersonScheme;

/** Addresses by which registries call people, as claims have them. */
public final class PersonAddress {

    private PersonAddress() {}

    /** Whether a page's words give the identifier that is claimed by an address. */
    public static boolean isIn(String words, String address) {
        return Stream.of(PersonScheme.values())
                .anyMatch(scheme -> scheme.read(words)
                        .map(scheme::address)
                        .filter(address::equals)
                        .isPresent());
    }
}
