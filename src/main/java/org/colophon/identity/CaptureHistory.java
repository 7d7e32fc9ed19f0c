package org.colophon.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.model.Folding;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Pav;

/**
 * Captures of one address at several times: the latest counts, the earlier ones stay as history.
 *
 * <p>An earlier capture keeps its claims and evidence, and takes no part in identity and in the
 * consolidated view any more.
 */
public final class CaptureHistory {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView prov;

    public CaptureHistory(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.prov = GraphView.of(dataset, iris.provGraph());
    }

    /** Whether a later capture of the same address has taken this one's place. */
    public boolean isPast(String captureKey) {
        return prov.contains(iris.capture(captureKey), Dct.isReplacedBy, Node.ANY);
    }

    /** The capture that has taken the place of another, or that one itself. */
    String latest(String captureKey) {
        return prov.object(iris.capture(captureKey), Dct.isReplacedBy)
                .map(this::key)
                .orElse(captureKey);
    }

    /**
     * Puts the captures of each capture's address in order of time: the latest replaces the others. A
     * capture without a date counts as the latest, since somebody has just brought it.
     *
     * @param captureKeys captures that were just stored
     * @return the captures that have lost their place now
     */
    public Set<String> order(Iterable<String> captureKeys) {
        Set<String> past = new LinkedHashSet<>();
        for (String key : captureKeys) {
            Node fresh = iris.capture(key);
            for (Node address : prov.objects(fresh, Pav.retrievedFrom)) {
                List<Node> all = new ArrayList<>(prov.subjects(Pav.retrievedFrom, address));
                all.sort(Comparator.comparing((Node c) -> date(c, fresh)).thenComparing(c -> c.toString()));
                Node latest = all.remove(all.size() - 1);
                dataset.deleteAny(iris.provGraph(), latest, Dct.isReplacedBy, Node.ANY);
                for (Node earlier : all) {
                    dataset.deleteAny(iris.provGraph(), earlier, Dct.isReplacedBy, Node.ANY);
                    dataset.add(Quad.create(iris.provGraph(), earlier, Dct.isReplacedBy, latest));
                    past.add(key(earlier));
                }
            }
        }
        return past;
    }

    private String date(Node capture, Node fresh) {
        String undated = capture.equals(fresh) ? "9999" : "0000";
        return prov.text(capture, Pav.retrievedOn).orElse(undated);
    }

    private String key(Node capture) {
        return iris.parse(capture.getURI()).orElseThrow().key();
    }

    /**
     * What became of a publication between two captures.
     *
     * @param title its title, or the beginning of its abstract
     * @param what {@code appeared}, {@code went}, or what changed and how
     */
    public record Change(String title, String what) {}

    /**
     * The changes between two captures of one address.
     *
     * @param address the address
     * @param from the earlier capture
     * @param to the one that replaced it
     * @param changes what changed, in bibliographic words; empty if nothing did
     */
    public record Revision(String address, Node from, Node to, List<Change> changes) {}

    /** Every replaced capture with what changed since, by address. */
    public List<Revision> revisions() {
        ClaimReader claims = new ClaimReader(dataset, iris);
        return prov.triples(Node.ANY, Dct.isReplacedBy, Node.ANY).stream()
                .map(triple -> new Revision(
                        prov.object(triple.getSubject(), Pav.retrievedFrom)
                                .map(Node::toString)
                                .orElse(""),
                        triple.getSubject(),
                        triple.getObject(),
                        changes(claims.recordsOf(key(triple.getSubject())), claims.recordsOf(key(triple.getObject())))))
                .sorted(Comparator.comparing(Revision::address)
                        .thenComparing(r -> r.from().toString()))
                .toList();
    }

    static List<Change> changes(List<RecordClaim> before, List<RecordClaim> after) {
        Map<String, RecordClaim> left = byName(before);
        Map<String, RecordClaim> right = byName(after);
        List<Change> changes = new ArrayList<>();
        right.forEach((name, record) -> {
            if (!left.containsKey(name)) {
                changes.add(new Change(title(record), "appeared"));
            } else {
                changes.addAll(between(left.get(name), record));
            }
        });
        left.forEach((name, record) -> {
            if (!right.containsKey(name)) {
                changes.add(new Change(title(record), "went"));
            }
        });
        return changes;
    }

    /** A listing twice on one page is told apart by its turn. */
    private static Map<String, RecordClaim> byName(List<RecordClaim> records) {
        Map<String, RecordClaim> named = new LinkedHashMap<>();
        for (RecordClaim record : records) {
            String name = Folding.key(title(record));
            int turn = 1;
            while (named.containsKey(name + " " + turn)) {
                turn++;
            }
            named.put(name + " " + turn, record);
        }
        return named;
    }

    private static List<Change> between(RecordClaim before, RecordClaim after) {
        List<Change> changes = new ArrayList<>();
        compare("venue", before.venue(), after.venue(), after, changes);
        compare("date", before.date(), after.date(), after, changes);
        compare("pages", before.pages(), after.pages(), after, changes);
        compare("status", before.status(), after.status(), after, changes);
        compare("authors", names(before), names(after), after, changes);
        if (!before.summary().equals(after.summary())) {
            changes.add(new Change(title(after), "abstract changed"));
        }
        return changes;
    }

    private static void compare(
            String field, Optional<String> before, Optional<String> after, RecordClaim record, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(
                    title(record), field + ": " + before.orElse("(none)") + " \u2192 " + after.orElse("(none)")));
        }
    }

    private static Optional<String> names(RecordClaim record) {
        List<String> names =
                record.authors().stream().map(MentionClaim::printed).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static String title(RecordClaim record) {
        return record.title()
                .or(() -> record.summary().map(text -> text.length() <= 80 ? text : text.substring(0, 80) + " …"))
                .orElse("entry " + record.index());
    }
}
