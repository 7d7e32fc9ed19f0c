package org.colophon.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An identifier that a page gives a person, in the form that its scheme prescribes.
 *
 * <pre>{@code
 * PersonScheme.ORCID.read("0000‐0002 1825–0097")            // 0000-0002-1825-0097
 * PersonIdentifier.at("http://www.orcid.org/0000-0002-1825-0097/")   // the same, and that it is an ORCID
 * PersonIdentifier.at("https://example.org/~jane")                   // empty
 * }</pre>
 *
 * @param scheme who gives such identifiers
 * @param value the bare identifier, the same however it was printed; what is evidence of it quotes the print
 */
public record PersonIdentifier(PersonScheme scheme, Quoted value) {

    public PersonIdentifier {
        if (!scheme.read(value.value()).equals(Optional.of(value.value()))) {
            throw new IllegalArgumentException("no " + scheme.label() + ": " + value.value());
        }
    }

    /** What a text is that a page calls an identifier of some scheme; empty if it is none, such as one with a slip. */
    public static Optional<PersonIdentifier> of(PersonScheme scheme, Quoted written) {
        return scheme.read(written.value()).map(value -> identifier(scheme, value, written));
    }

    /** The identifier in an address of a registry of people; empty for any other text. */
    public static Optional<PersonIdentifier> at(Quoted address) {
        if (!mayBeIn(address.value())) {
            return Optional.empty();
        }
        for (PersonScheme scheme : PersonScheme.values()) {
            Optional<String> value = scheme.inAddress(address.value());
            if (value.isPresent()) {
                return Optional.of(identifier(scheme, value.get(), address));
            }
        }
        return Optional.empty();
    }

    /** Whether an address of a registry can be in a text, however long: quick, and hardly ever wrongly so. */
    public static boolean mayBeIn(String text) {
        for (PersonScheme scheme : PersonScheme.values()) {
            if (scheme.mayBeIn(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is an address of a registry of people. */
    public static boolean isAt(String address) {
        return mayBeIn(address)
                && Stream.of(PersonScheme.values())
                        .anyMatch(scheme -> scheme.inAddress(address).isPresent());
    }

    /** The identifier that a text is by its own looks: an address of a registry, or an ORCID in groups of four. */
    public static Optional<PersonIdentifier> guess(Quoted written) {
        return at(written)
                .or(() -> PersonScheme.ORCID
                        .inGroups(written.value())
                        .map(value -> identifier(PersonScheme.ORCID, value, written)));
    }

    private static PersonIdentifier identifier(PersonScheme scheme, String value, Quoted written) {
        return new PersonIdentifier(scheme, new Quoted(value, written.evidence(), written.confidence()));
    }

    /** The address by which the registry itself calls the person. */
    public String address() {
        return scheme.address(value.value());
    }

    /** The same, which a syntax of embedded metadata says too. */
    public PersonIdentifier and(String syntax) {
        return new PersonIdentifier(scheme, value.and(syntax));
    }

    /** Several identifiers, each once, in the order they are first given. */
    public static List<PersonIdentifier> distinct(Collection<PersonIdentifier> given) {
        List<PersonIdentifier> all = new ArrayList<>();
        for (PersonIdentifier one : given) {
            if (all.stream().noneMatch(one::isSame)) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private boolean isSame(PersonIdentifier other) {
        return scheme == other.scheme && value.value().equals(other.value.value());
    }
}
