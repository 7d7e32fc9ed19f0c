package org.colophon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup}: a copy that is a store itself. */
@Command(
        name = "backup",
        description = "Copies the store, captured bytes included, into a folder that is a store itself.",
        mixinStandardHelpOptions = true,
        footer = {"", "To use a backup, name it as the store.", "", "Example:", "  colophon backup /backups/monday"})
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Parameters(paramLabel = "DIR", description = "a folder that is not there yet")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        try (ColophonStore store = colophon.open()) {
            store.backup(folder);
        }
        colophon.console().say("Backed up " + colophon.store() + " to " + folder + ".");
        return ExitCode.DONE;
    }
}
