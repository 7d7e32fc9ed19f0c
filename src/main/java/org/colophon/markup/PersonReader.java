package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colophon.markup.syntax.Statement;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;

/** The person a page is about: the main entity of a profile page, or the only person not named in passing. */
final class PersonReader {
    /** How pages name the person they are about; whoever is named by another property is named in passing. */
    private static final Set<String> SUBJECT = Set.of("mainEntity", "about", "primaryTopic", "topic");

    private final Syntax syntax;
    private final Things things;

    PersonReader(Syntax syntax, Things things) {
        this.syntax = syntax;
        this.things = things;
    }

    Optional<PersonFacts> read() {
        return subject().map(this::facts).filter(facts -> facts.name().isPresent());
    }

    private Optional<Node> subject() {
        Set<String> person = Set.of("Person");
        List<Node> people = things.ofType(person);
        for (Node page : things.ofType(Set.of("ProfilePage", "PersonalProfileDocument"))) {
            Optional<Node> main = things.values(page, "mainEntity", "about", "primaryTopic").stream()
                    .map(Statement::object)
                    .filter(people::contains)
                    .findFirst();
            if (main.isPresent()) {
                return main;
            }
        }
        Set<Node> passing = things.objectsOfAllBut(SUBJECT);
        List<Node> rest =
                people.stream().filter(node -> !passing.contains(node)).toList();
        return rest.size() == 1 ? Optional.of(rest.get(0)) : Optional.empty();
    }

    private PersonFacts facts(Node person) {
        Optional<Quoted> name =
                new PeopleOfWork(things).name(person).flatMap(PeopleNames::of).map(this::stated);
        return new PersonFacts(
                name,
                texts(person, "jobTitle"),
                texts(person, "affiliation", "worksFor"),
                texts(person, "knowsAbout"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Registered(things)
                        .identifiers(person).stream()
                                .map(one -> one.and(syntax.label()))
                                .toList());
    }

    private Quoted stated(Quoted value) {
        return value.and(syntax.label());
    }

    private List<Quoted> texts(Node person, String... properties) {
        List<Quoted> texts = new ArrayList<>();
        for (Statement statement : things.values(person, properties)) {
            Optional<Quoted> text = statement.object().isLiteral()
                    ? things.quote(statement)
                    : things.literal(statement.object(), "name");
            text.map(this::stated)
                    .filter(one ->
                            texts.stream().noneMatch(there -> there.value().equals(one.value())))
                    .ifPresent(texts::add);
        }
        return texts;
    }
}
