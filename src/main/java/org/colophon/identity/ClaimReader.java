package org.colophon.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.SubjectView;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** Reads claims back from the captures' graphs. */
public final class ClaimReader {

    private static final List<Node> IDENTIFIERS =
            List.of(Bibo.doi, Col.arxivId, Bibo.isbn, Bibo.issn, Bibo.pmid, Dct.identifier);
    private static final List<Node> LINKS = List.of(Col.landingPage, Col.fullText, Col.code, Col.relatedLink);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final boolean remember;
    private final Map<Node, Optional<RecordClaim>> read = new HashMap<>();
    private final PersonNames names = new PersonNames();

    /** Reads anew whenever it is asked. */
    public ClaimReader(DatasetGraph dataset, Iris iris) {
        this(dataset, iris, false);
    }

    private ClaimReader(DatasetGraph dataset, Iris iris, boolean remember) {
        this.dataset = dataset;
        this.iris = iris;
        this.remember = remember;
    }

    /** Reads each record once: for as long as no claim changes. */
    static ClaimReader remembering(DatasetGraph dataset, Iris iris) {
        return new ClaimReader(dataset, iris, true);
    }

    /** The keys of all captures that count: whose place no later capture of the same address has taken. */
    public List<String> captureKeys() {
        List<String> keys = new ArrayList<>();
        String prefix = iris.captureGraphPrefix();
        CaptureHistory history = new CaptureHistory(dataset, iris);
        Iterator<Node> graphs = dataset.listGraphNodes();
        while (graphs.hasNext()) {
            String graph = graphs.next().getURI();
            if (graph.startsWith(prefix)) {
                keys.add(graph.substring(prefix.length()));
            }
        }
        keys.removeIf(history::isPast);
        return keys;
    }

    /** The records of a capture, in printed order. */
    public List<RecordClaim> recordsOf(String captureKey) {
        List<Node> records = claims(captureKey).subjects(RDF.Nodes.type, Col.SourceRecord);
        if (remember && records.stream().allMatch(read::containsKey)) {
            return records.stream()
                    .flatMap(record -> read(record, captureKey).stream())
                    .sorted()
                    .toList();
        }
        List<RecordClaim> all = readAll(captureKey, records);
        if (remember) {
            all.forEach(record -> read.put(record.iri(), Optional.of(record)));
        }
        return all;
    }

    /** All that a capture says is read in one go: its subjects one by one would take several times as long. */
    private List<RecordClaim> readAll(String captureKey, List<Node> records) {
        Map<Node, SubjectView> said = claims(captureKey).bySubject();
        Function<Node, SubjectView> about = subject -> said.getOrDefault(subject, SubjectView.NOTHING);
        return records.stream()
                .flatMap(record -> readNow(record, captureKey, about).stream())
                .sorted()
                .toList();
    }

    /** The record with an IRI; empty if no capture claims it (any more). */
    public Optional<RecordClaim> record(Node iri) {
        return read(iri, captureKey(iri));
    }

    /** The name that a mention or profile carries; empty if no capture claims it (any more). */
    public Optional<MentionClaim> mention(Node iri) {
        Optional<MentionClaim> author = remember ? authorOfRecord(iri) : Optional.empty();
        return author.isPresent() ? author : mentionNow(iri);
    }

    /** A name in an author list begins with the key of its record, which is probably remembered. */
    private Optional<MentionClaim> authorOfRecord(Node iri) {
        String key = iris.parse(iri.getURI()).orElseThrow().key();
        int dash = key.lastIndexOf('-');
        return dash < 0
                ? Optional.empty()
                : record(iris.id("record", key.substring(0, dash))).stream()
                        .flatMap(record -> record.authors().stream())
                        .filter(author -> author.iri().equals(iri))
                        .findFirst();
    }

    private Optional<MentionClaim> mentionNow(Node iri) {
        String captureKey = captureKey(iri);
        GraphView claims = claims(captureKey);
        SubjectView said = claims.of(iri);
        return said.text(Col.printedName).map(printed -> {
            Optional<Node> volume = claims.subjects(Col.editorship, iri).stream()
                    .filter(record -> claims.contains(record, RDF.Nodes.type, Col.VolumeRecord))
                    .findFirst();
            if (volume.isPresent()) {
                return volumes(captureKey).editor(volume.get(), iri);
            }
            Optional<Node> record =
                    claims.subjects(Col.contribution, iri).stream().findFirst();
            int index = said.integer(Col.printedIndex).orElse(0);
            return MentionClaim.of(iri, captureKey, part(iri, record), record, index, printed)
                    .identifiedBy(said.objects(Col.personIdentifier));
        });
    }

    private MentionClaim.Part part(Node iri, Optional<Node> record) {
        if (record.isPresent()) {
            return MentionClaim.Part.AUTHOR;
        }
        boolean profile = iri.equals(iris.profile(captureKey(iri)));
        return profile ? MentionClaim.Part.SUBJECT : MentionClaim.Part.SUPERVISOR;
    }

    /** The volumes of proceedings that a capture presents, in no order that matters. */
    public List<VolumeClaim> volumesOf(String captureKey) {
        return volumes(captureKey).all();
    }

    /** The volume with an IRI; empty if no capture presents it (any more). */
    public Optional<VolumeClaim> volume(Node iri) {
        return volumes(captureKey(iri)).read(iri);
    }

    private VolumeReader volumes(String captureKey) {
        return new VolumeReader(claims(captureKey), captureKey);
    }

    /** What a capture says of the person it is about; empty if it says nothing. */
    public Optional<ProfileClaim> profileOf(String captureKey) {
        GraphView claims = claims(captureKey);
        Node profile = iris.profile(captureKey);
        if (!claims.contains(profile, RDF.Nodes.type, Col.Profile)) {
            return Optional.empty();
        }
        List<ProfileClaim.Statement> statements = claims.objects(profile, Col.statement).stream()
                .sorted(Nodes.ORDER)
                .map(statement -> statement(claims, statement))
                .toList();
        return Optional.of(new ProfileClaim(
                profile,
                captureKey,
                mention(profile),
                claims.text(iris.capture(captureKey), Dct.language).orElse(""),
                sorted(claims.texts(profile, Col.printedRole)),
                sorted(claims.texts(profile, Col.printedAffiliation)),
                sorted(claims.texts(profile, Col.printedTopic)),
                statements));
    }

    /** Every name on a capture: authors, the page's person, supervisors, editors of volumes. */
    public List<MentionClaim> mentionsOf(String captureKey) {
        List<MentionClaim> all = new ArrayList<>();
        recordsOf(captureKey).forEach(record -> all.addAll(record.authors()));
        profileOf(captureKey).ifPresent(profile -> {
            profile.subject().ifPresent(all::add);
            profile.statements().forEach(statement -> all.addAll(statement.supervisors()));
        });
        volumesOf(captureKey).forEach(volume -> all.addAll(volume.editors()));
        return all;
    }

    private ProfileClaim.Statement statement(GraphView claims, Node iri) {
        Optional<String> label = claims.text(iri, Col.printedDegree).or(() -> claims.text(iri, Col.printedAward));
        return new ProfileClaim.Statement(
                iri,
                claims.object(iri, RDF.Nodes.type).orElse(Col.ProfileStatement),
                label,
                claims.text(iri, Col.printedOrganization),
                claims.text(iri, Col.printedRole),
                claims.text(iri, Col.printedStart),
                claims.text(iri, Col.printedEnd),
                claims.objects(iri, Col.supervisorMention).stream()
                        .sorted(Nodes.ORDER)
                        .flatMap(mention -> mention(mention).stream())
                        .toList());
    }

    private Optional<RecordClaim> read(Node record, String captureKey) {
        return remember ? read.computeIfAbsent(record, r -> readNow(r, captureKey)) : readNow(record, captureKey);
    }

    private Optional<RecordClaim> readNow(Node iri, String captureKey) {
        return readNow(iri, captureKey, claims(captureKey)::of);
    }

    private Optional<RecordClaim> readNow(Node iri, String captureKey, Function<Node, SubjectView> about) {
        SubjectView record = about.apply(iri);
        if (!record.has(RDF.Nodes.type, Col.SourceRecord)) {
            return Optional.empty();
        }
        List<MentionClaim> authors = record.objects(Col.contribution).stream()
                .map(mention -> author(about.apply(mention), captureKey, iri, mention))
                .sorted()
                .toList();
        Node profile = iris.profile(captureKey);
        return Optional.of(new RecordClaim(
                iri,
                captureKey,
                record.integer(Col.listIndex).orElse(0),
                record.text(Col.printedTitle),
                record.text(Col.printedVenue),
                record.text(Col.printedDate),
                record.text(Col.printedVolume),
                record.text(Col.printedIssue),
                record.text(Col.printedKind),
                record.text(Col.printedPages),
                record.text(Col.printedPublisher),
                record.text(Col.printedStatus),
                record.text(Dct.abstract_),
                record.object(Col.abstractStatus).orElse(Col.Unknown),
                record.object(Col.authorListStatus).orElse(Col.UnknownList),
                authors,
                owner(about.apply(profile), captureKey, profile, authors),
                values(record, IDENTIFIERS),
                values(record, LINKS),
                record.object(Dct.isPartOf)
                        .flatMap(volume -> about.apply(volume).object(Col.landingPage))));
    }

    /** The page's own person has a part in all it lists, and is often not printed there. */
    private Optional<MentionClaim> owner(
            SubjectView said, String captureKey, Node profile, List<MentionClaim> authors) {
        return said.text(Col.printedName)
                .map(printed -> MentionClaim.of(
                                profile, captureKey, MentionClaim.Part.SUBJECT, Optional.empty(), 0, printed)
                        .identifiedBy(said.objects(Col.personIdentifier)))
                .filter(owner -> authors.stream().noneMatch(author -> names.compatible(owner, author)));
    }

    private static List<RecordClaim.Value> values(SubjectView record, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> record.objects(property).stream()
                        .sorted(Comparator.comparing(Node::toString))
                        .map(value -> new RecordClaim.Value(property, value)))
                .toList();
    }

    private static MentionClaim author(SubjectView mention, String captureKey, Node record, Node iri) {
        String printed = mention.text(Col.printedName).orElse("?");
        int index = mention.integer(Col.printedIndex).orElse(0);
        return MentionClaim.of(iri, captureKey, MentionClaim.Part.AUTHOR, Optional.of(record), index, printed)
                .identifiedBy(mention.objects(Col.personIdentifier));
    }

    private GraphView claims(String captureKey) {
        return GraphView.of(dataset, iris.captureGraph(captureKey));
    }

    /** The capture's key begins the key of everything that stands on it. */
    private String captureKey(Node iri) {
        String key = iris.parse(iri.getURI())
                .orElseThrow(() -> new IllegalArgumentException("not of this graph: " + iri))
                .key();
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
