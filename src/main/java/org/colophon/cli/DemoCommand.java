package org.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.ingest.Ingest;
import org.colophon.ingest.Outcome;
import org.colophon.query.StoreStatistics;
import org.colophon.server.ServerOptions;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: the whole way on the pages that come with the program. */
@Command(
        name = "demo",
        description = "Reads the sample pages that come with the program, reports what it found, and serves it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  colophon demo", "  colophon demo --no-serve"})
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "/org/colophon/demo/";

    @ParentCommand
    private Colophon colophon;

    @Option(names = "--no-serve", description = "end after the report")
    private boolean noServe;

    @Option(names = "--port", paramLabel = "PORT", description = "0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = ServerOptions.DEFAULT_PORT;

    private final AtomicInteger told = new AtomicInteger();

    @Override
    public Integer call() throws InterruptedException {
        Console console = colophon.console();
        Path folder = colophon.chosenStore().orElse(Path.of("colophon-demo-store"));
        List<String> pages =
                read("pages.txt").lines().filter(line -> !line.isBlank()).toList();
        console.say("Reading " + Words.count(pages.size(), "sample page") + " into " + folder);
        try (ColophonStore store = ColophonStore.open(folder, colophon.base())) {
            Stream<Input> inputs = pages.stream().map(DemoCommand::input);
            new Ingest(store, Clock.systemUTC()).add(inputs, outcome -> tell(outcome, pages.size()));
            Map<String, Long> counts = store.read(dataset -> StoreStatistics.of(dataset, store.iris()));
            counts.forEach((name, count) -> console.print(StatsCommand.line(name, count)));
            console.out().flush();
            if (noServe) {
                console.say("Ask it something:  ./colophon --store " + folder + " query works-by-year");
                console.say("Browse it:         ./colophon --store " + folder + " serve");
            } else {
                Serving.untilStopped(store, ServerOptions.defaults().withPort(port), console);
            }
        }
        return ExitCode.DONE;
    }

    private void tell(Outcome outcome, int of) {
        String result;
        if (outcome instanceof Outcome.Added page) {
            result = new PageReport(page.reading()).inShort();
        } else {
            result = outcome instanceof Outcome.Refused page ? "refused: " + page.reason() : "read before";
        }
        colophon.console().say(String.format("[%d/%d] %-28s %s", told.incrementAndGet(), of, outcome.name(), result));
    }

    private static Input input(String page) {
        return new Input.Found(page, Inputs.capture(page, bytes(page)));
    }

    private static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = DemoCommand.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample page " + file + " cannot be read", e);
        }
    }
}
