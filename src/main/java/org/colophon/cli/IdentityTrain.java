package org.colophon.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.colophon.consolidate.Curator;
import org.colophon.identity.PublicationMatching;
import org.colophon.identity.match.Decision;
import org.colophon.identity.match.Model;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code identity train}. */
@Command(
        name = "train",
        description = "Learns what comparisons are worth, from labelled pairs and from what people decided.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line of FILE has two keys and 1 for one publication or 0 for two, separated by tabs. A key is the one that",
            "the record had in its file of references, or its IRI. Without FILE only what people decided counts. The",
            "model is kept in the store with its version; from then on it decides what is one publication.",
            "",
            "Examples:",
            "  colophon identity train labels.tsv",
            "  colophon identity train"
        })
final class IdentityTrain implements Callable<Integer> {

    private static final int FOLDS = 5;
    private static final int LEAST = 10;

    @ParentCommand
    private IdentityCommand identity;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "labelled pairs; - for standard input")
    private Optional<String> file = Optional.empty();

    @Override
    public Integer call() {
        Console console = identity.console();
        Optional<PairFile> given = file.map(name -> PairFile.read(name, console));
        List<PairFile.Line> lines = given.map(PairFile::lines).orElse(List.of());
        lines.stream().filter(line -> line.same().isEmpty()).findFirst().ifPresent(line -> {
            throw new UsageProblem("line " + line.number() + ": 1 or 0 is wanted in the third column");
        });
        try (ColophonStore store = identity.open()) {
            PublicationMatching matching = store.read(dataset -> new PublicationMatching(dataset, store.iris()));
            List<Decision> labels = new ArrayList<>(matching.decided());
            List<Decision> known = given.map(pairs ->
                            List.copyOf(pairs.decisions(matching, console).values()))
                    .orElse(List.of());
            labels.addAll(known);
            long same = labels.stream().filter(Decision::same).count();
            if (same < LEAST || labels.size() - same < LEAST) {
                console.say(
                        "There is too little to learn from: " + Words.count(same, "pair") + " of one publication and "
                                + (labels.size() - same) + " of two; " + LEAST + " of each are wanted.");
                return ExitCode.FAILED;
            }
            console.say(crossValidated(matching, labels));
            Model model = matching.train(labels);
            Node kept = store.write(dataset -> new Curator(dataset, store.iris()).train(model, Instant.now()));
            console.print(kept.getURI());
            console.say(
                    "Learned from " + Words.count(labels.size(), "pair") + ", " + same + " of them one publication.");
            return known.size() < lines.size() ? ExitCode.PARTLY : ExitCode.DONE;
        }
    }

    /** How well a model does on pairs that it was not trained on. */
    private static String crossValidated(PublicationMatching matching, List<Decision> labels) {
        int right = 0;
        int found = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Decision> training = new ArrayList<>();
            List<Decision> held = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                (i % FOLDS == fold ? held : training).add(labels.get(i));
            }
            double[] bits = matching.bits(held, matching.train(training));
            for (int i = 0; i < bits.length; i++) {
                boolean same = held.get(i).same();
                all += same ? 1 : 0;
                found += bits[i] > 0 ? 1 : 0;
                right += same && bits[i] > 0 ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "On pairs left out of training, in turn a fifth of them: precision %.3f, recall %.3f, F1 %.3f.",
                right / (double) Math.max(1, found),
                right / (double) Math.max(1, all),
                2.0 * right / Math.max(1, found + all));
    }
}
