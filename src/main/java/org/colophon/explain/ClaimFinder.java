package org.colophon.explain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.vocab.Col;
import org.colophon.vocab.Wemi;

/** Follows identity links back from the consolidated view to what the pages say. Everything comes in one order. */
final class ClaimFinder {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Homes homes;

    ClaimFinder(DatasetGraph dataset, Iris iris, Homes homes) {
        this.dataset = dataset;
        this.iris = iris;
        this.homes = homes;
    }

    Homes homes() {
        return homes;
    }

    /** What a record, mention, profile or statement prints for a property. */
    List<Claim> claims(Node statement, Node property) {
        return homes.claims(statement).objects(statement, property).stream()
                .map(value -> new Claim(statement, property, value))
                .toList();
    }

    /** The same for several statements and properties. */
    List<Claim> claims(List<Node> statements, List<Node> properties) {
        return statements.stream()
                .flatMap(statement -> properties.stream().flatMap(property -> claims(statement, property).stream()))
                .toList();
    }

    /** Every claim on any page whose printed form is exactly a text. */
    List<Claim> printedAnywhere(List<Node> properties, String text) {
        List<Claim> found = new ArrayList<>();
        for (Node property : properties) {
            Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Literals.string(text));
            while (quads.hasNext() && found.size() < 10 * Fact.MOST_SOURCES) {
                Quad quad = quads.next();
                if (quad.getGraph().getURI().startsWith(iris.captureGraphPrefix())) {
                    found.add(new Claim(quad.getSubject(), property, quad.getObject()));
                }
            }
        }
        return found;
    }

    List<Node> versionsOf(Node work) {
        return sorted(homes.consolidated().subjects(Wemi.expresses, work).stream());
    }

    List<Node> recordsOf(Node version) {
        return sorted(homes.identity().subjects(Col.recordOf, version).stream());
    }

    List<Node> mentionsOf(Node person) {
        return sorted(homes.identity().subjects(Col.mentionOf, person).stream());
    }

    /** The names printed in a record's author list. */
    List<Node> mentionsIn(Node record) {
        return sorted(homes.claims(record).objects(record, Col.contribution).stream());
    }

    /** What pages about a person say of them. */
    List<Node> profilesOf(Node person) {
        return sorted(homes.identity().subjects(Col.pageSubject, person).stream()
                .flatMap(capture -> iris.parse(capture.getURI()).stream())
                .map(capture -> iris.profile(capture.key())));
    }

    /** The page's own words about its person, for a record that the person never appears in. */
    Node profileBeside(Node record) {
        return iris.profile(
                iris.parse(homes.capture(record).getURI()).orElseThrow().key());
    }

    /** Whether a record stands on a page about a person. */
    boolean onPageOf(Node record, Node person) {
        return homes.identity().contains(homes.capture(record), Col.pageSubject, person);
    }

    /** The statements of a profile, in printed order. */
    List<Node> statementsOf(Node profile) {
        return sorted(homes.claims(profile).objects(profile, Col.statement).stream());
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(ByKey.NATURAL).toList();
    }
}
