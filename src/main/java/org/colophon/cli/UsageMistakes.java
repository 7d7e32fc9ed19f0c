package org.colophon.cli;

import java.util.List;
import picocli.CommandLine;

/** Answers a command line that was not understood: one line, the nearest command, where help is. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {

    private final Console console;

    UsageMistakes(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException mistake, String[] arguments) {
        console.say("colophon: " + mistake.getMessage());
        if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                console.say("Did you mean: " + String.join(", ", suggestions) + "?");
            }
        }
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        console.say("Try: " + command + " --help");
        return ExitCode.USAGE;
    }
}
