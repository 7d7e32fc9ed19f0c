package org.colophon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.identity.report.ChurnCount;
import org.colophon.identity.report.ChurnLog;
import org.colophon.identity.report.IdentityReport;
import org.colophon.identity.report.Kind;
import org.colophon.identity.report.KindReport;
import org.colophon.identity.report.SampledPrecision;
import org.colophon.identity.report.Violation;

/** The numbers of a report, one by one. */
final class ReportMeasures {

    private ReportMeasures() {}

    /**
     * One number.
     *
     * @param kind what it is about, such as {@code work}
     * @param name a stable name
     * @param value as written: whole, or with four decimal places
     */
    record Measure(String kind, String name, String value) {}

    /** All numbers; those that are not known are left out. */
    static List<Measure> of(IdentityReport report) {
        List<Measure> all = new ArrayList<>();
        for (KindReport kind : report.kinds()) {
            clusters(kind, all);
            violations(report, kind.kind(), all);
            report.lastRun().ifPresent(run -> churn(run, kind.kind(), all));
            kind.precision().ifPresent(precision -> precision(precision, all));
        }
        return all;
    }

    /** The same as lines of CSV, the first of them with the names of the columns. No value needs quotes. */
    static List<String> csv(IdentityReport report) {
        List<String> lines = new ArrayList<>(List.of("kind,measure,value"));
        of(report).forEach(measure -> lines.add(measure.kind() + "," + measure.name() + "," + measure.value()));
        return lines;
    }

    private static void clusters(KindReport report, List<Measure> all) {
        String kind = report.kind().word();
        all.add(whole(kind, "clusters", report.clusters()));
        all.add(whole(kind, "members", report.members()));
        report.sizes().forEach((size, count) -> all.add(whole(kind, "clusters of " + size, count)));
        if (report.kind() == Kind.VENUE) {
            return;
        }
        report.density().ifPresent(density -> all.add(share(kind, "density", density)));
        all.add(whole(kind, "sparse clusters", report.sparse()));
        all.add(whole(kind, "bridges", report.bridges()));
        all.add(whole(kind, "bridges between groups", report.bridgesBetweenGroups()));
        all.add(whole(kind, "thin members", report.thin()));
        all.add(whole(kind, "unlinked clusters", report.parted()));
        all.add(whole(kind, "sampled clusters", report.sampled()));
    }

    private static void violations(IdentityReport report, Kind kind, List<Measure> all) {
        if (kind == Kind.VENUE) {
            return;
        }
        for (Violation.What what : Violation.What.values()) {
            boolean possible = kind == Kind.PERSON || what != Violation.What.ONE_LIST;
            if (possible) {
                all.add(whole(
                        kind.word(),
                        "violations " + what.word(),
                        report.violations().stream()
                                .filter(violation -> violation.kind() == kind && violation.what() == what)
                                .count()));
            }
        }
    }

    private static void churn(ChurnLog.Run run, Kind kind, List<Measure> all) {
        for (ChurnCount count : run.counts()) {
            if (count.kind() == kind) {
                all.add(whole(kind.word(), "minted", count.minted()));
                all.add(whole(kind.word(), "merged", count.replaced()));
                all.add(whole(kind.word(), "split", count.split()));
                all.add(whole(kind.word(), "retired", count.retired()));
            }
        }
    }

    private static void precision(SampledPrecision sampled, List<Measure> all) {
        String kind = sampled.sample().kind();
        all.add(whole(kind, "judged pairs", sampled.precision().all()));
        all.add(whole(kind, "merged pairs when sampled", sampled.sample().population()));
        all.add(share(kind, "precision", sampled.precision().share()));
        all.add(share(kind, "precision low", sampled.precision().low()));
        all.add(share(kind, "precision high", sampled.precision().high()));
    }

    private static Measure whole(String kind, String name, long value) {
        return new Measure(kind, name, Long.toString(value));
    }

    private static Measure share(String kind, String name, double value) {
        return new Measure(kind, name, String.format(Locale.ROOT, "%.4f", value));
    }
}
