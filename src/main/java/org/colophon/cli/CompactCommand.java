package org.colophon.cli;

import java.util.concurrent.Callable;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code compact}: a smaller store. */
@Command(
        name = "compact",
        description = "Takes back the room that old versions of changed data hold.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  colophon compact"})
final class CompactCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Override
    public Integer call() {
        try (ColophonStore store = colophon.open()) {
            store.compact();
        }
        colophon.console().say("Compacted " + colophon.store() + ".");
        return ExitCode.DONE;
    }
}
