package org.colophon.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.colophon.store.ColophonStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: the options that every command has, and the commands. */
@Command(
        name = "colophon",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Turns the pages that researchers and labs publish into a bibliographic knowledge graph",
            "in which every fact shows the words it stands on, and every merge says why."
        },
        footer = {
            "",
            "Examples:",
            "  colophon demo                      see it work on the pages that come with it",
            "  colophon add pages/                read a folder of pages into ./colophon-store",
            "  colophon query works-by-person     ask a question",
            "  colophon serve                     browse the graph at http://localhost:3030/",
            "",
            "Exit codes: 0 done, 1 failed, 2 usage, 3 part of the input failed, 4 nothing found, 5 not valid"
        },
        scope = ScopeType.LOCAL,
        subcommands = {
            DemoCommand.class,
            AddCommand.class,
            ExtractCommand.class,
            QueryCommand.class,
            DescribeCommand.class,
            SearchCommand.class,
            ExplainCommand.class,
            IdentityCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            ServeCommand.class,
            StatsCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            CompactCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
final class Colophon implements Runnable {

    private final Console console;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the store's folder (default: ./colophon-store; for demo: ./colophon-demo-store)")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            scope = ScopeType.INHERIT,
            description = "the base of the graph's IRIs, fixed when a store is made (default: http://localhost:3030/)")
    private Optional<String> base = Optional.empty();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    Colophon(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    Console console() {
        return console;
    }

    Path store() {
        return store.orElse(Path.of("colophon-store"));
    }

    /** The folder that was asked for; empty where nobody asked for one. */
    Optional<Path> chosenStore() {
        return store;
    }

    Optional<String> base() {
        return base;
    }

    /** Opens the store, and makes it if it is not there. */
    ColophonStore openOrCreate() {
        return ColophonStore.open(store(), base);
    }

    /** Opens the store that must be there. */
    ColophonStore open() {
        if (!ColophonStore.exists(store())) {
            throw new UsageProblem(
                    "there is no store at " + store() + "; make one with: colophon --store " + store() + " add PAGE");
        }
        return ColophonStore.open(store(), base);
    }
}
