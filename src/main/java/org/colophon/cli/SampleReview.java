package org.colophon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.consolidate.Curator;
import org.colophon.identity.Constraint;
import org.colophon.identity.JudgementLog;
import org.colophon.identity.report.ClusterReader;
import org.colophon.identity.report.Kind;
import org.colophon.identity.report.PairSampler;
import org.colophon.identity.report.Proportion;
import org.colophon.store.ColophonStore;

/**
 * A conversation about pairs drawn at random from what was merged. What a person says is kept; what was decided is not
 * shown, lest it lead them.
 */
final class SampleReview {

    private final ColophonStore store;
    private final Console console;
    private final BufferedReader answers;
    private final String by;
    private final Map<Kind, Long> populations = new EnumMap<>(Kind.class);
    private final Map<Kind, JudgementLog.Sample> samples = new EnumMap<>(Kind.class);
    private final List<Judged> made = new ArrayList<>();
    private long seed;

    /** What was said of a pair, and the decision that it led to, if it did. */
    private record Judged(PairSampler.Drawn pair, JudgementLog.Judged judgement, Optional<Constraint> parted) {}

    SampleReview(ColophonStore store, Console console, BufferedReader answers, String by) {
        this.store = store;
        this.console = console;
        this.answers = answers;
        this.by = by;
    }

    /** Asks about so many pairs, and tells what the answers come to. */
    int run(int wanted, long drawnWith) throws IOException {
        seed = drawnWith;
        List<PairSampler.Drawn> pairs = draw(wanted);
        if (pairs.isEmpty()) {
            console.say("Nothing was merged: there is no pair to judge.");
            return ExitCode.NOTHING_FOUND;
        }
        console.say(Words.count(pairs.size(), "pair") + " drawn with --seed " + seed + " from "
                + Words.count(populations.getOrDefault(Kind.WORK, 0L), "pair") + " of listings and "
                + Words.number(populations.getOrDefault(Kind.PERSON, 0L)) + " of names.");
        int at = 0;
        while (at < pairs.size()) {
            Step step = ask(pairs, at);
            if (step == Step.STOP) {
                break;
            }
            at = step == Step.BACK ? pairs.indexOf(back()) : at + 1;
        }
        tell();
        return ExitCode.DONE;
    }

    private enum Step {
        ON,
        BACK,
        STOP
    }

    /** Half listings and half names, or more of one where there are too few of the other; in turn. */
    private List<PairSampler.Drawn> draw(int wanted) {
        return store.read(dataset -> {
            ClusterReader reader = new ClusterReader(dataset, store.iris());
            PairSampler works = new PairSampler(reader.all(Kind.WORK));
            PairSampler persons = new PairSampler(reader.all(Kind.PERSON));
            populations.put(Kind.WORK, works.population());
            populations.put(Kind.PERSON, persons.population());
            long half = Math.max((wanted + 1) / 2, wanted - persons.population());
            List<PairSampler.Drawn> left = works.draw((int) Math.min(half, wanted), seed);
            List<PairSampler.Drawn> right = persons.draw(wanted - left.size(), seed);
            List<PairSampler.Drawn> inTurn = new ArrayList<>();
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                left.stream().skip(i).limit(1).forEach(inTurn::add);
                right.stream().skip(i).limit(1).forEach(inTurn::add);
            }
            return inTurn;
        });
    }

    private Step ask(List<PairSampler.Drawn> pairs, int at) throws IOException {
        PairSampler.Drawn pair = pairs.get(at);
        store.read(dataset -> {
            MemberLines lines = new MemberLines(dataset, store.iris());
            console.print("  Pair " + (at + 1) + " of " + pairs.size() + ": are these one "
                    + (pair.cluster().kind() == Kind.WORK ? "publication" : "person") + "?");
            lines.of(pair.left()).forEach(console::print);
            console.print("  and");
            lines.of(pair.right()).forEach(console::print);
            return true;
        });
        while (true) {
            switch (answer("one [y], two [n], skip [s], undo [u], quit [q]? ")) {
                case "y" -> {
                    judge(pair, true);
                    return Step.ON;
                }
                case "n" -> {
                    judge(pair, false);
                    return Step.ON;
                }
                case "s" -> {
                    return Step.ON;
                }
                case "u" -> {
                    if (!made.isEmpty()) {
                        return Step.BACK;
                    }
                    console.say("nothing was judged yet");
                }
                case "q" -> {
                    return Step.STOP;
                }
                default -> console.say("y, n, s, u or q is wanted");
            }
        }
    }

    /** The end of input is a wish to stop. */
    private String answer(String question) throws IOException {
        console.err().print(question);
        console.err().flush();
        String line = answers.readLine();
        return line == null ? "q" : line.strip();
    }

    private void judge(PairSampler.Drawn pair, boolean same) throws IOException {
        JudgementLog.Judged judgement = store.write(dataset -> {
            JudgementLog log = new JudgementLog(dataset, store.iris());
            Kind kind = pair.cluster().kind();
            JudgementLog.Sample sample = samples.computeIfAbsent(
                    kind, k -> log.begin(k.word(), populations.getOrDefault(k, 0L), seed, Instant.now()));
            return log.add(sample.iri(), pair.left(), pair.right(), same, by, Instant.now());
        });
        Optional<Constraint> parted = Optional.empty();
        if (!same && answer("Keep them apart from now on, yes [y] or no? ").equals("y")) {
            parted = part(pair.left(), pair.right());
        }
        made.add(new Judged(pair, judgement, parted));
    }

    private Optional<Constraint> part(Node left, Node right) {
        Constraint constraint =
                store.write(dataset -> new Curator(dataset, store.iris()).separate(left, right, by, "", Instant.now()));
        console.say("Written down: " + constraint.iri().getURI());
        return Optional.of(constraint);
    }

    private PairSampler.Drawn back() {
        Judged last = made.remove(made.size() - 1);
        store.write(dataset -> {
            new JudgementLog(dataset, store.iris()).undo(last.judgement().iri(), Instant.now());
            last.parted()
                    .ifPresent(constraint -> new Curator(dataset, store.iris()).undo(constraint.iri(), Instant.now()));
            return true;
        });
        console.say("Taken back: " + last.judgement().iri().getURI());
        return last.pair();
    }

    private void tell() {
        console.say(Words.count(made.size(), "pair") + " judged.");
        for (Kind kind : List.of(Kind.WORK, Kind.PERSON)) {
            List<Judged> of = made.stream()
                    .filter(judged -> judged.pair().cluster().kind() == kind)
                    .toList();
            int same = (int)
                    of.stream().filter(judged -> judged.judgement().same()).count();
            if (!of.isEmpty()) {
                Proportion precision = new Proportion(same, of.size());
                console.say(String.format(
                        Locale.ROOT,
                        "%s: precision %.3f, with 95 %% confidence from %.3f to %.3f.",
                        kind == Kind.WORK ? "Listings" : "Names",
                        precision.share(),
                        precision.low(),
                        precision.high()));
            }
        }
    }
}
