package org.colophon.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Door;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.Constraints.Pair;
import org.colophon.vocab.Col;
import org.colophon.vocab.Prov;

/**
 * What people said of pairs drawn at random, in the curation graph. A judgement measures and teaches; it moves nothing,
 * unlike a decision in the {@link CurationLog}. Nothing is ever taken out.
 */
public final class JudgementLog {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView log;

    public JudgementLog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.log = GraphView.of(dataset, iris.curationGraph());
    }

    /**
     * A drawing of pairs.
     *
     * @param number samples count upwards
     * @param kind what the members are taken for, {@code work} or {@code person}
     * @param population how many pairs it was drawn from
     * @param drawnAt when, as {@code xsd:dateTime}
     */
    public record Sample(Node iri, int number, String kind, long population, long seed, String drawnAt) {}

    /**
     * One pair, judged.
     *
     * @param same whether the two are one
     */
    public record Judged(Node iri, int number, Node sample, Node left, Node right, boolean same, String who) {}

    /** Writes down that a sample was drawn. */
    public Sample begin(String kind, long population, long seed, Instant when) {
        int number = log.subjects(RDF.Nodes.type, Col.PairSample).size() + 1;
        Node sample = iris.id("sample", Integer.toString(number));
        put(sample, RDF.Nodes.type, Col.PairSample);
        put(sample, Col.serial, Literals.integer(number));
        put(sample, Col.sampledKind, Literals.string(kind));
        put(sample, Col.population, Literals.integer(population));
        put(sample, Col.seed, Literals.integer(seed));
        put(sample, Prov.generatedAtTime, Literals.dateTime(when));
        return sample(sample);
    }

    /**
     * Writes down what a person said of a pair.
     *
     * @param sample the IRI of the sample it was drawn in
     * @param who the person's name
     */
    public Judged add(Node sample, Node left, Node right, boolean same, String who, Instant when) {
        int number = log.subjects(RDF.Nodes.type, Col.SampleJudgement).size() + 1;
        Node judgement = iris.id("judgement", Integer.toString(number));
        put(judgement, RDF.Nodes.type, Col.SampleJudgement);
        put(judgement, Col.serial, Literals.integer(number));
        put(judgement, Col.inSample, sample);
        put(judgement, Col.leftMember, left);
        put(judgement, Col.rightMember, right);
        put(judgement, Col.decision, same ? Col.Merged : Col.KeptApart);
        put(judgement, Col.decidedBy, Literals.string(new Door().admit(who, "name")));
        put(judgement, Prov.endedAtTime, Literals.dateTime(when));
        new MemberTrace(dataset, iris)
                .memory(judgement, List.of(left, right))
                .forEach(triple -> put(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        return read(judgement);
    }

    /** Takes a judgement back: it stays on record, and counts no more. */
    public void undo(Node judgement, Instant when) {
        if (!log.contains(judgement, Col.undoneAt, Node.ANY)) {
            put(judgement, Col.undoneAt, Literals.dateTime(when));
        }
    }

    /** All samples that were drawn, oldest first. */
    public List<Sample> samples() {
        return log.subjects(RDF.Nodes.type, Col.PairSample).stream()
                .map(this::sample)
                .sorted(Comparator.comparingInt(Sample::number))
                .toList();
    }

    /** The judgements that count, oldest first. */
    public List<Judged> judged() {
        return log.subjects(RDF.Nodes.type, Col.SampleJudgement).stream()
                .filter(judgement -> !log.contains(judgement, Col.undoneAt, Node.ANY))
                .map(this::read)
                .sorted(Comparator.comparingInt(Judged::number))
                .toList();
    }

    /** Whether the members of pairs are one, to learn from: of each pair what was said last. */
    Map<Pair, Boolean> labels() {
        MemberTrace trace = new MemberTrace(dataset, iris);
        Map<Pair, Boolean> last = new LinkedHashMap<>();
        for (Judged judged : judged()) {
            List<Node> members = trace.now(judged.iri(), List.of(judged.left(), judged.right()));
            if (members.size() == 2) {
                last.put(Pair.of(members.get(0), members.get(1)), judged.same());
            }
        }
        return last;
    }

    private Sample sample(Node sample) {
        return new Sample(
                sample,
                number(sample),
                log.text(sample, Col.sampledKind).orElse(""),
                Long.parseLong(log.text(sample, Col.population).orElse("0")),
                Long.parseLong(log.text(sample, Col.seed).orElse("0")),
                log.text(sample, Prov.generatedAtTime).orElse(""));
    }

    private Judged read(Node judgement) {
        return new Judged(
                judgement,
                number(judgement),
                one(judgement, Col.inSample),
                one(judgement, Col.leftMember),
                one(judgement, Col.rightMember),
                log.contains(judgement, Col.decision, Col.Merged),
                log.text(judgement, Col.decidedBy).orElse(""));
    }

    private Node one(Node subject, Node property) {
        Optional<Node> value = log.object(subject, property);
        return value.orElseThrow(() -> new IllegalStateException(subject + " has no " + property.getLocalName()));
    }

    private int number(Node subject) {
        return log.integer(subject, Col.serial).orElse(0);
    }

    private void put(Node subject, Node property, Node value) {
        dataset.add(Quad.create(iris.curationGraph(), subject, property, value));
    }
}
