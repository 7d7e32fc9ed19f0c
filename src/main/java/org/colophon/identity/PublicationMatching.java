package org.colophon.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.match.Decision;
import org.colophon.identity.match.Ground;
import org.colophon.identity.match.Matcher;
import org.colophon.identity.match.Model;
import org.colophon.identity.match.PublicationRecord;
import org.colophon.identity.score.Waterfall;
import org.colophon.vocab.Dct;

/**
 * Weighs pairs of the store's records, by what the records themselves show and by what people decided.
 *
 * <p>It reads all records once, inside the caller's transaction, and outlives it.
 *
 * <pre>{@code
 * PublicationMatching matching = new PublicationMatching(dataset, iris);
 * Waterfall why = matching.explain(matching.idOf("knuth84").orElseThrow(), matching.idOf("Knuth:1984").orElseThrow());
 * }</pre>
 */
public final class PublicationMatching {

    private final Matcher matcher = new Matcher();
    private final Map<String, List<String>> byKey = new LinkedHashMap<>();
    private final Optional<Model> stored;
    private final List<Decision> decided = new ArrayList<>();
    /** What the records show alone, as the store was decided by it. */
    private Optional<Model> alone;

    public PublicationMatching(DatasetGraph dataset, Iris iris) {
        ClaimReader claims = new ClaimReader(dataset, iris);
        Constraints constraints = new Constraints(new CurationLog(dataset, iris).inForce());
        KnownPeople people = new KnownPeople(constraints, claims);
        List<PublicationRecord> records = new ArrayList<>();
        for (String capture : claims.captureKeys().stream().sorted().toList()) {
            for (RecordClaim claim : claims.recordsOf(capture)) {
                records.add(PublicationIndex.record(claim, people));
                name(claim.iri().getURI(), claim);
                claim.identifiers().stream()
                        .filter(id -> id.property().equals(Dct.identifier))
                        .forEach(id -> name(id.value().getLiteralLexicalForm(), claim));
            }
        }
        matcher.add(records);
        stored = new ModelLog(dataset, iris).latest();
        Ground shown = new GroundLog(dataset, iris).learned();
        alone = Optional.of(shown).filter(ground -> ground.records() > 0).map(Ground::model);
        constraints.joined().forEach(pair -> decided(pair, true));
        Set<Constraints.Pair> apart = constraints.cannotLinks().keySet();
        apart.forEach(pair -> decided(pair, false));
        new JudgementLog(dataset, iris).labels().forEach((pair, same) -> {
            boolean known = matcher.has(pair.first().getURI())
                    && matcher.has(pair.second().getURI());
            // A decision on the same pair has the last word.
            if (known && !apart.contains(pair) && !constraints.join(pair)) {
                decided(pair, same);
            }
        });
    }

    private void name(String key, RecordClaim claim) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(claim.iri().getURI());
    }

    private void decided(Constraints.Pair pair, boolean same) {
        decided.add(new Decision(pair.first().getURI(), pair.second().getURI(), same));
    }

    /** How many records there are. */
    public int size() {
        return matcher.size();
    }

    /**
     * The records that somebody means by a key: a {@code dcterms:identifier}, such as the key of a BibTeX entry, or an
     * IRI.
     *
     * @return more than one where several files use the same key
     */
    public List<String> recordsWith(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    /** What people decided about records of this store, and what they said of samples. */
    public List<Decision> decided() {
        return List.copyOf(decided);
    }

    /** The model in use: the one last trained; else what the records show alone; of few records, the shipped one. */
    public Model model() {
        return stored.orElseGet(this::unlabelled);
    }

    private Model unlabelled() {
        Model learned = alone.orElseGet(
                () -> size() < PublicationIndex.ENOUGH ? Model.shipped() : matcher.learn(Model.shipped()));
        alone = Optional.of(learned);
        return learned;
    }

    /**
     * Learns from decisions on records of this store.
     *
     * @param labels decisions on ids of {@link #recordsWith}, some of each kind
     */
    public Model train(List<Decision> labels) {
        return matcher.train(labels, unlabelled());
    }

    /** The log-odds of pairs under a model, in bits, in their order. */
    public double[] bits(List<Decision> pairs, Model model) {
        return matcher.bits(pairs, model);
    }

    /** Why two records are one publication, or are not. */
    public Waterfall explain(String left, String right) {
        return matcher.explain(left, right, model());
    }
}
