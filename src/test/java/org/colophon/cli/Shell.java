package org.colophon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands as a shell would, in this process: what goes in, what comes out, and how it ended. */
public final class Shell {

    /** Samples that ship with the program. */
    static final Path DEMO = Path.of("src/main/resources/org/colophon/demo");

    private final Path store;
    private String input = "";

    public Shell(Path store) {
        this.store = store;
    }

    /** How a command ended. */
    public record Result(int code, String out, String err) {}

    /** What the next command reads from standard input. */
    Shell given(String text) {
        input = text;
        return this;
    }

    /** Runs a command on this shell's store. */
    public Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--store", store.toString()));
        all.addAll(List.of(arguments));
        return bare(all.toArray(String[]::new));
    }

    /** Runs a command exactly as given. */
    Result bare(String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Main.run(console, arguments);
        input = "";
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
