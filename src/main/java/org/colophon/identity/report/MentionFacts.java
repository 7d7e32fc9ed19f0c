package org.colophon.identity.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.MentionClaim;
import org.colophon.identity.RecordClaim;
import org.colophon.model.PersonName;

/** What stands around printed names, each page and listing read once. */
final class MentionFacts {

    private final Iris iris;
    private final ClaimReader claims;
    private final Assignments assignments;
    private final Map<Node, Optional<Fact>> facts = new HashMap<>();
    private final Map<Node, Set<String>> companyOfLists = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    /**
     * One printed name.
     *
     * @param printed as printed
     * @param key the whole name, folded
     * @param full whether its first given name is written out
     * @param list the list of names it stands in, if it does
     * @param works the works it has a part in: of the page's own person, all that the page lists
     * @param company written-out names beside it, folded
     */
    record Fact(String printed, String key, boolean full, Optional<Node> list, Set<Node> works, Set<String> company) {}

    private record Page(Set<Node> works, Set<String> names) {}

    MentionFacts(DatasetGraph dataset, Iris iris) {
        this.iris = iris;
        this.claims = new ClaimReader(dataset, iris);
        this.assignments = new Assignments(dataset, iris);
    }

    /** What is known of a printed name; empty if no page prints it any more. */
    Optional<Fact> of(Node mention) {
        return facts.computeIfAbsent(mention, m -> claims.mention(m).map(this::read));
    }

    private Fact read(MentionClaim mention) {
        boolean owner = mention.part() == MentionClaim.Part.SUBJECT;
        Set<Node> works = new HashSet<>();
        Set<String> company = new HashSet<>();
        if (owner) {
            Page page = page(mention.captureKey());
            works.addAll(page.works());
            company.addAll(page.names());
        } else {
            mention.record().ifPresent(list -> {
                assignments.workOf(list).ifPresent(works::add);
                company.addAll(companyOfLists.computeIfAbsent(list, this::companyOf));
            });
            claims.mention(iris.profile(mention.captureKey())).ifPresent(person -> add(company, person.name()));
        }
        String key = mention.name().fullKey();
        company.remove(key);
        return new Fact(mention.printed(), key, mention.name().hasFullFirstName(), mention.record(), works, company);
    }

    private Set<String> companyOf(Node list) {
        Set<String> names = new HashSet<>();
        claims.record(list).ifPresent(record -> record.authors().forEach(author -> add(names, author.name())));
        if (names.isEmpty()) {
            claims.volume(list).ifPresent(volume -> volume.editors().forEach(editor -> add(names, editor.name())));
        }
        return names;
    }

    private Page page(String captureKey) {
        return pages.computeIfAbsent(captureKey, key -> {
            Set<Node> works = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (RecordClaim record : claims.recordsOf(key)) {
                assignments.workOf(record.iri()).ifPresent(works::add);
                record.authors().forEach(author -> add(names, author.name()));
            }
            return new Page(works, names);
        });
    }

    private static void add(Set<String> names, PersonName name) {
        if (name.hasFullFirstName()) {
            names.add(name.fullKey());
        }
    }
}
