package org.colophon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.explain.Explainer;
import org.colophon.explain.Labels;
import org.colophon.graph.Iris;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.MentionClaim;
import org.colophon.identity.RecordClaim;

/** A record or printed name with as much of what stands around it as a person needs to tell what it is. */
final class MemberLines {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST = 200;

    private final ClaimReader claims;
    private final Labels labels;

    MemberLines(DatasetGraph dataset, Iris iris) {
        this.claims = new ClaimReader(dataset, iris);
        this.labels = new Explainer(dataset, iris).labels();
    }

    /** The lines for a terminal. */
    List<String> of(Node member) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + labels.withPlace(member).label());
        Optional<MentionClaim> mention = claims.mention(member);
        mention.flatMap(MentionClaim::record)
                .or(() -> Optional.of(member))
                .flatMap(claims::record)
                .ifPresent(record -> around(record, mention.isPresent()).forEach(line -> lines.add("      " + line)));
        return lines;
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " \u2026";
    }

    private static List<String> around(RecordClaim record, boolean ofName) {
        List<String> lines = new ArrayList<>();
        if (ofName || record.title().isEmpty()) {
            record.title().or(record::summary).map(MemberLines::shorten).ifPresent(lines::add);
        }
        String names = record.authors().stream()
                .limit(MOST_NAMES)
                .map(MentionClaim::printed)
                .collect(Collectors.joining(", "));
        int more = record.authors().size() - MOST_NAMES;
        if (!names.isEmpty()) {
            lines.add("by " + names + (more > 0 ? " and " + more + " more" : ""));
        }
        String where = Stream.of(record.venue(), record.date(), record.pages())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            lines.add("in " + where);
        }
        return lines;
    }
}
