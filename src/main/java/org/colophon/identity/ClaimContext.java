package org.colophon.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Context read from the claims, each page and each pair of author lists once. */
final class ClaimContext implements PersonContext {

    private final ClaimReader claims;
    private final Assignments assignments;
    private final Map<Node, RecordClaim> records = new HashMap<>();
    private final Map<String, Optional<MentionClaim>> subjects = new HashMap<>();
    private final Map<String, Set<String>> companyOfSubjects = new HashMap<>();
    private final Map<String, Set<Node>> worksOfSubjects = new HashMap<>();
    private final Map<Node, Set<String>> companyOfRecords = new HashMap<>();
    private final Map<Node, Set<String>> companyOfVolumes = new HashMap<>();
    private final Map<Node, Map<Node, List<AuthorAlignment.Slot>>> slots = new HashMap<>();

    /** A context over claims whose publications are decided. */
    ClaimContext(ClaimReader claims, Assignments assignments) {
        this.claims = claims;
        this.assignments = assignments;
    }

    @Override
    public Set<String> company(MentionClaim mention) {
        return switch (mention.part()) {
            case AUTHOR -> companyOfRecords.computeIfAbsent(mention.record().orElseThrow(), this::companyOf);
            case SUBJECT -> companyOfSubjects.computeIfAbsent(mention.captureKey(), this::companyOfSubject);
            case EDITOR -> companyOfVolumes.computeIfAbsent(mention.record().orElseThrow(), this::companyOfVolume);
            case SUPERVISOR -> {
                Set<String> names = new TreeSet<>();
                subject(mention.captureKey()).ifPresent(subject -> add(names, subject));
                yield names;
            }
        };
    }

    private Set<String> companyOf(Node iri) {
        RecordClaim record = record(iri);
        Set<String> names = new TreeSet<>();
        record.authors().forEach(author -> add(names, author));
        subject(record.captureKey()).ifPresent(subject -> add(names, subject));
        return names;
    }

    private Set<String> companyOfVolume(Node iri) {
        Set<String> names = new TreeSet<>();
        claims.volume(iri).ifPresent(volume -> volume.editors().forEach(editor -> add(names, editor)));
        return names;
    }

    private Set<String> companyOfSubject(String captureKey) {
        Set<String> names = new TreeSet<>();
        claims.mentionsOf(captureKey).forEach(mention -> add(names, mention));
        return names;
    }

    private static void add(Set<String> names, MentionClaim mention) {
        if (mention.keys().hasFullFirstName()) {
            names.add(mention.keys().full());
        }
    }

    @Override
    public Set<Node> works(MentionClaim mention) {
        return switch (mention.part()) {
            case AUTHOR ->
                assignments.workOf(mention.record().orElseThrow()).map(Set::of).orElse(Set.of());
            case SUBJECT -> worksOfSubjects.computeIfAbsent(mention.captureKey(), this::worksOf);
            case SUPERVISOR, EDITOR -> Set.of();
        };
    }

    private Set<Node> worksOf(String captureKey) {
        Set<Node> works = new HashSet<>();
        claims.recordsOf(captureKey)
                .forEach(record -> assignments.workOf(record.iri()).ifPresent(works::add));
        return works;
    }

    @Override
    public List<AuthorAlignment.Slot> slots(MentionClaim mention) {
        return mention.record()
                .filter(record -> mention.part() == MentionClaim.Part.AUTHOR)
                .map(record -> slots.computeIfAbsent(record, this::slotsOf).getOrDefault(mention.iri(), List.of()))
                .orElse(List.of());
    }

    /** For each mention of a record, the slots it fills beside the other listings of the work. */
    private Map<Node, List<AuthorAlignment.Slot>> slotsOf(Node iri) {
        Map<Node, List<AuthorAlignment.Slot>> filled = new HashMap<>();
        List<MentionClaim> here = record(iri).authors();
        for (Node other : assignments.recordsOfTheSameWork(iri)) {
            // Each pair is aligned from its earlier record, whichever of the two is asked about first.
            if (Nodes.compare(iri, other) < 0) {
                AuthorAlignment.align(here, record(other).authors()).forEach(slot -> {
                    filled.computeIfAbsent(slot.left().iri(), k -> new ArrayList<>())
                            .add(slot);
                });
            }
        }
        return filled;
    }

    private RecordClaim record(Node iri) {
        return records.computeIfAbsent(iri, record -> claims.record(record).orElseThrow());
    }

    private Optional<MentionClaim> subject(String captureKey) {
        return subjects.computeIfAbsent(captureKey, key -> claims.profileOf(key).flatMap(ProfileClaim::subject));
    }
}
