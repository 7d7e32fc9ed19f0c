package org.colophon.consolidate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.MentionClaim;
import org.colophon.identity.NamedThings;
import org.colophon.identity.ProfileClaim;
import org.colophon.model.PartialDate;
import org.colophon.model.PersonScheme;
import org.colophon.vocab.Col;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Owl;
import org.colophon.vocab.Vivo;

/** A person, and what pages about this person say, as triples of the default graph. */
final class PersonView {

    private final Iris iris;
    private final Assignments assignments;
    private final ClaimReader claims;
    private final NamedThings names;

    PersonView(Iris iris, Assignments assignments, ClaimReader claims, NamedThings names) {
        this.iris = iris;
        this.assignments = assignments;
        this.claims = claims;
        this.names = names;
    }

    void write(Node person, Triples out) {
        List<MentionClaim> mentions = assignments.mentionsOf(person).stream()
                .flatMap(mention -> claims.mention(mention).stream())
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        List<String> printed = mentions.stream().map(MentionClaim::printed).toList();
        out.add(person, RDF.Nodes.type, Foaf.Person);
        out.add(person, Foaf.name, Literals.string(BestName.of(printed)));
        printed.stream().distinct().forEach(name -> out.add(person, Col.nameVariant, Literals.string(name)));
        mentions.stream()
                .flatMap(mention -> mention.identifiers().stream())
                .distinct()
                .forEach(address -> identifier(person, address, out));

        List<ProfileClaim> profiles = mentions.stream()
                .filter(mention -> mention.part() == MentionClaim.Part.SUBJECT)
                .flatMap(mention -> claims.profileOf(mention.captureKey()).stream())
                .toList();
        Memberships memberships = new Memberships(iris, names);
        profiles.forEach(memberships::read);
        memberships.write(person, out);
        Set<List<Object>> said = new HashSet<>();
        for (ProfileClaim profile : profiles) {
            profile.topics()
                    .forEach(topic -> out.add(person, Vivo.hasResearchArea, names.concept(topic, profile.language())));
            profile.statements().forEach(statement -> statement(person, profile, statement, said, out));
        }
    }

    /** The address by which a registry calls the person; a page about them is not them. */
    private static void identifier(Node person, String address, Triples out) {
        Node registered = NodeFactory.createURI(address);
        out.add(person, Col.personIdentifier, registered);
        if (PersonScheme.ofAddress(address).filter(PersonScheme::namesThePerson).isPresent()) {
            out.add(person, Owl.sameAs, registered);
        }
    }

    private void statement(
            Node person, ProfileClaim profile, ProfileClaim.Statement statement, Set<List<Object>> said, Triples out) {
        Optional<Node> label = statement.label().map(text -> Literals.text(text, profile.language()));
        if (statement.type().equals(Col.AwardStatement) && said.add(List.of("award", label, statement.end()))) {
            Node award = iris.id("award", key(statement.iri()));
            out.add(award, RDF.Nodes.type, Vivo.AwardReceipt);
            out.add(award, Vivo.relates, person);
            out.add(award, RDFS.Nodes.label, label);
            out.add(award, Col.year, year(statement));
        }
        if (statement.type().equals(Col.EducationStatement)
                && said.add(List.of("degree", statement.label(), statement.organization()))) {
            Node degree = iris.id("degree", key(statement.iri()));
            out.add(degree, RDF.Nodes.type, Vivo.AwardedDegree);
            out.add(degree, Vivo.relates, person);
            out.add(degree, RDFS.Nodes.label, label);
            out.add(degree, Vivo.assignedBy, statement.organization().map(names::organization));
            out.add(degree, Col.year, year(statement));
        }
        statement.supervisors().forEach(name -> supervision(person, statement, name, said, out));
    }

    private void supervision(
            Node person, ProfileClaim.Statement statement, MentionClaim name, Set<List<Object>> said, Triples out) {
        Optional<Node> supervisor = assignments.personOf(name.iri());
        boolean degree = statement.type().equals(Col.EducationStatement);
        Optional<String> towards = degree ? statement.label() : Optional.empty();
        if (supervisor.isPresent() && said.add(List.of("supervision", supervisor, towards))) {
            Node supervision = iris.id("supervision", key(name.iri()));
            out.add(supervision, RDF.Nodes.type, Col.Supervision);
            out.add(supervision, Col.supervisor, supervisor);
            out.add(supervision, Col.supervisee, person);
            out.add(supervision, Col.degree, towards.map(Literals::string));
        }
    }

    private static Optional<Node> year(ProfileClaim.Statement statement) {
        return statement.end().flatMap(PartialDate::parse).map(date -> Literals.integer(date.year()));
    }

    private String key(Node node) {
        return iris.parse(node.getURI()).orElseThrow().key();
    }
}
