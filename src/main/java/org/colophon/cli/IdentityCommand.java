package org.colophon.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.consolidate.Curator;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.graph.Iris;
import org.colophon.identity.Constraint;
import org.colophon.identity.Verdict;
import org.colophon.store.ColophonStore;
import org.colophon.vocab.Col;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code identity}: who is who, and what people say about it. */
@Command(
        name = "identity",
        description = "Who is who: lists and explains what was decided, and lets people decide.",
        mixinStandardHelpOptions = true,
        subcommands = {
            IdentityCommand.ListDecisions.class,
            IdentityCommand.ExplainDecision.class,
            IdentityCommand.Merge.class,
            IdentityCommand.Separate.class,
            IdentityCommand.Undo.class,
            IdentityExclude.class,
            IdentityReview.class,
            IdentityReportCommand.class,
            IdentityHistory.class,
            IdentityScore.class,
            IdentityTrain.class
        },
        footer = {
            "",
            "What people decide outlives every rebuild and every new page.",
            "",
            "Examples:",
            "  colophon identity list --decision undecided",
            "  colophon identity merge 'Yann Dauphin' 'Yann N. Dauphin' --note 'his own page says so'",
            "  colophon identity separate id/person/4m2v9s0a1b id/mention/393d933e15809181-8-1",
            "  colophon identity review --by 'A Librarian'",
            "  colophon identity report",
            "  colophon identity undo"
        })
final class IdentityCommand implements Runnable {

    @ParentCommand
    private Colophon colophon;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(colophon.console().out());
    }

    Console console() {
        return colophon.console();
    }

    ColophonStore open() {
        return colophon.open();
    }

    /** An IRI that somebody gave, whole or without the base. */
    static Node node(String given, Iris iris) {
        return NodeFactory.createURI(given.contains("://") ? given : iris.base() + given);
    }

    /** {@code identity list}. */
    @Command(
            name = "list",
            description = "Lists the decisions.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  colophon identity list --decision undecided --format json"})
    static final class ListDecisions implements Callable<Integer> {

        @ParentCommand
        private IdentityCommand identity;

        @Option(
                names = "--decision",
                paramLabel = "merged|apart|undecided",
                description = "only decisions of this kind (default: all)")
        private Optional<String> wanted = Optional.empty();

        @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
        private ReportFormat format = ReportFormat.TEXT;

        @Override
        public Integer call() {
            Optional<Node> verdict = wanted.map(IdentityCommand::verdict);
            Console console = identity.colophon.console();
            try (ColophonStore store = identity.colophon.open()) {
                return store.read(dataset -> {
                    DecisionList decisions = new DecisionList(dataset, store.iris());
                    List<DecisionNote> found = decisions.list(verdict);
                    if (format == ReportFormat.JSON) {
                        console.print(DecisionList.json(found));
                    } else {
                        found.forEach(decision -> DecisionList.text(decision).forEach(console::print));
                        console.say(Words.count(found.size(), "decision"));
                    }
                    return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
                });
            }
        }
    }

    /** {@code identity explain}. */
    @Command(
            name = "explain",
            description = "Explains the decisions about a thing, or one decision.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  colophon identity explain 'Yann Dauphin'"})
    static final class ExplainDecision implements Callable<Integer> {

        @ParentCommand
        private IdentityCommand identity;

        @Parameters(paramLabel = "THING", description = "a name, a title, or the IRI of a thing or a decision")
        private String thing = "";

        @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
        private ReportFormat format = ReportFormat.TEXT;

        @Override
        public Integer call() {
            Console console = identity.colophon.console();
            try (ColophonStore store = identity.colophon.open()) {
                return store.read(dataset -> {
                    Explainer explainer = new Explainer(dataset, store.iris());
                    Optional<Node> node = new EntityArgument(console, explainer).resolve(thing);
                    List<DecisionNote> found = node.flatMap(explainer::explain)
                            .map(Explanation::decisions)
                            .orElse(List.of());
                    if (node.isPresent() && found.isEmpty()) {
                        console.say("No decision was ever taken about " + thing + ".");
                    }
                    if (format == ReportFormat.JSON) {
                        console.print(DecisionList.json(found));
                    } else {
                        found.forEach(decision ->
                                ExplanationText.decisionLines(decision).forEach(console::print));
                    }
                    return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
                });
            }
        }
    }

    /** What {@code merge} and {@code separate} have in common. */
    abstract static class Deciding implements Callable<Integer> {

        @ParentCommand
        private IdentityCommand identity;

        @Parameters(
                index = "0",
                paramLabel = "A",
                description = "a name, a title, or the IRI of a thing, record or mention")
        private String first = "";

        @Parameters(index = "1", paramLabel = "B", description = "likewise")
        private String second = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "why, for those who come after")
        private String note = "";

        @Option(names = "--by", paramLabel = "NAME", description = "who decides (default: ${DEFAULT-VALUE})")
        private String by = System.getProperty("user.name", "somebody");

        abstract Constraint decide(Curator curator, Node a, Node b, String who, String why);

        @Override
        public Integer call() {
            Console console = identity.colophon.console();
            try (ColophonStore store = identity.colophon.open()) {
                Iris iris = store.iris();
                return store.write(dataset -> {
                    EntityArgument arguments = new EntityArgument(console, new Explainer(dataset, iris));
                    Optional<Node> a = arguments.resolve(first);
                    Optional<Node> b = arguments.resolve(second);
                    if (a.isEmpty() || b.isEmpty()) {
                        return ExitCode.NOTHING_FOUND;
                    }
                    Constraint made = decide(new Curator(dataset, iris), a.get(), b.get(), by, note);
                    console.print(made.iri().getURI());
                    console.say("Written down, and in effect. To take it back: colophon identity undo "
                            + made.iri().getURI());
                    return ExitCode.DONE;
                });
            }
        }
    }

    /** {@code identity merge}. */
    @Command(
            name = "merge",
            description = "Decides that two things are one.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  colophon identity merge 'Yann Dauphin' 'Yann N. Dauphin'"})
    static final class Merge extends Deciding {
        @Override
        Constraint decide(Curator curator, Node a, Node b, String who, String why) {
            return curator.merge(a, b, who, why, Instant.now());
        }
    }

    /** {@code identity separate}. */
    @Command(
            name = "separate",
            description = "Decides that two things are two; of an entity and one of its members, the member leaves.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Example:",
                "  colophon identity separate id/person/4m2v9s0a1b id/mention/393d933e15809181-8-1"
            })
    static final class Separate extends Deciding {
        @Override
        Constraint decide(Curator curator, Node a, Node b, String who, String why) {
            return curator.separate(a, b, who, why, Instant.now());
        }
    }

    /** {@code identity undo}. */
    @Command(
            name = "undo",
            description = "Takes a person's decision back: the last one, or the one named.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  colophon identity undo id/curation/3"})
    static final class Undo implements Callable<Integer> {

        @ParentCommand
        private IdentityCommand identity;

        @Parameters(arity = "0..1", paramLabel = "DECISION", description = "its IRI (default: the last one in force)")
        private Optional<String> decision = Optional.empty();

        @Override
        public Integer call() {
            Console console = identity.colophon.console();
            try (ColophonStore store = identity.colophon.open()) {
                return store.write(dataset -> undo(dataset, store.iris(), console));
            }
        }

        private int undo(DatasetGraph dataset, Iris iris, Console console) {
            Curator curator = new Curator(dataset, iris);
            List<Constraint> inForce = curator.inForce();
            Optional<Node> meant = decision.isPresent()
                    ? decision.map(given -> node(given, iris))
                    : inForce.stream().reduce((earlier, later) -> later).map(Constraint::iri);
            Optional<Constraint> undone = meant.flatMap(node -> curator.undo(node, Instant.now()));
            if (undone.isEmpty()) {
                console.say(decision.map(given -> given + " is no decision in force.")
                        .orElse("No decision of a person is in force."));
                return ExitCode.NOTHING_FOUND;
            }
            String what = undone.get().verdict() == Verdict.MERGED ? "merge" : "separation";
            console.say("The " + what + " " + undone.get().iri().getURI() + " is taken back.");
            return ExitCode.DONE;
        }
    }

    private static Node verdict(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "merged" -> Col.Merged;
            case "apart", "keptapart", "kept-apart" -> Col.KeptApart;
            case "undecided" -> Col.Undecided;
            default ->
                throw new UsageProblem("there is no kind of decision " + name + "; there are merged, apart, undecided");
        };
    }
}
