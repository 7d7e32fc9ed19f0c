package org.colophon.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code completion}: for the shell. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete commands and options.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  source <(./colophon completion)"})
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        colophon.console().print(AutoComplete.bash("colophon", program));
        return ExitCode.DONE;
    }
}
