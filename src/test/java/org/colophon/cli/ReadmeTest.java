package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README shows what the program does, not what it did once. */
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private static String readme = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @ParameterizedTest
    @MethodSource("org.colophon.cli.CommandLineTest#commands")
    void everyCommandIsShown(String command) {
        assertThat(readme).containsPattern("\\| `" + command + "[ `]");
    }

    @Test
    void theDemoPrintsWhatTheReadmeShows() {
        Shell shell = new Shell(folder.resolve("store"));
        Shell.Result demo = shell.run("demo", "--no-serve");
        String shown = readme.substring(readme.indexOf("[1/7]"), readme.indexOf("...\n"));
        String printed = demo.err() + demo.out();
        assertThat(shown.lines()).allSatisfy(line -> assertThat(printed).contains(line));

        Shell.Result answer = shell.run("query", "name-variants", "person=János Kramár");
        assertThat(answer.out().lines().skip(2))
                .allSatisfy(line -> assertThat(readme).contains(line));
    }

    @Test
    void everyLinkedFileIsThere() {
        Matcher link = LINK.matcher(readme);
        while (link.find()) {
            assertThat(Path.of(link.group(1))).exists();
        }
    }
}
