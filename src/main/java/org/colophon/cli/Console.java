package org.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run: data goes to {@code out}, everything said about it to {@code err}.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person watches; only then is progress drawn
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    /** Tells the person a line. */
    void say(String line) {
        err.println(line);
    }

    /** Prints a line of data. */
    void print(String line) {
        out.println(line);
    }

    /** All of standard input, as UTF-8. */
    String readAll() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
