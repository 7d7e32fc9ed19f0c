package org.colophon.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.colophon.ingest.Ingest;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rebuild}: the consolidated graph anew. */
@Command(
        name = "rebuild",
        description = "Decides and consolidates everything anew from the claims and what people decided.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A store in order does not change. People's decisions are kept.",
            "",
            "Example:",
            "  colophon rebuild"
        })
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Override
    public Integer call() {
        try (ColophonStore store = colophon.open()) {
            int changed = new Ingest(store, Clock.systemUTC()).rebuild();
            colophon.console().say("Rebuilt; " + Words.count(changed, "triple") + " of the default graph changed.");
        }
        return ExitCode.DONE;
    }
}
