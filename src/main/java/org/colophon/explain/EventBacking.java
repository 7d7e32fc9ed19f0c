package org.colophon.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.graph.GraphView;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.SchemaOrg;

/**
 * What stands behind the facts of an event: what the pages of its volume print of it. An event is a workshop with
 * proceedings of its own, one of several in joint proceedings, or the conference around them.
 */
final class EventBacking implements Backing {

    private static final Map<Node, List<Node>> PRINTED_AS = Map.of(
            SchemaOrg.alternateName, List.of(Col.printedShortName),
            SchemaOrg.location, List.of(Col.printedPlace),
            SchemaOrg.startDate, List.of(Col.printedEventDates),
            SchemaOrg.endDate, List.of(Col.printedEventDates),
            SchemaOrg.superEvent, List.of(Col.printedConference));

    private final ClaimFinder finder;
    private final GraphView view;

    EventBacking(ClaimFinder finder) {
        this.finder = finder;
        this.view = finder.homes().consolidated();
    }

    @Override
    public List<Claim> behind(Triple fact) {
        Node event = fact.getSubject();
        List<Node> printedAs = PRINTED_AS.getOrDefault(fact.getPredicate(), List.of());
        if (!view.subjects(Bibo.presentedAt, event).isEmpty()) {
            return fact.getPredicate().equals(SchemaOrg.subEvent)
                    ? names(workshops(event), fact.getObject())
                    : finder.claims(records(event).toList(), printedAs);
        }
        List<Node> joint = view.subjects(SchemaOrg.subEvent, event);
        if (!joint.isEmpty()) {
            return inJointProceedings(fact, joint);
        }
        return view.subjects(SchemaOrg.superEvent, event).stream()
                .flatMap(this::records)
                .distinct()
                .sorted(ByKey.NATURAL)
                .flatMap(record -> finder.claims(record, Col.printedConference).stream())
                .toList();
    }

    private List<Claim> inJointProceedings(Triple fact, List<Node> joint) {
        List<Node> workshops =
                joint.stream().flatMap(event -> workshops(event).stream()).toList();
        if (fact.getPredicate().equals(SchemaOrg.organizer)) {
            List<Node> same = names(workshops, fact.getSubject()).stream()
                    .map(Claim::statement)
                    .toList();
            return finder.namesOf(fact.getObject(), same.stream().flatMap(node -> finder.editorsIn(node).stream()));
        }
        return fact.getPredicate().equals(SchemaOrg.alternateName) ? names(workshops, fact.getSubject()) : List.of();
    }

    /** Where some workshops' records print the name of an event. */
    private List<Claim> names(List<Node> workshops, Node event) {
        List<String> names = view.texts(event, SchemaOrg.alternateName);
        return finder.claims(workshops, List.of(Col.printedShortName)).stream()
                .filter(claim -> names.contains(claim.printed()))
                .toList();
    }

    private List<Node> workshops(Node event) {
        return records(event)
                .flatMap(record -> finder.workshopsIn(record).stream())
                .toList();
    }

    /** The records of the volume whose event this is. */
    private Stream<Node> records(Node event) {
        return view.subjects(Bibo.presentedAt, event).stream()
                .flatMap(volume -> finder.volumeRecordsOf(volume).stream());
    }
}
