package org.colophon.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a folder yields its files in the order of their names, hidden ones left out")
    void folder() throws IOException {
        Files.createDirectories(folder.resolve("b/inner"));
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("c.txt"), "c");
        Files.writeString(folder.resolve("b/inner/b.html"), "<!doctype html><p>b");
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve(".secret"), "no");
        Files.writeString(folder.resolve(".hidden/x.txt"), "no");

        List<Input> found = read(folder.toString());

        assertThat(found).allMatch(input -> input instanceof Input.Found);
        assertThat(found.stream()
                        .map(input -> ((Input.Found) input).captured().capture().label()))
                .containsExactly("a.txt", "b.html", "c.txt");
        assertThat(found.stream()
                        .map(input -> ((Input.Found) input).captured().capture().mediaType()))
                .containsExactly("text/plain", "text/html", "text/plain");
    }

    @Test
    @DisplayName("standard input is a capture of its own")
    void standardInput() {
        Input.Found found = (Input.Found) read("-").get(0);
        assertThat(found.captured().capture().label()).isEqualTo("standard input");
        assertThat(found.captured().capture().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(found.captured().capture().capturedAt()).isEmpty();
    }

    @Test
    @DisplayName("what cannot be read is told in words, and the rest is read all the same")
    void problems() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path large = Files.writeString(folder.resolve("large.txt"), "x".repeat(101));
        Path good = Files.writeString(folder.resolve("good.txt"), "good");
        Path bare = Files.createDirectory(folder.resolve("bare"));

        List<Input> read = read(
                folder.resolve("none").toString(),
                empty.toString(),
                large.toString(),
                bare.toString(),
                "\0",
                good.toString());

        assertThat(read.subList(0, 5).stream().map(input -> ((Input.Problem) input).reason()))
                .containsExactly(
                        "there is no such file",
                        "it is empty",
                        "it is larger than the limit of 100 bytes",
                        "the folder holds no files",
                        "it is not a file name");
        assertThat(read.get(5)).isInstanceOf(Input.Found.class);
    }

    @Test
    @DisplayName("links in circles, pipes and strange names do not stop a folder from being read")
    void strangeFolder() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("itself"), folder.resolve("itself"));
        Files.writeString(folder.resolve("two\nlines.txt"), "a");
        Files.writeString(folder.resolve("with a blank.txt"), "b");
        Process made = new ProcessBuilder("sh", "-c", "mkfifo pipe && echo c > \"$(printf 'z\\377.txt')\"")
                .directory(folder.toFile())
                .start();
        assumeTrue(made.waitFor() == 0, "no pipes, or no names but in UTF-8, on this system");

        List<Input> read = read(folder.toString());

        assertThat(read.stream().filter(input -> input instanceof Input.Found)).hasSize(3);
        assertThat(read.stream()
                        .filter(input -> input instanceof Input.Problem)
                        .map(input -> ((Input.Problem) input).reason()))
                .containsExactlyInAnyOrder("there is no such file", "it is a special file");
        assertThat(read).noneMatch(input -> input.name().contains("\n"));
    }

    @Test
    @DisplayName("standard input is read once, however often it is named")
    void standardInputTwice() {
        List<Input> read = read("-", "-");
        assertThat(read.get(0)).isInstanceOf(Input.Found.class);
        assertThat(((Input.Problem) read.get(1)).reason()).isEqualTo("standard input was read already");
    }

    private static List<Input> read(String... names) {
        return new Inputs(new ByteArrayInputStream("abc".getBytes(UTF_8)), 100)
                .read(List.of(names))
                .toList();
    }
}
