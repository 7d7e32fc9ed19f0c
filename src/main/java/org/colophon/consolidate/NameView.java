package org.colophon.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.NamedThings;
import org.colophon.identity.ProfileClaim;
import org.colophon.identity.RecordClaim;
import org.colophon.identity.venue.Series;
import org.colophon.identity.venue.Venue;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Fabio;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Skos;

/** Venues, volumes, organizations and concepts, as triples of the default graph. */
final class NameView {

    private static final String ENGLISH = "en";

    private final Iris iris;
    private final Assignments assignments;
    private final ClaimReader claims;
    private final NamedThings names;
    private final Languages languages;
    private final VolumeView volumes;

    NameView(Iris iris, Assignments assignments, ClaimReader claims, NamedThings names, Languages languages) {
        this.iris = iris;
        this.assignments = assignments;
        this.claims = claims;
        this.names = names;
        this.languages = languages;
        this.volumes = new VolumeView(iris, assignments, claims, names, languages);
    }

    void write(String matchKey, Triples out) {
        List<Node> carriers = assignments.carriersOf(matchKey);
        Optional<Node> node = names.find(matchKey);
        if (carriers.isEmpty() || node.isEmpty()) {
            return;
        }
        switch (matchKey.charAt(0)) {
            case 'v' -> series(node.get(), venues(carriers), out);
            case 'p' -> volume(node.get(), venues(carriers), out);
            case 'w' -> volumes.write(node.get(), carriers, out);
            case 'e' -> volumes.conference(node.get(), matchKey, carriers, out);
            case 'o' -> organization(node.get(), carriers, out);
            default -> concept(node.get(), carriers, out);
        }
    }

    private record Printed(String name, Venue venue) {}

    private List<Printed> venues(List<Node> records) {
        List<Printed> printed = new ArrayList<>();
        for (Node iri : records) {
            claims.record(iri)
                    .ifPresent(record -> names.venue(record)
                            .ifPresent(venue ->
                                    printed.add(new Printed(record.venue().orElseThrow(), venue))));
        }
        return printed;
    }

    private void series(Node node, List<Printed> printed, Triples out) {
        Series series = printed.get(0).venue().series();
        String label = Choose.mostFrequent(
                        printed.stream().map(p -> p.venue().series().label()).toList())
                .orElseThrow();
        out.add(node, RDF.Nodes.type, Col.VenueSeries);
        out.add(node, Skos.prefLabel, Literals.text(label, series.known() ? ENGLISH : ""));
        printed.stream()
                .filter(p -> p.venue().volume().isEmpty() && !p.name().equals(label))
                .map(Printed::name)
                .distinct()
                .forEach(name -> out.add(node, Skos.altLabel, Literals.string(name)));
    }

    private void volume(Node node, List<Printed> printed, Triples out) {
        String title = Choose.mostFrequent(printed.stream().map(Printed::name).toList())
                .orElseThrow();
        Venue venue = printed.get(0).venue();
        String language = venue.series().known() ? ENGLISH : languages.of(title);
        out.add(node, RDF.Nodes.type, Fabio.ConferenceProceedings);
        out.add(node, Dct.title, Literals.text(title, language));
        out.add(node, Col.inSeries, names.series(venue));
        out.add(node, Bibo.volume, venue.volume().flatMap(Venue.Volume::number).map(Literals::string));
    }

    private void organization(Node node, List<Node> carriers, Triples out) {
        List<String> printed = carriers.stream()
                .flatMap(this::organizationsOn)
                .filter(name -> names.organization(name).equals(node))
                .toList();
        out.add(node, RDF.Nodes.type, Foaf.Organization);
        out.add(node, Foaf.name, Choose.mostFrequent(printed).map(Literals::string));
    }

    private Stream<String> organizationsOn(Node carrier) {
        String kind = iris.parse(carrier.getURI()).orElseThrow().kind();
        return switch (kind) {
            case "record" -> claims.record(carrier).flatMap(RecordClaim::publisher).stream();
            case "profile" -> profile(carrier).stream().flatMap(profile -> profile.affiliations().stream());
            default ->
                profile(carrier).stream()
                        .flatMap(profile -> statement(profile, carrier))
                        .flatMap(statement -> statement.organization().stream());
        };
    }

    private void concept(Node node, List<Node> carriers, Triples out) {
        TreeSet<String> languagesOfPages = new TreeSet<>();
        List<String> printed = new ArrayList<>();
        for (Node carrier : carriers) {
            profile(carrier)
                    .ifPresent(profile -> Stream.of(
                                    profile.topics().stream(),
                                    profile.roles().stream(),
                                    statement(profile, carrier).flatMap(statement -> statement.role().stream()))
                            .flatMap(s -> s)
                            .filter(label ->
                                    names.concept(label, profile.language()).equals(node))
                            .forEach(label -> {
                                languagesOfPages.add(profile.language());
                                printed.add(label);
                            }));
        }
        out.add(node, RDF.Nodes.type, Skos.Concept);
        out.add(
                node,
                Skos.prefLabel,
                Choose.mostFrequent(printed).map(label -> Literals.text(label, languagesOfPages.first())));
    }

    private static Stream<ProfileClaim.Statement> statement(ProfileClaim profile, Node iri) {
        return profile.statements().stream().filter(s -> s.iri().equals(iri));
    }

    private Optional<ProfileClaim> profile(Node carrier) {
        String key = iris.parse(carrier.getURI()).orElseThrow().key();
        int dash = key.indexOf('-');
        return claims.profileOf(dash < 0 ? key : key.substring(0, dash));
    }
}
