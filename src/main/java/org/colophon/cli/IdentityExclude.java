package org.colophon.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.colophon.consolidate.Curator;
import org.colophon.identity.Constraint;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code identity exclude}. */
@Command(
        name = "exclude",
        description = "Decides that one listing or mention is not what it was taken for, and takes it out.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The rest stays together; `identity explain` shows which listings or mentions make up a thing.",
            "",
            "Example:",
            "  colophon identity exclude id/mention/393d933e15809181-8-1 --note 'her namesake in Lyon'"
        })
final class IdentityExclude implements Callable<Integer> {

    @ParentCommand
    private IdentityCommand identity;

    @Parameters(paramLabel = "MEMBER", description = "the IRI of a record or mention")
    private String member = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "why, for those who come after")
    private String note = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who decides (default: ${DEFAULT-VALUE})")
    private String by = System.getProperty("user.name", "somebody");

    @Override
    public Integer call() {
        Console console = identity.console();
        try (ColophonStore store = identity.open()) {
            return store.write(dataset -> {
                Node meant = IdentityCommand.node(member, store.iris());
                Constraint made = new Curator(dataset, store.iris()).exclude(meant, by, note, Instant.now());
                console.print(made.iri().getURI());
                console.say("Taken out. To take that back: colophon identity undo "
                        + made.iri().getURI());
                return ExitCode.DONE;
            });
        }
    }
}
