package org.colophon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code doctor}: is the store well? */
@Command(
        name = "doctor",
        description =
                "Looks the store over: captured bytes, links between graphs, models, shapes. Exits 5 when something is"
                        + " wrong.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  colophon doctor"})
final class DoctorCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Override
    public Integer call() {
        Console console = colophon.console();
        List<Checkup.Check> checks;
        try (ColophonStore store = colophon.open()) {
            checks = new Checkup(store).run();
        }
        boolean well = true;
        for (Checkup.Check check : checks) {
            boolean good = check.faults().isEmpty();
            well &= good;
            console.print((good ? "ok     " : "wrong  ") + check.what() + " (" + Words.number(check.looked()) + ")");
            check.faults().forEach(fault -> console.print("       " + fault));
        }
        return well ? ExitCode.DONE : ExitCode.NOT_VALID;
    }
}
