package org.colophon.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        OutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
        PrintStream out =
                new PrintStream(new BufferedOutputStream(standardOutput, BUFFER), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Console(System.in, out, err, System.console() != null), arguments);
        out.flush();
        System.exit(out.checkError() && code == ExitCode.DONE ? ExitCode.FAILED : code);
    }

    /**
     * Runs one command.
     *
     * @return the exit code, one of {@link ExitCode}
     */
    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Colophon(console));
        line.setOut(console.writer(console.out()));
        line.setErr(console.writer(console.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setExecutionExceptionHandler(new Failures(console));
        line.setParameterExceptionHandler(new UsageMistakes(console));
        return line.execute(arguments);
    }
}
