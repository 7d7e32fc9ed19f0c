package org.colophon.markup;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Statement;
import org.colophon.model.Quoted;

/** The authors and editors that RDF names, in the order of the page. */
final class PeopleOfWork {
    private final Things things;

    PeopleOfWork(Things things) {
        this.things = things;
    }

    void addAuthors(Draft draft, List<Statement> authors) {
        for (Statement author : authors) {
            if (author.object().isLiteral()) {
                things.quote(author).ifPresent(names -> NameLists.split(names).forEach(draft::author));
            } else {
                name(author.object()).ifPresent(name -> addAuthor(draft, name, author));
            }
        }
    }

    /** Several names in the place of one are nobody's page and affiliation. */
    private void addAuthor(Draft draft, Quoted name, Statement author) {
        Node person = author.object();
        List<Quoted> names = NameLists.splitOne(name);
        if (names.size() > 1) {
            names.forEach(draft::author);
        } else {
            draft.author(name, page(person), affiliation(person), new Registered(things).identifiers(author));
        }
    }

    void addEditors(Draft draft, List<Statement> editors) {
        for (Statement editor : editors) {
            if (editor.object().isLiteral()) {
                things.quote(editor).ifPresent(draft::editor);
            } else {
                name(editor.object()).ifPresent(name -> draft.editor(name, new Registered(things).identifiers(editor)));
            }
        }
    }

    /** The name of a person, or its parts put together. */
    Optional<Quoted> name(Node person) {
        Optional<Quoted> name = things.literal(person, "name");
        if (name.isPresent()) {
            return name;
        }
        Optional<Quoted> family = things.literal(person, "familyName", "family_name", "lastName", "surname");
        Optional<Quoted> given = things.literal(person, "givenName", "firstName", "given_name");
        return family.map(last -> given.map(
                        first -> new Quoted(first.value() + " " + last.value(), last.evidence(), last.confidence()))
                .orElse(last));
    }

    private Optional<Quoted> page(Node person) {
        return things.text(person, "url", "homepage")
                .filter(url -> url.value().startsWith("http") && !Addresses.isUnknown(url.value()));
    }

    private Optional<Quoted> affiliation(Node person) {
        return things.values(person, "affiliation", "worksFor").stream()
                .flatMap(statement -> (statement.object().isLiteral()
                                ? things.quote(statement)
                                : things.literal(statement.object(), "name"))
                        .stream())
                .findFirst();
    }
}
