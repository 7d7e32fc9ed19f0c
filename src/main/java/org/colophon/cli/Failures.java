package org.colophon.cli;

import java.io.UncheckedIOException;
import org.apache.jena.query.QueryCancelledException;
import org.colophon.export.ExportProblem;
import org.colophon.query.QueryProblem;
import org.colophon.server.ServerProblem;
import org.colophon.store.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Makes every failure one line and an exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        LOG.debug("the command failed", failure);
        console.say("colophon: " + message(failure));
        return failure instanceof UsageProblem ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private static String message(Exception failure) {
        if (failure instanceof QueryCancelledException) {
            return "the query was stopped: it took longer than allowed";
        }
        boolean spoken = failure instanceof StoreProblem
                || failure instanceof ExportProblem
                || failure instanceof QueryProblem
                || failure instanceof ServerProblem
                || failure instanceof UsageProblem
                || failure instanceof IllegalArgumentException;
        String text = String.valueOf(failure.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        if (spoken || failure instanceof UncheckedIOException) {
            return text;
        }
        return "something went wrong inside (" + failure.getClass().getSimpleName() + ": " + text
                + "); set COLOPHON_JAVA_OPTS=-Dorg.slf4j.simpleLogger.log.org.colophon=debug to see where";
    }
}
