package org.colophon.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colophon.identity.person.Background;
import org.colophon.identity.person.PersonMention;

/** Context read from the claims, each page and each listing once. */
final class ClaimContext implements PersonContext {

    /** In longer lists nobody stands beside anybody. */
    private static final int LONGEST_LIST = 40;

    private final ClaimReader claims;
    private final Assignments assignments;
    private final Background background;
    private final Map<Node, RecordClaim> records = new HashMap<>();
    private final Map<Node, Optional<VolumeClaim>> volumes = new HashMap<>();
    private final Map<Node, Optional<Node>> workOfRecord = new HashMap<>();
    private final Map<String, Optional<ProfileClaim>> profiles = new HashMap<>();
    private final Map<String, List<String>> namesOfPages = new HashMap<>();
    private final Map<String, Set<Node>> worksOfPages = new HashMap<>();

    /**
     * A context over claims whose publications are decided.
     *
     * @param background how common names are in the whole store
     */
    ClaimContext(ClaimReader claims, Assignments assignments, Background background) {
        this.claims = claims;
        this.assignments = assignments;
        this.background = background;
    }

    @Override
    public Background background() {
        return background;
    }

    @Override
    public PersonMention describe(MentionClaim mention) {
        String id = mention.iri().getURI();
        String list = mention.record().map(Node::getURI).orElse(id);
        PersonMention bare = PersonMention.of(id, mention.printed(), list).identifiedBy(mention.identity());
        return switch (mention.part()) {
            case AUTHOR -> author(bare, mention);
            case SUBJECT ->
                bare.beside(without(namesOfPage(mention.captureKey()), mention))
                        .at(profile(mention.captureKey())
                                .map(ProfileClaim::affiliations)
                                .orElse(List.of()));
            case EDITOR -> editor(bare, mention);
            case SUPERVISOR ->
                bare.beside(subject(mention.captureKey()).map(MentionClaim::printed).stream()
                        .toList());
        };
    }

    /** The page's person is an author of what the page lists, and so stands beside the printed ones. */
    private PersonMention author(PersonMention bare, MentionClaim mention) {
        RecordClaim record = record(mention.record().orElseThrow());
        List<String> names = new ArrayList<>();
        if (record.authors().size() <= LONGEST_LIST) {
            record.authors().forEach(author -> names.add(author.printed()));
        }
        subject(record.captureKey()).ifPresent(subject -> names.add(subject.printed()));
        String work = workOf(record.iri()).map(Node::getURI).orElse("");
        Optional<Integer> year = PublicationComparer.year(record);
        return bare.beside(without(names, mention)).onWork(work, record.title().orElse(""), year, record.venue());
    }

    private PersonMention editor(PersonMention bare, MentionClaim mention) {
        return volume(mention.record().orElseThrow())
                .map(volume -> bare.beside(without(
                                volume.editors().stream()
                                        .map(MentionClaim::printed)
                                        .toList(),
                                mention))
                        .onWork(
                                "",
                                volume.fullTitle().or(volume::title).orElse(""),
                                Optional.empty(),
                                volume.shortName()))
                .orElse(bare);
    }

    private static List<String> without(List<String> names, MentionClaim own) {
        return names.stream().filter(name -> !name.equals(own.printed())).toList();
    }

    private List<String> namesOfPage(String captureKey) {
        return namesOfPages.computeIfAbsent(
                captureKey,
                key -> claims.mentionsOf(key).stream()
                        .map(MentionClaim::printed)
                        .distinct()
                        .toList());
    }

    @Override
    public List<MentionClaim> list(MentionClaim mention) {
        return switch (mention.part()) {
            case AUTHOR -> shortList(record(mention.record().orElseThrow()).authors());
            case EDITOR ->
                volume(mention.record().orElseThrow()).map(VolumeClaim::editors).orElse(List.of());
            case SUBJECT, SUPERVISOR -> List.of();
        };
    }

    private static List<MentionClaim> shortList(List<MentionClaim> list) {
        return list.size() <= LONGEST_LIST ? list : List.of();
    }

    @Override
    public Set<Node> works(MentionClaim mention) {
        return switch (mention.part()) {
            case AUTHOR -> workOf(mention.record().orElseThrow()).map(Set::of).orElse(Set.of());
            case SUBJECT -> worksOfPages.computeIfAbsent(mention.captureKey(), this::worksOf);
            case SUPERVISOR, EDITOR -> Set.of();
        };
    }

    private Set<Node> worksOf(String captureKey) {
        Set<Node> works = new HashSet<>();
        claims.recordsOf(captureKey).forEach(record -> workOf(record.iri()).ifPresent(works::add));
        return works;
    }

    private Optional<Node> workOf(Node record) {
        return workOfRecord.computeIfAbsent(record, assignments::workOf);
    }

    private RecordClaim record(Node iri) {
        return records.computeIfAbsent(iri, record -> claims.record(record).orElseThrow());
    }

    private Optional<VolumeClaim> volume(Node iri) {
        return volumes.computeIfAbsent(iri, claims::volume);
    }

    private Optional<ProfileClaim> profile(String captureKey) {
        return profiles.computeIfAbsent(captureKey, claims::profileOf);
    }

    private Optional<MentionClaim> subject(String captureKey) {
        return profile(captureKey).flatMap(ProfileClaim::subject);
    }
}
