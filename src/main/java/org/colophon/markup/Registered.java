package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.markup.syntax.Statement;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;

/** What registries of people call a person described in RDF: by its own IRI, addresses, and properties. */
final class Registered {
    private static final int MOST = 50;
    private static final String[] ADDRESSES = {"sameAs", "url", "identifier", "mainEntityOfPage", "account", "homepage"
    };
    private static final String[] ORCIDS = {"orcid", "orcidId"};

    private final Things things;

    Registered(Things things) {
        this.things = things;
    }

    /** The identifiers of the person that a statement has for its object. */
    List<PersonIdentifier> identifiers(Statement named) {
        List<PersonIdentifier> found = new ArrayList<>();
        things.quote(named).flatMap(PersonIdentifier::at).ifPresent(found::add);
        found.addAll(identifiers(named.object()));
        return found;
    }

    /** The identifiers of a person. */
    List<PersonIdentifier> identifiers(Node person) {
        List<PersonIdentifier> found = new ArrayList<>();
        own(person).ifPresent(found::add);
        for (String property : ADDRESSES) {
            for (Statement statement : things.values(person, property)) {
                identifier(statement).ifPresent(found::add);
            }
        }
        for (String property : ORCIDS) {
            for (Statement statement : things.values(person, property)) {
                things.quote(statement)
                        .flatMap(written -> PersonIdentifier.of(PersonScheme.ORCID, written))
                        .ifPresent(found::add);
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Where only its types say that there is somebody, they are what can be quoted. */
    private Optional<PersonIdentifier> own(Node person) {
        return person.isURI()
                ? things.typeStatements(person).stream()
                        .findFirst()
                        .flatMap(things::quote)
                        .flatMap(type -> PersonIdentifier.at(new Quoted(person.getURI(), type.evidence())))
                : Optional.empty();
    }

    /** An address, or a value whose scheme is named beside it ({@code PropertyValue} of schema.org). */
    private Optional<PersonIdentifier> identifier(Statement statement) {
        Optional<PersonIdentifier> plain = things.quote(statement).flatMap(PersonIdentifier::guess);
        Node node = statement.object();
        if (plain.isPresent() || node.isLiteral() || !things.isDescribed(node)) {
            return plain;
        }
        Optional<Quoted> value = things.text(node, "value", "url", "name");
        return value.flatMap(PersonIdentifier::guess)
                .or(() -> things.text(node, "propertyID", "name", "description")
                        .flatMap(scheme -> PersonScheme.named(scheme.value()))
                        .flatMap(scheme -> value.flatMap(written -> PersonIdentifier.of(scheme, written))));
    }
}
