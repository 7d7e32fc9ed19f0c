package org.colophon.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

    /** The names printed as editors of a record, or as chairs of a workshop. */
    List<Node> editorsIn(Node record) {
        return sorted(homes.claims(record).objects(record, Col.editorship).stream());
    }

    /** What pages say of a volume of proceedings: its own page and indexes. */
    List<Node> volumeRecordsOf(Node volume) {
        return sorted(homes.registry().objects(volume, Col.matchKey).stream()
                .flatMap(key -> homes.identity().subjects(Col.matchKey, key).stream())
                .filter(carrier -> homes.kind(carrier).filter("volume"::equals).isPresent()));
    }

    /** The workshops that a volume's record tells apart, in printed order. */
    List<Node> workshopsIn(Node volumeRecord) {
        return sorted(homes.claims(volumeRecord).objects(volumeRecord, Col.jointWorkshop).stream());
    }

    /** Those of some printed names that are a person's. */
    List<Claim> namesOf(Node person, Stream<Node> mentions) {
        Set<Node> theirs = new HashSet<>(mentionsOf(person));
        return mentions.filter(theirs::contains)
                .flatMap(mention -> claims(mention, Col.printedName).stream())
                .distinct()
                .toList();
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
