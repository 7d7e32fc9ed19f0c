package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colophon.identity.PublicationMatching;
import org.colophon.identity.match.Decision;
import org.colophon.identity.score.Waterfall;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code identity score}. */
@Command(
        name = "score",
        description = "Weighs pairs of records: is it one publication, and how sure is that?",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line of FILE has two keys, separated by a tab; a third column is not looked at. A key is the one that the",
            "record had in its file of references, or its IRI. The answer has a line a pair: both keys, the score in",
            "bits, the probability, and merged or apart; as JSON also what the score is made of.",
            "",
            "Examples:",
            "  colophon identity score pairs.tsv",
            "  printf 'knuth84\\tKnuth:1984\\n' | colophon identity score - --format json"
        })
final class IdentityScore implements Callable<Integer> {

    @ParentCommand
    private IdentityCommand identity;

    @Parameters(paramLabel = "FILE", description = "pairs of keys; - for standard input")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        Console console = identity.console();
        PairFile wanted = PairFile.read(file, console);
        try (ColophonStore store = identity.open()) {
            PublicationMatching matching = store.read(dataset -> new PublicationMatching(dataset, store.iris()));
            Map<PairFile.Line, Decision> known = wanted.decisions(matching, console);
            List<PairFile.Line> lines = List.copyOf(known.keySet());
            List<Decision> pairs = List.copyOf(known.values());
            double[] bits = matching.bits(pairs, matching.model());
            report(lines, pairs, bits, matching, console);
            console.say(Words.count(lines.size(), "pair") + " weighed by the model \u201c"
                    + matching.model().name() + "\u201d.");
            int done = lines.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
            return lines.size() < wanted.lines().size() && done == ExitCode.DONE ? ExitCode.PARTLY : done;
        }
    }

    private void report(
            List<PairFile.Line> lines,
            List<Decision> pairs,
            double[] bits,
            PublicationMatching matching,
            Console console) {
        if (format == ReportFormat.JSON) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            for (int i = 0; i < bits.length; i++) {
                all.add(json(
                        lines.get(i),
                        matching.explain(pairs.get(i).left(), pairs.get(i).right())));
            }
            console.print(all.build().toString());
            return;
        }
        for (int i = 0; i < bits.length; i++) {
            console.print(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.2f\t%.4f\t%s",
                    lines.get(i).left(),
                    lines.get(i).right(),
                    bits[i],
                    Waterfall.probability(bits[i]),
                    verdict(bits[i])));
        }
    }

    private static String verdict(double bits) {
        return bits > 0 ? "merged" : "apart";
    }

    private static JsonObjectBuilder json(PairFile.Line line, Waterfall score) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        score.parts()
                .forEach(part -> parts.add(Json.createObjectBuilder()
                        .add("signal", part.signal())
                        .add("words", part.words())
                        .add("bits", part.bits())));
        return Json.createObjectBuilder()
                .add("left", line.left())
                .add("right", line.right())
                .add("bits", score.total())
                .add("probability", score.probability())
                .add("verdict", verdict(score.total()))
                .add("parts", parts);
    }
}
