package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.colophon.graph.Iris;
import org.colophon.identity.match.Bearer;
import org.colophon.identity.match.Ground;
import org.colophon.identity.match.Matcher;
import org.colophon.identity.match.Model;
import org.colophon.identity.match.Neighbourhood;
import org.colophon.identity.match.PublicationRecord;
import org.colophon.identity.person.Background;
import org.colophon.identity.person.PersonMention;
import org.colophon.vocab.Col;

/**
 * The publications of a store in memory, ready to be compared. It is kept with the open dataset from one write to the
 * next; after a write that was taken back, it is read again.
 */
final class PublicationIndex {

    /** Fewer records show too little to learn from. */
    static final int ENOUGH = 500;
    /** What was learned holds until there are so many times the records. */
    private static final double OUTGROWN = 1.1;

    /** Fewer records do not show how common a name is. */
    private static final int ENOUGH_NAMES = 10_000;

    private static final Symbol KEPT = Symbol.create("https://w3id.org/colophon/ontology#PublicationIndex");

    private final Matcher matcher = new Matcher();
    private final Map<String, Long> contents = new HashMap<>();
    private long sum;
    private Background names = Background.none();

    private PublicationIndex() {}

    /**
     * The index of a dataset as it stands.
     *
     * @param log tells what the dataset holds
     */
    static PublicationIndex of(DatasetGraph dataset, Iris iris, GroundLog log) {
        Object kept = dataset.getContext().get(KEPT);
        if (kept instanceof PublicationIndex index && index.sum == log.contents()) {
            return index;
        }
        PublicationIndex fresh = new PublicationIndex();
        ClaimReader claims = new ClaimReader(dataset, iris);
        KnownPeople people = KnownPeople.of(dataset, iris, claims);
        claims.captureKeys().stream().sorted().forEach(capture -> fresh.put(claims.recordsOf(capture), people));
        if (log.learned().records() > 0) {
            fresh.names = fresh.names(claims);
        }
        dataset.getContext().set(KEPT, fresh);
        return fresh;
    }

    /** Adds records, or what they say by now. */
    void put(Collection<RecordClaim> records, KnownPeople people) {
        List<PublicationRecord> fresh = new ArrayList<>();
        for (RecordClaim claim : records) {
            PublicationRecord record = record(claim, people);
            long hash = hash(record);
            if (contents.getOrDefault(record.id(), hash + 1) != hash) {
                remove(claim.iri());
                contents.put(record.id(), hash);
                sum += hash;
                fresh.add(record);
            }
        }
        matcher.add(fresh);
    }

    void remove(Node record) {
        Long hash = contents.remove(record.getURI());
        if (hash != null) {
            sum -= hash;
            matcher.remove(record.getURI());
        }
    }

    int size() {
        return contents.size();
    }

    /** A number that tells what it holds from anything else it could hold, whatever the order in which it came. */
    long contents() {
        return sum;
    }

    /** Whether there is enough to learn from. */
    boolean isEnough() {
        return size() >= ENOUGH;
    }

    /** Whether there is more to learn from than what was learned shows. */
    boolean hasOutgrown(Ground learned) {
        return isEnough() && size() >= learned.records() * OUTGROWN;
    }

    /** What the records show by themselves. */
    Ground learn(ClaimReader claims) {
        names = names(claims);
        return matcher.ground(matcher.learn(Model.shipped()));
    }

    /** How common names are, as far as that was learned. */
    Background names() {
        return names;
    }

    private Background names(ClaimReader claims) {
        if (size() < ENOUGH_NAMES) {
            return Background.none();
        }
        List<PersonMention> mentions = new ArrayList<>();
        for (String capture : claims.captureKeys()) {
            for (RecordClaim record : claims.recordsOf(capture)) {
                for (MentionClaim author : record.authors()) {
                    mentions.add(PersonMention.of(
                                    author.iri().getURI(),
                                    author.printed(),
                                    record.iri().getURI())
                            .onWork("", record.title().orElse(""), PublicationComparer.year(record), record.venue()));
                }
            }
        }
        return Background.of(mentions);
    }

    Neighbourhood neighbourhood(Ground on) {
        return matcher.neighbourhood(on);
    }

    private static long hash(PublicationRecord record) {
        String text = String.join(
                "\n",
                record.id(),
                record.source(),
                record.title().toString(),
                record.authors().toString(),
                record.venue().toString(),
                record.year().toString(),
                record.pages().toString(),
                record.volume().toString(),
                record.issue().toString(),
                record.summary().toString(),
                new TreeMap<>(record.identifiers()).toString(),
                new TreeMap<>(record.bearers())
                        .values().stream().map(PublicationIndex::text).toList().toString(),
                new TreeMap<>(record.bearers()).keySet().toString(),
                record.owner().toString());
        return Long.parseUnsignedLong(MatchKeys.hash(text), 16);
    }

    /** The same text for the same bearer in every run. */
    private static String text(Bearer bearer) {
        return Stream.of(bearer.registered(), bearer.decided(), bearer.others())
                .map(TreeSet::new)
                .toList()
                .toString();
    }

    /** A record as it is compared. */
    static PublicationRecord record(RecordClaim claim, KnownPeople people) {
        Map<String, String> identifiers = new HashMap<>();
        Map<Integer, Bearer> bearers = new HashMap<>();
        for (int i = 0; i < claim.authors().size(); i++) {
            Bearer bearer = people.of(claim.authors().get(i));
            if (bearer != Bearer.UNKNOWN) {
                bearers.put(i, bearer);
            }
        }
        claim.identifiers().stream()
                .filter(MatchKeys::identifies)
                .forEach(id -> identifiers.put(id.property().getLocalName(), MatchKeys.ofIdentifier(id.value())));
        return new PublicationRecord(
                claim.iri().getURI(),
                claim.captureKey(),
                claim.title(),
                claim.authors().stream().map(MentionClaim::printed).toList(),
                claim.authorListStatus().equals(Col.CompleteList),
                claim.venue(),
                PublicationComparer.year(claim),
                claim.pages(),
                claim.volume(),
                claim.issue(),
                claim.kind(),
                identifiers,
                claim.summary(),
                bearers,
                claim.owner().map(MentionClaim::printed),
                claim.index());
    }
}
