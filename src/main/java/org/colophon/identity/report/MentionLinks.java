package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.identity.name.NameReadings;

/**
 * Printed names that bear each other out: they can be spellings of one name, and stand on listings of one work or
 * beside a third name that is written out. The same full name with nothing else beside it is a weak link.
 */
final class MentionLinks implements LinkSource {

    private final MentionFacts facts;
    private final Map<String, NameReadings> readings = new HashMap<>();
    private final Map<String, Map<String, Boolean>> fits = new HashMap<>();

    MentionLinks(MentionFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Link> among(Cluster cluster, List<MemberPair> pairs) {
        List<Optional<MentionFacts.Fact>> known =
                cluster.members().stream().map(facts::of).toList();
        List<Link> links = new ArrayList<>();
        for (MemberPair pair : pairs) {
            Optional<MentionFacts.Fact> a = known.get(pair.a());
            Optional<MentionFacts.Fact> b = known.get(pair.b());
            if (a.isPresent() && b.isPresent()) {
                between(pair, a.get(), b.get()).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> between(MemberPair pair, MentionFacts.Fact a, MentionFacts.Fact b) {
        boolean oneList = a.list().isPresent() && a.list().equals(b.list());
        if (oneList || !fit(a.printed(), b.printed())) {
            return Optional.empty();
        }
        if (!Collections.disjoint(a.works(), b.works())) {
            return Optional.of(new Link(pair.a(), pair.b(), false, "names that fit, on listings of one work"));
        }
        Optional<String> beside = shared(a.company(), b.company());
        if (beside.isPresent()) {
            return Optional.of(new Link(pair.a(), pair.b(), false, "names that fit, both beside " + beside.get()));
        }
        boolean sameName = a.full() && a.key().equals(b.key());
        return sameName
                ? Optional.of(new Link(pair.a(), pair.b(), true, "the same full name, and nothing else"))
                : Optional.empty();
    }

    private static Optional<String> shared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        return fewer.stream().filter(more::contains).min(String::compareTo);
    }

    private boolean fit(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String first = a.compareTo(b) < 0 ? a : b;
        String second = first.equals(a) ? b : a;
        return fits.computeIfAbsent(first, f -> new HashMap<>())
                .computeIfAbsent(second, s -> NameReadings.compatible(reading(first), reading(second)));
    }

    private NameReadings reading(String printed) {
        return readings.computeIfAbsent(printed, NameReadings::of);
    }
}
