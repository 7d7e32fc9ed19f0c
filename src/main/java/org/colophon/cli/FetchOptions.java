package org.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colophon.capture.Crawl;
import org.colophon.capture.FetchMemory;
import org.colophon.capture.FetchSettings;
import org.colophon.capture.Fetcher;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.capture.SiteMap;
import org.colophon.page.Pages;
import picocli.CommandLine.Option;

/** The options of the commands that read pages, wherever those come from. */
final class FetchOptions {

    /** What those commands take. */
    static final String PAGE =
            "a file, a folder, a web archive (WARC, WACZ), an http(s) address, or - for standard input";

    @Option(
            names = "--follow",
            paramLabel = "N",
            description = "fetch up to N pages more: next pages, and pages in the folder of an address")
    private int follow;

    @Option(
            names = "--site-map",
            paramLabel = "FILE",
            description = "fetch the addresses in a sitemap.xml or a list, a file or an address")
    private List<String> siteMaps = List.of();

    @Option(names = "--warc", paramLabel = "FILE", description = "write what is fetched to a new web archive")
    private Optional<Path> warc = Optional.empty();

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "the least time between two requests to a host (default: ${DEFAULT-VALUE})")
    private double pause = 1;

    @Option(names = "--allow-private", description = "fetch from loopback, link-local and private addresses too")
    private boolean allowPrivate;

    /** Whether the options name pages, so that none need be named beside them. */
    boolean namesPages() {
        return !siteMaps.isEmpty();
    }

    /**
     * Reads the named pages, and those in the site maps, as far as the reader draws upon them.
     *
     * @param memory what is known of pages that were fetched before
     */
    void read(List<String> pages, InputStream standardInput, FetchMemory memory, Consumer<Stream<Input>> reader) {
        if (!(pause >= 0 && pause <= 3600) || follow < 0) {
            throw new UsageProblem("--pause takes seconds up to 3600, --follow a number of pages; none below 0");
        }
        try (Fetcher fetcher = fetcher(memory)) {
            List<String> names = new ArrayList<>(pages);
            for (String siteMap : siteMaps) {
                names.addAll(addresses(siteMap, fetcher));
            }
            Inputs inputs = new Inputs(standardInput, Pages.DEFAULT_LIMIT, Optional.of(new Crawl(fetcher, follow)));
            try (Stream<Input> found = inputs.read(names)) {
                reader.accept(found);
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(
                    "what was fetched may not be written in full: " + unclosed.getMessage(), unclosed);
        }
    }

    private Fetcher fetcher(FetchMemory memory) {
        FetchSettings settings = FetchSettings.DEFAULT
                .withPause(Duration.ofMillis(Math.round(pause * 1000)))
                .withAllowPrivate(allowPrivate);
        if (warc.isEmpty()) {
            return Fetcher.of(settings, memory);
        }
        try {
            return Fetcher.recording(settings, memory, warc.get());
        } catch (IOException refused) {
            throw new UsageProblem("--warc " + warc.get() + ": " + refused.getMessage());
        }
    }

    private static List<String> addresses(String siteMap, Fetcher fetcher) {
        try {
            return SiteMap.read(siteMap, fetcher);
        } catch (IOException unreadable) {
            throw new UsageProblem("the site map " + siteMap + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** Tells how many records of an archive are no pages. */
    static String passedBy(String archive, int records, int revisits) {
        return "passed by  " + archive + ": " + Words.count(records, "record")
                + (records == 1 ? " that is no page" : " that are no pages")
                + (revisits == 0
                        ? ""
                        : " (of those " + Words.count(revisits, "revisit")
                                + ": the page itself stands in an earlier capture)");
    }
}
