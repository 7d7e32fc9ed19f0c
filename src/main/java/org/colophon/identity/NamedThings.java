package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.venue.Venue;
import org.colophon.identity.venue.VenueParser;
import org.colophon.vocab.Col;

/**
 * Things that their names tell apart: venue series, proceedings volumes, organizations, concepts.
 * Each gets a key when it is first named.
 */
public final class NamedThings {

    private static final Map<String, String> KINDS = Map.of(
            "v:", "venue", "p:", "proceedings", "w:", "proceedings", "e:", "event", "o:", "org", "c:", "concept");

    private final DatasetGraph dataset;
    private final Iris iris;
    private final KeyRegistry registry;
    private final Assignments assignments;
    private final ClaimReader claims;
    private final VenueParser venues = new VenueParser();

    public NamedThings(DatasetGraph dataset, Iris iris) {
        this(dataset, iris, new KeyRegistry(dataset, iris), new Assignments(dataset, iris));
    }

    NamedThings(DatasetGraph dataset, Iris iris, KeyRegistry registry, Assignments assignments) {
        this.dataset = dataset;
        this.iris = iris;
        this.registry = registry;
        this.assignments = assignments;
        this.claims = new ClaimReader(dataset, iris);
    }

    static boolean isName(String matchKey) {
        return KINDS.containsKey(matchKey.substring(0, 2));
    }

    /** The venue of a record, understood; empty if it prints none. */
    public Optional<Venue> venue(RecordClaim record) {
        return record.venue().map(printed -> venues.parse(printed, PublicationComparer.year(record)));
    }

    /** The node of a venue's series. */
    public Node series(Venue venue) {
        return node(MatchKeys.venueKey(venue));
    }

    /** The node of a proceedings volume. */
    public Node volume(Venue.Volume volume) {
        return node(MatchKeys.volumeKey(volume));
    }

    /** The node of the volume whose own page lists a record; empty if none does. */
    public Optional<Node> volumeOf(RecordClaim record) {
        return record.proceedings().map(page -> node(MatchKeys.ofVolumePage(page)));
    }

    /** The node of a conference in one year. */
    public Node conference(String printed) {
        return node(MatchKeys.ofConference(printed));
    }

    /** The node of an organization. */
    public Node organization(String name) {
        return node(MatchKeys.ofOrganization(name));
    }

    /** The node of a topic or role. */
    public Node concept(String label, String language) {
        return node(MatchKeys.ofConcept(label, language));
    }

    /** The node of the thing with a match key, if it ever was named. */
    public Optional<Node> find(String matchKey) {
        return registry.find(kind(matchKey), matchKey);
    }

    private Node node(String matchKey) {
        return find(matchKey).orElseThrow(() -> new IllegalStateException("never named: " + matchKey));
    }

    private static String kind(String matchKey) {
        return Objects.requireNonNull(KINDS.get(matchKey.substring(0, 2)), matchKey);
    }

    /** Gives keys to what was named for the first time, and decides which printed venues are one. */
    void decide(Collection<String> matchKeys) {
        List<Node> entities = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Map<Node, Node> venueOf = new TreeMap<>(Nodes.ORDER);
        for (String matchKey : matchKeys) {
            List<Node> carriers = assignments.carriersOf(matchKey);
            if (!carriers.isEmpty()) {
                Node entity = registry.named(kind(matchKey), matchKey, carriers.get(0));
                entities.add(entity);
                if (matchKey.startsWith("v:")) {
                    venueOf.put(carriers.get(0), entity);
                    namesOfOne(carriers).ifPresent(decisions::add);
                }
            } else {
                find(matchKey).ifPresent(entities::add);
            }
        }
        new DecisionGraph(dataset, iris).replaceAbout(entities, decisions, subject -> venueOf.get(subject.member()));
    }

    private Optional<Decision> namesOfOne(List<Node> records) {
        Map<String, Node> firstWithName = new TreeMap<>();
        Venue venue = null;
        for (Node iri : records) {
            RecordClaim record = claims.record(iri).orElseThrow();
            venue = venue(record).orElseThrow();
            firstWithName.putIfAbsent(record.venue().orElseThrow(), iri);
        }
        if (firstWithName.size() < 2 || venue == null) {
            return Optional.empty();
        }
        String label = venue.series().label();
        List<Observation> seen = firstWithName.entrySet().stream()
                .map(name -> new Observation(
                        "known-name", "\u201c" + name.getKey() + "\u201d names " + label, List.of(name.getValue())))
                .toList();
        double confidence = venue.series().known() ? 1.0 : 0.9;
        return Optional.of(new Decision(
                Verdict.MERGED,
                confidence,
                firstWithName.size() + " printed venues: " + PublicationResolver.words(seen),
                List.of(new Decision.Subject("venue", records.get(0))),
                seen,
                Col.Rules));
    }
}
