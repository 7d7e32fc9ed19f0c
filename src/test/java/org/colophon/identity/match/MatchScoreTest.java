package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colophon.Shared;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well records of one publication are found, on data sets that others have judged. */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class MatchScoreTest {

    private static final int FOLDS = 5;

    @Test
    void dblpAndAcm(ScoreTable table) throws IOException {
        twoSources("dblp-acm", 0.992, 0.994, table);
    }

    @Test
    void dblpAndScholar(ScoreTable table) throws IOException {
        twoSources("dblp-scholar", 0.94, 0.96, table);
    }

    @Test
    void cora(ScoreTable table) throws IOException {
        Path folder = Shared.path("corpus", "er", "cora");
        Set<String> gold = ErCorpus.coraGold(folder.resolve("cora1879_gold.csv"));
        Matcher matcher = new Matcher();
        matcher.add(ErCorpus.cora(folder.resolve("cora1879.csv")));
        Resolution resolution = matcher.resolve(matcher.learn(Model.shipped()), List.of());
        Counts counts = new Counts();
        for (List<String> cluster : resolution.clusters()) {
            for (int i = 0; i < cluster.size(); i++) {
                for (int j = i + 1; j < cluster.size(); j++) {
                    int a = Integer.parseInt(cluster.get(i));
                    int b = Integer.parseInt(cluster.get(j));
                    counts.found(gold.contains(ErCorpus.key(a, b)));
                }
            }
        }
        counts.all = gold.size();
        table.add("cora", "pairwise F1 of clusters, no labels", gold.size(), counts.f1(), 0.93);
        table.note("cora: " + counts);
        assertThat(counts.f1()).isGreaterThan(0.8);
    }

    private static void twoSources(String name, double unlabelled, double labelled, ScoreTable table)
            throws IOException {
        Path folder = Shared.path("corpus", "er", name);
        List<ErCorpus.Judged> judged = ErCorpus.pairs(folder);
        Matcher matcher = new Matcher();
        matcher.add(ErCorpus.records(folder));
        candidates(name, matcher, judged, table);
        Model learned = matcher.learn(Model.shipped());
        double[] bits = matcher.bits(decisions(judged, j -> true), learned);
        Counts alone = counts(judged, bits);
        table.add(name, "no labels: F1 over the judged pairs", judged.size(), alone.f1(), unlabelled);
        table.note(name + ", no labels: " + alone);
        wholeTables(name, matcher.links(learned), judged, unlabelled, table);

        List<Decision> valid = decisions(judged, j -> j.split().equals("valid"));
        Model trained = matcher.train(decisions(judged, j -> j.split().equals("train")), learned);
        Counts counts =
                counts(judged.stream().filter(j -> j.split().equals("valid")).toList(), matcher.bits(valid, trained));
        table.add(name, "labels: F1 on valid", valid.size(), counts.f1(), labelled);
        table.note(name + ", labels: " + counts);
        double folds = folds(matcher, judged, learned);
        table.add(name, "labels: F1 over five folds", judged.size(), folds, labelled);
        assertThat(folds).isGreaterThan(0.9);
    }

    private static void candidates(String name, Matcher matcher, List<ErCorpus.Judged> judged, ScoreTable table) {
        Set<Pair> found = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        judged.forEach(j -> {
            numbers.put(j.left(), matcher.number(j.left()));
            numbers.put(j.right(), matcher.number(j.right()));
        });
        List<Pair> pairs = matcher.pairs(Matcher.LIMIT);
        found.addAll(pairs);
        List<ErCorpus.Judged> matches =
                judged.stream().filter(ErCorpus.Judged::match).toList();
        long hit = matches.stream()
                .filter(j -> found.contains(Pair.of(numbers.get(j.left()), numbers.get(j.right()))))
                .count();
        double recall = hit / (double) matches.size();
        table.add(name, "recall of candidates", matches.size(), recall, 0.998);
        table.note(name + ": " + pairs.size() / (double) matcher.size() + " candidates a record");
        assertThat(recall).isGreaterThan(0.99);
    }

    /**
     * Over all records of both sources. Part of the true pairs is kept back, so a found pair that nobody judged counts as
     * false only where both its records have a known partner: the usual measure, as far as it can be had. The stricter
     * figure counts every such pair as false, those that are kept back included.
     */
    private static void wholeTables(
            String name, List<ScoredLink> links, List<ErCorpus.Judged> judged, double wanted, ScoreTable table) {
        Map<String, Boolean> truth = new HashMap<>();
        Set<String> partnered = new HashSet<>();
        for (ErCorpus.Judged j : judged) {
            truth.put(j.left() + " " + j.right(), j.match());
            if (j.match()) {
                partnered.add(j.left());
                partnered.add(j.right());
            }
        }
        Counts usual = new Counts();
        Counts strict = new Counts();
        usual.all = (int) judged.stream().filter(ErCorpus.Judged::match).count();
        strict.all = usual.all;
        for (ScoredLink link : links) {
            boolean leftFirst = link.left().startsWith("dblp");
            String left = leftFirst ? link.left() : link.right();
            String right = leftFirst ? link.right() : link.left();
            if (link.bits() <= 0 || leftFirst == link.right().startsWith("dblp")) {
                continue;
            }
            Boolean match = truth.get(left + " " + right);
            strict.found(match != null && match);
            if (match != null || partnered.contains(left) && partnered.contains(right)) {
                usual.found(match != null && match);
            }
        }
        table.add(name, "no labels: F1 over whole tables", usual.all, usual.f1(), wanted);
        table.add(name, "no labels: the same, all unjudged false", strict.all, strict.f1());
    }

    private static double folds(Matcher matcher, List<ErCorpus.Judged> judged, Model learned) {
        Counts sum = new Counts();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Predicate<ErCorpus.Judged> in = j -> Math.floorMod((j.left() + j.right()).hashCode(), FOLDS) == fold;
            Model trained = matcher.train(decisions(judged, in.negate()), learned);
            List<ErCorpus.Judged> rest = judged.stream().filter(in).toList();
            Counts counts = counts(rest, matcher.bits(decisions(judged, in), trained));
            sum.all += counts.all;
            sum.right += counts.right;
            sum.wrong += counts.wrong;
        }
        return sum.f1();
    }

    private static List<Decision> decisions(List<ErCorpus.Judged> judged, Predicate<ErCorpus.Judged> which) {
        List<Decision> decisions = new ArrayList<>();
        judged.stream().filter(which).forEach(j -> decisions.add(new Decision(j.left(), j.right(), j.match())));
        return decisions;
    }

    private static Counts counts(List<ErCorpus.Judged> judged, double[] bits) {
        Counts counts = new Counts();
        for (int i = 0; i < bits.length; i++) {
            counts.all += judged.get(i).match() ? 1 : 0;
            if (bits[i] > 0) {
                counts.found(judged.get(i).match());
            }
        }
        return counts;
    }

    /** What was found, rightly and wrongly, of so many. */
    private static final class Counts {
        int all;
        int right;
        int wrong;

        void found(boolean match) {
            if (match) {
                right++;
            } else {
                wrong++;
            }
        }

        double f1() {
            return 2.0 * right / Math.max(1, all + right + wrong);
        }

        @Override
        public String toString() {
            return right + " right, " + wrong + " wrong, " + (all - right) + " missed";
        }
    }
}
