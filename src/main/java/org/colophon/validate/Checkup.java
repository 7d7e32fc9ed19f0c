package org.colophon.validate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.ModelLog;
import org.colophon.identity.RecordClaim;
import org.colophon.store.ColophonStore;
import org.colophon.vocab.Col;

/** Looks a store over: is everything there that the graph speaks of, and does it hang together? */
public final class Checkup {

    private final ColophonStore store;

    public Checkup(ColophonStore store) {
        this.store = store;
    }

    /**
     * One thing that was looked at.
     *
     * @param what what
     * @param looked how many there are
     * @param faults what is wrong with some of them, a line each; empty where all is well
     */
    public record Check(String what, int looked, List<String> faults) {
        public Check {
            faults = List.copyOf(faults);
        }
    }

    /** All checks, one after the other. */
    public List<Check> run() {
        return store.read(
                dataset -> List.of(captures(dataset), assignments(dataset), models(dataset), shapes(dataset)));
    }

    private Check captures(DatasetGraph dataset) {
        GraphView prov = GraphView.of(dataset, store.iris().provGraph());
        List<Node> captures = prov.subjects(RDF.Nodes.type, Col.Capture);
        List<String> faults = new ArrayList<>();
        for (Node capture : captures) {
            String digest = prov.text(capture, Col.sha256).orElse("");
            Optional<byte[]> bytes =
                    digest.isEmpty() ? Optional.empty() : store.captures().find(digest);
            if (bytes.isEmpty()) {
                faults.add("the bytes of " + capture + " are missing");
            } else if (!sha256(bytes.get()).equals(digest)) {
                faults.add("the bytes of " + capture + " are not those that were captured");
            }
        }
        return new Check("captured pages with their bytes", captures.size(), faults);
    }

    private Check assignments(DatasetGraph dataset) {
        ClaimReader claims = new ClaimReader(dataset, store.iris());
        Assignments assignments = new Assignments(dataset, store.iris());
        List<String> faults = new ArrayList<>();
        int looked = 0;
        for (String capture : claims.captureKeys()) {
            for (RecordClaim record : claims.recordsOf(capture)) {
                looked++;
                if (assignments.workOf(record.iri()).isEmpty()) {
                    faults.add(record.iri() + " belongs to no work; rebuild mends that");
                }
            }
        }
        return new Check("listings with their works", looked, faults);
    }

    private Check models(DatasetGraph dataset) {
        ModelLog models = new ModelLog(dataset, store.iris());
        return new Check("models of what comparisons are worth", models.inUse(), models.passedOver());
    }

    private Check shapes(DatasetGraph dataset) {
        List<String> faults = new StoreValidator(dataset, store.iris())
                .validate().stream()
                        .filter(Finding::serious)
                        .map(finding -> finding.graph() + ": " + finding.thing() + ": " + finding.message())
                        .toList();
        return new Check("shapes of the ontology", 1, faults);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
