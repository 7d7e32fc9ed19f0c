package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.consolidate.Curator;
import org.colophon.explain.Explainer;
import org.colophon.explain.Labels;
import org.colophon.identity.CurationLog;
import org.colophon.identity.Verdict;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code identity history}. */
@Command(
        name = "history",
        description = "Lists what people decided, oldest first, and what of it was taken back.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  colophon identity history --format json"})
final class IdentityHistory implements Callable<Integer> {

    @ParentCommand
    private IdentityCommand identity;

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        Console console = identity.console();
        try (ColophonStore store = identity.open()) {
            return store.read(dataset -> {
                List<CurationLog.Entry> history = new Curator(dataset, store.iris()).history();
                Labels labels = new Explainer(dataset, store.iris()).labels();
                if (format == ReportFormat.JSON) {
                    JsonArrayBuilder all = Json.createArrayBuilder();
                    history.forEach(entry -> all.add(json(entry)));
                    console.print(all.build().toString());
                } else {
                    history.forEach(entry -> text(entry, labels).forEach(console::print));
                    console.say(Words.count(history.size(), "decision"));
                }
                return history.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
            });
        }
    }

    private static List<String> text(CurationLog.Entry entry, Labels labels) {
        String joined = entry.constraint().verdict() == Verdict.MERGED ? " is one with " : " is not ";
        String note = entry.constraint().note().isEmpty()
                ? ""
                : ": " + entry.constraint().note();
        return List.of(
                entry.constraint().iri().getURI(),
                "    " + labels(entry.constraint().left(), labels) + joined
                        + labels(entry.constraint().right(), labels),
                "    decided by " + entry.who() + " on " + entry.when() + note
                        + entry.undoneAt().map(at -> "; taken back on " + at).orElse(""));
    }

    private static String labels(List<Node> members, Labels labels) {
        String first = members.stream()
                .map(member -> labels.of(member).label())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" | "));
        return first + (members.size() > 1 ? " (" + Words.count(members.size(), "member") + ")" : "");
    }

    private static jakarta.json.JsonObjectBuilder json(CurationLog.Entry entry) {
        jakarta.json.JsonObjectBuilder object = Json.createObjectBuilder()
                .add("decision", entry.constraint().iri().getURI())
                .add("verdict", entry.constraint().verdict().term().getLocalName())
                .add("left", members(entry.constraint().left()))
                .add("right", members(entry.constraint().right()))
                .add("by", entry.who())
                .add("at", entry.when())
                .add("note", entry.constraint().note());
        entry.undoneAt().ifPresent(at -> object.add("undoneAt", at));
        return object;
    }

    private static JsonArrayBuilder members(List<Node> members) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        members.forEach(member -> all.add(member.getURI()));
        return all;
    }
}
