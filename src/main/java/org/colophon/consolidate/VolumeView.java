package org.colophon.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.ConferenceName;
import org.colophon.identity.MentionClaim;
import org.colophon.identity.NamedThings;
import org.colophon.identity.VolumeClaim;
import org.colophon.model.DateRange;
import org.colophon.model.PartialDate;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Fabio;
import org.colophon.vocab.SchemaOrg;

/**
 * A volume of proceedings with its event and its editors, and the conference around it, as triples of the default
 * graph. Where several pages present a volume, its own page has the first word.
 */
final class VolumeView {
    private final Iris iris;
    private final Assignments assignments;
    private final ClaimReader claims;
    private final NamedThings names;
    private final Languages languages;

    VolumeView(Iris iris, Assignments assignments, ClaimReader claims, NamedThings names, Languages languages) {
        this.iris = iris;
        this.assignments = assignments;
        this.claims = claims;
        this.names = names;
        this.languages = languages;
    }

    /** Writes a volume that some records present. */
    void write(Node node, List<Node> carriers, Triples out) {
        List<VolumeClaim> volumes = read(carriers);
        if (volumes.isEmpty()) {
            return;
        }
        out.add(node, RDF.Nodes.type, Fabio.ConferenceProceedings);
        Optional<String> title = first(volumes, VolumeClaim::fullTitle).or(() -> first(volumes, VolumeClaim::title));
        String name = title.orElse(volumes.get(0).page().getURI());
        out.add(node, Dct.title, Literals.text(name, languages.of(name)));
        out.add(node, Bibo.shortTitle, first(volumes, VolumeClaim::title).map(Literals::string));
        out.add(node, Bibo.volume, first(volumes, VolumeClaim::number).map(Literals::string));
        out.add(node, Col.landingPage, volumes.get(0).page());
        Optional<PartialDate> issued = volumes.stream()
                .flatMap(volume -> volume.date().flatMap(PartialDate::parse).stream())
                .findFirst();
        out.add(node, Dct.issued, issued.map(Literals::date));
        out.add(node, Col.year, issued.map(date -> Literals.integer(date.year())));
        for (VolumeClaim volume : volumes) {
            volume.identifiers().forEach(id -> out.add(node, Dct.identifier, id));
            volume.editions().forEach(page -> out.add(node, RDFS.Nodes.seeAlso, page));
            volume.links().forEach(link -> out.add(node, link.property(), link.value()));
        }
        editors(node, volumes.get(0), out);
        event(node, volumes, out);
    }

    private List<VolumeClaim> read(List<Node> carriers) {
        List<VolumeClaim> volumes = new ArrayList<>();
        carriers.forEach(carrier -> claims.volume(carrier).ifPresent(volumes::add));
        volumes.sort(Comparator.comparing((VolumeClaim volume) -> !volume.ownPage())
                .thenComparing(volume -> volume.iri().getURI()));
        return volumes;
    }

    private static Optional<String> first(List<VolumeClaim> volumes, Function<VolumeClaim, Optional<String>> field) {
        return volumes.stream().flatMap(volume -> field.apply(volume).stream()).findFirst();
    }

    private void editors(Node node, VolumeClaim volume, Triples out) {
        Map<Node, MentionClaim> editors = new LinkedHashMap<>();
        for (MentionClaim editor : volume.editors()) {
            assignments.personOf(editor.iri()).ifPresent(person -> editors.putIfAbsent(person, editor));
        }
        editors.forEach((person, editor) -> {
            Node part = iris.id("editorship", key(node) + "-" + key(person));
            out.add(node, Bibo.editor, person);
            out.add(node, Col.editorship, part);
            out.add(part, RDF.Nodes.type, Col.Editorship);
            out.add(part, Col.editor, person);
            out.add(part, Col.printedIndex, Literals.integer(editor.index()));
            out.add(part, Col.printedName, Literals.string(editor.printed()));
        });
    }

    private void event(Node node, List<VolumeClaim> volumes, Triples out) {
        Node event = iris.id("event", key(node) + "-held");
        out.add(node, Bibo.presentedAt, event);
        out.add(event, RDF.Nodes.type, SchemaOrg.Event);
        out.add(
                event,
                SchemaOrg.alternateName,
                first(volumes, VolumeClaim::shortName).map(Literals::string));
        out.add(event, SchemaOrg.location, first(volumes, VolumeClaim::place).map(Literals::string));
        Optional<DateRange> days = volumes.stream()
                .flatMap(volume -> volume.dates().flatMap(DateRange::find).stream())
                .map(DateRange.Place::days)
                .findFirst();
        out.add(event, SchemaOrg.startDate, days.map(d -> Literals.date(new PartialDate.OfDay(d.first()))));
        out.add(event, SchemaOrg.endDate, days.map(d -> Literals.date(new PartialDate.OfDay(d.last()))));
        out.add(
                event,
                SchemaOrg.superEvent,
                first(volumes, VolumeClaim::conference).map(names::conference));
        List<VolumeClaim.Workshop> workshops = volumes.get(0).workshops();
        for (int i = 0; i < workshops.size(); i++) {
            Node workshop = iris.id("event", key(node) + "-held-" + (i + 1));
            out.add(event, SchemaOrg.subEvent, workshop);
            out.add(workshop, RDF.Nodes.type, SchemaOrg.Event);
            out.add(
                    workshop,
                    SchemaOrg.alternateName,
                    workshops.get(i).shortName().map(Literals::string));
            workshops
                    .get(i)
                    .editors()
                    .forEach(chair -> out.add(workshop, SchemaOrg.organizer, assignments.personOf(chair)));
        }
    }

    /** Writes a conference that some volumes name. */
    void conference(Node node, String matchKey, List<Node> carriers, Triples out) {
        List<String> printed = read(carriers).stream()
                .flatMap(volume -> volume.conference().stream())
                .filter(name -> ("e:" + ConferenceName.parse(name).key()).equals(matchKey))
                .toList();
        List<String> short_ =
                printed.stream().map(name -> ConferenceName.parse(name).name()).toList();
        if (short_.isEmpty()) {
            return;
        }
        out.add(node, RDF.Nodes.type, SchemaOrg.Event);
        out.add(node, SchemaOrg.alternateName, Choose.mostFrequent(short_).map(Literals::string));
        out.add(node, Col.year, ConferenceName.parse(printed.get(0)).year().map(Literals::integer));
    }

    private String key(Node node) {
        return iris.parse(node.getURI()).orElseThrow().key();
    }
}
