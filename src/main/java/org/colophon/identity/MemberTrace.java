package org.colophon.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.model.Folding;
import org.colophon.vocab.Col;

/**
 * Finds what a person decided about again, when its page was read anew or a later capture of the same address took
 * its place.
 *
 * <p>The IRI of a record or mention says where it stands: better rules, or a longer page, may put something else
 * there. So what it printed is remembered beside the decision, and it is looked for by that.
 */
final class MemberTrace {

    private final Iris iris;
    private final ClaimReader claims;
    private final CaptureHistory history;
    private final GraphView log;
    private final Map<String, List<Remembered>> printed = new HashMap<>();

    /**
     * What a record or mention prints.
     *
     * @param title the title of the listing, or of the listing a name stands in; empty outside listings
     * @param name the name; empty of a listing
     */
    private record Remembered(Node member, int index, String title, String name) {

        boolean says(Remembered other) {
            return title.equals(other.title) && name.equals(other.name);
        }

        /** Whether one is the other as other rules might read it: the name or the title is the same, or is cut. */
        boolean resembles(Remembered other) {
            boolean cut = !title.isEmpty()
                    && !other.title.isEmpty()
                    && (title.startsWith(other.title) || other.title.startsWith(title));
            return name.isEmpty() ? cut || title.equals(other.title) : name.equals(other.name) || cut;
        }
    }

    MemberTrace(DatasetGraph dataset, Iris iris) {
        this.iris = iris;
        this.claims = new ClaimReader(dataset, iris);
        this.history = new CaptureHistory(dataset, iris);
        this.log = GraphView.of(dataset, iris.curationGraph());
    }

    /** What is to be remembered of the members of a decision, as triples for the curation graph. */
    List<Triple> memory(Node decision, List<Node> members) {
        List<Triple> triples = new ArrayList<>();
        int number = 0;
        for (Node member : members) {
            Optional<MentionClaim> mention = claims.mention(member);
            Optional<String> title =
                    mention.map(this::title).or(() -> claims.record(member).map(MemberTrace::title));
            if (title.isPresent()) {
                number++;
                Node item = NodeFactory.createURI(decision.getURI() + "/" + number);
                triples.add(Triple.create(decision, Col.remembers, item));
                triples.add(Triple.create(item, RDF.Nodes.type, Col.RememberedMember));
                triples.add(Triple.create(item, Col.rememberedAs, member));
                triples.add(Triple.create(item, Col.rememberedTitle, Literals.string(title.get())));
                mention.ifPresent(
                        m -> triples.add(Triple.create(item, Col.rememberedName, Literals.string(m.printed()))));
            }
        }
        return triples;
    }

    /**
     * The records or mentions that now print what members of a decision printed when it was made: themselves, where
     * nothing changed. Those that are not printed any more are left out.
     */
    List<Node> now(Node decision, List<Node> members) {
        Map<Node, Remembered> memory = memory(decision);
        return members.stream()
                .flatMap(member -> find(member, Optional.ofNullable(memory.get(member))).stream())
                .distinct()
                .toList();
    }

    private Map<Node, Remembered> memory(Node decision) {
        Map<Node, Remembered> memory = new HashMap<>();
        for (Node item : log.objects(decision, Col.remembers)) {
            log.object(item, Col.rememberedAs)
                    .ifPresent(member -> memory.put(
                            member,
                            new Remembered(
                                    member,
                                    index(member),
                                    log.text(item, Col.rememberedTitle)
                                            .map(Folding::key)
                                            .orElse(""),
                                    log.text(item, Col.rememberedName)
                                            .map(Folding::key)
                                            .orElse(""))));
        }
        return memory;
    }

    private Optional<Node> find(Node member, Optional<Remembered> remembered) {
        Optional<String> key = iris.parse(member.getURI()).map(reference -> captureKey(reference.key()));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String current = history.latest(key.get());
        boolean replaced = !current.equals(key.get());
        if (isProfile(member)) {
            Node profile = iris.profile(current);
            return claims.mention(profile).map(MentionClaim::iri);
        }
        Optional<Remembered> was = remembered.or(() -> replaced ? itself(member) : Optional.empty());
        Optional<Remembered> is = replaced ? Optional.empty() : itself(member);
        if (was.isEmpty()) {
            return is.map(Remembered::member);
        }
        if (is.filter(was.get()::says).isPresent()) {
            return Optional.of(member);
        }
        return among(printed(current), was.get())
                .or(() -> is.filter(was.get()::resembles))
                .map(Remembered::member);
    }

    /** Of several that print the same, the one nearest to the place where it stood. */
    private static Optional<Remembered> among(List<Remembered> all, Remembered was) {
        return all.stream()
                .filter(was::says)
                .min(Comparator.comparingInt((Remembered r) -> Math.abs(r.index() - was.index()))
                        .thenComparing(Remembered::member, Nodes.ORDER));
    }

    private List<Remembered> printed(String captureKey) {
        return printed.computeIfAbsent(captureKey, key -> {
            List<Remembered> all = new ArrayList<>();
            claims.recordsOf(key).forEach(record -> all.add(of(record)));
            claims.mentionsOf(key).forEach(mention -> all.add(of(mention)));
            return all;
        });
    }

    private Optional<Remembered> itself(Node member) {
        return claims.mention(member)
                .map(this::of)
                .or(() -> claims.record(member).map(this::of));
    }

    private Remembered of(MentionClaim mention) {
        return new Remembered(
                mention.iri(), index(mention.iri()), Folding.key(title(mention)), Folding.key(mention.printed()));
    }

    private Remembered of(RecordClaim record) {
        return new Remembered(record.iri(), record.index(), Folding.key(title(record)), "");
    }

    private String title(MentionClaim mention) {
        return mention.record().flatMap(claims::record).map(MemberTrace::title).orElse("");
    }

    /** Without a title its abstract tells a listing from others. */
    private static String title(RecordClaim record) {
        return record.title().or(record::summary).orElse("");
    }

    private boolean isProfile(Node member) {
        return iris.parse(member.getURI())
                .filter(reference -> reference.kind().equals("profile"))
                .isPresent();
    }

    private static String captureKey(String key) {
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }

    /** The listing's place on its page, as the IRI has it; 0 outside lists. */
    private int index(Node member) {
        String[] parts =
                iris.parse(member.getURI()).map(Iris.Reference::key).orElse("").split("-", 3);
        return parts.length > 1 && parts[1].matches("\\d{1,8}") ? Integer.parseInt(parts[1]) : 0;
    }
}
