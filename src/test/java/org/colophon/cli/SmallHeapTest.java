package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code extract} in a process of its own with a heap of 256 MB: whatever it is given, it ends, says in a line what it
 * did not read, and reads the page beside it. {@code ./mvnw -Pmemory verify} prints how long each took.
 */
@Tag("memory")
class SmallHeapTest {

    /** Far more than any of them takes; only what never ends is stopped by it. */
    private static final long MINUTES = 20;

    @TempDir
    Path folder;

    static List<BadInput> inputs() {
        return BadInput.all();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void ends(BadInput input) throws IOException, InterruptedException {
        Path file = folder.resolve(input.name());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            input.content().writeTo(out);
        }
        Path good = Files.copy(Shell.DEMO.resolve("mila-pal.html"), folder.resolve("~good.html"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        long began = System.nanoTime();

        Process process = new ProcessBuilder(command(file, good))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();

        String said = Files.readString(err);
        System.out.printf(
                "%-28s %6.1f MB %6.1f s  exit %d  %s%n",
                input.name(),
                Files.size(file) / 1048576.0,
                (System.nanoTime() - began) / 1e9,
                process.waitFor(),
                said.lines().findFirst().orElse("").replace(folder.toString(), ""));
        assertThat(ended).as("it ends").isTrue();
        assertThat(said).doesNotContain("Exception", "Error", "\tat ");
        assertThat(process.exitValue()).isIn(ExitCode.DONE, ExitCode.PARTLY);
        assertThat(process.exitValue() == ExitCode.DONE ? ExitCode.DONE : ExitCode.FAILED)
                .as(said)
                .isIn(input.codes());
        assertThat(said.lines().anyMatch(line -> line.startsWith("refused    " + file) && line.contains(input.said())))
                .as("it is refused in a line with its name: " + said)
                .isEqualTo(process.exitValue() == ExitCode.PARTLY);
        try (var lines = Files.lines(out)) {
            assertThat(lines.anyMatch(line -> line.contains("\"mila-pal.html\"") || line.contains("\"~good.html\"")))
                    .as("the page beside it is read")
                    .isTrue();
        }
    }

    private static List<String> command(Path... pages) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "extract",
                "--format",
                "nq"));
        for (Path page : pages) {
            command.add(page.toString());
        }
        return command;
    }
}
