package org.colophon.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colophon.explain.Labels;
import org.colophon.identity.report.Bridge;
import org.colophon.identity.report.ChurnCount;
import org.colophon.identity.report.IdentityReport;
import org.colophon.identity.report.Kind;
import org.colophon.identity.report.KindReport;
import org.colophon.identity.report.Proportion;
import org.colophon.identity.report.Structure;

/** A report as lines for a terminal. */
final class IdentityReportText {

    private final IdentityReport report;
    private final Labels labels;
    private final int limit;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param labels what to call things
     * @param limit at most so many of each list
     */
    IdentityReportText(IdentityReport report, Labels labels, int limit) {
        this.report = report;
        this.labels = labels;
        this.limit = limit;
    }

    List<String> lines() {
        report.kinds().forEach(this::kind);
        violations();
        churn();
        return List.copyOf(lines);
    }

    private void kind(KindReport kind) {
        lines.add(StatsCommand.line(plural(kind.kind()), kind.clusters()));
        lines.add("  " + memberNoun(kind.kind()) + " in each: "
                + kind.sizes().entrySet().stream()
                        .map(size -> size.getKey() + "\u00a0\u00d7\u00a0" + Words.number(size.getValue()))
                        .collect(Collectors.joining(", ")));
        if (kind.kind() == Kind.VENUE) {
            return;
        }
        kind.density()
                .ifPresent(density -> lines.add(String.format(
                        Locale.ROOT,
                        "  density %.3f: the share of pairs that something speaks for; less than half in %s",
                        density,
                        Words.count(kind.sparse(), "cluster"))));
        lines.add("  " + Words.count(kind.bridges(), "bridge") + ", " + kind.bridgesBetweenGroups()
                + " of them between groups; " + Words.count(kind.thin(), "member") + " on one weak link; "
                + Words.count(kind.parted(), "cluster") + " that no links hold together");
        if (kind.sampled() > 0) {
            lines.add("  " + Words.count(kind.sampled(), "cluster")
                    + " too large to look at every pair: density of a sample, no bridges");
        }
        lines.add("  "
                + kind.precision()
                        .map(sampled -> precision(sampled.precision()) + ", of pairs drawn on "
                                + sampled.sample().drawnAt())
                        .orElse("precision is not known: nobody has judged a sample (identity review --sample 50)"));
        kind.structures().stream()
                .flatMap(structure -> structure.bridges().stream()
                        .filter(Bridge::joinsGroups)
                        .map(bridge -> new Hanging(structure, bridge)))
                .sorted(Comparator.comparing(
                        hanging -> -hanging.bridge().cutOff().size()))
                .limit(limit)
                .forEach(this::hanging);
    }

    private record Hanging(Structure structure, Bridge bridge) {}

    private void hanging(Hanging hanging) {
        lines.add("    bridge in "
                + labels.of(hanging.structure().cluster().entity()).label() + ", between "
                + hanging.bridge().rest().size() + " and "
                + hanging.bridge().cutOff().size() + ": "
                + hanging.bridge().link().words());
    }

    private static String precision(Proportion precision) {
        return String.format(
                Locale.ROOT,
                "precision %.3f, with 95 %% confidence from %.3f to %.3f (%d of %d judged pairs)",
                precision.share(),
                precision.low(),
                precision.high(),
                precision.hits(),
                precision.all());
    }

    private void violations() {
        lines.add(StatsCommand.line("violations", report.violations().size()));
        report.violations().stream()
                .limit(limit)
                .forEach(violation -> lines.add("  " + violation.what().word() + "  "
                        + labels.of(violation.entity()).label() + ": " + violation.words()));
        int more = report.violations().size() - limit;
        if (more > 0) {
            lines.add("  and " + Words.number(more) + " more");
        }
    }

    private void churn() {
        lines.add(StatsCommand.line("runs that changed anything", report.runs()));
        report.lastRun().ifPresent(run -> {
            lines.add("  the last ended " + run.ended());
            run.counts().stream().filter(ChurnCount::any).forEach(this::churn);
        });
    }

    private void churn(ChurnCount count) {
        lines.add("  " + plural(count.kind()) + ": " + count.minted() + " new, " + count.replaced()
                + " merged into others, " + count.split() + " split, " + count.retired() + " retired");
    }

    private static String plural(Kind kind) {
        return switch (kind) {
            case WORK -> "works";
            case PERSON -> "people";
            case VENUE -> "venues";
        };
    }

    private static String memberNoun(Kind kind) {
        return kind == Kind.PERSON ? "names" : "listings";
    }
}
