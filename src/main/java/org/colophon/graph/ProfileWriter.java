package org.colophon.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.vocab.Col;

/** What a page says of the person it is about, as triples of the capture's graph. */
final class ProfileWriter {

    private final Iris iris;
    private final String captureKey;
    private final ClaimsWriter out;
    private final Node profile;
    private int statements;
    private int supervisors;

    ProfileWriter(Iris iris, String captureKey, ClaimsWriter out) {
        this.iris = iris;
        this.captureKey = captureKey;
        this.out = out;
        this.profile = iris.profile(captureKey);
    }

    void write(PersonFacts person) {
        out.add(profile, RDF.Nodes.type, Col.Profile);
        out.add(profile, Col.inCapture, iris.capture(captureKey));
        out.printed(profile, Col.printedName, person.name().filter(name -> out.isName(profile, name)));
        out.identifiers(profile, person.identifiers());
        person.roles().forEach(role -> out.printed(profile, Col.printedRole, role, "role"));
        person.affiliations().forEach(place -> out.printed(profile, Col.printedAffiliation, place, "affiliation"));
        person.topics().forEach(topic -> out.printed(profile, Col.printedTopic, topic, "topic"));
        person.employments().forEach(this::employment);
        person.degrees().forEach(this::degree);
        person.supervisors().forEach(this::supervisor);
        person.prizes().forEach(this::prize);
    }

    private void employment(PersonFacts.Employment job) {
        Node statement = statement(Col.EmploymentStatement);
        out.printed(statement, Col.printedOrganization, Optional.of(job.organization()));
        out.printed(statement, Col.printedRole, job.role());
        out.printed(statement, Col.printedStart, job.start());
        out.printed(statement, Col.printedEnd, job.end());
    }

    private void degree(PersonFacts.Degree degree) {
        Node statement = statement(Col.EducationStatement);
        out.printed(statement, Col.printedDegree, Optional.of(degree.degree()));
        out.printed(statement, Col.printedOrganization, degree.institution());
        out.printed(statement, Col.printedEnd, degree.year());
        degree.supervisors().forEach(name -> supervisorMention(statement, name));
    }

    private void supervisor(PersonFacts.Supervisor supervisor) {
        if (!out.isName(profile, supervisor.name())) {
            return;
        }
        Node statement = statement(Col.SupervisionStatement);
        out.text(statement, Col.printedHeading, supervisor.heading());
        supervisorMention(statement, supervisor.name());
    }

    private void prize(PersonFacts.Prize prize) {
        Node statement = statement(Col.AwardStatement);
        out.printed(statement, Col.printedAward, Optional.of(prize.name()));
        out.printed(statement, Col.printedEnd, prize.year());
    }

    private Node statement(Node type) {
        statements++;
        Node statement = iris.id("statement", captureKey + "-" + statements);
        out.add(profile, Col.statement, statement);
        out.add(statement, RDF.Nodes.type, type);
        return statement;
    }

    private void supervisorMention(Node statement, Quoted name) {
        supervisors++;
        Node mention = iris.id("mention", captureKey + "-s" + supervisors);
        if (!out.isName(mention, name)) {
            return;
        }
        out.add(statement, Col.supervisorMention, mention);
        out.add(mention, RDF.Nodes.type, Col.PersonMention);
        out.printed(mention, Col.printedName, name, "name");
    }
}
