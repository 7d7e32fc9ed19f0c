package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.capture.Captured;
import org.colophon.capture.Inputs;
import org.colophon.graph.ClaimsWriter;
import org.colophon.graph.Iris;
import org.colophon.ingest.PageReading;
import org.colophon.ingest.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How fast pages are read beside parsing their HTML alone, which is the least any reader must do: the same pages, one
 * thread, runs in turn, medians. It reports; no time is asserted.
 */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class SpeedScoreTest {
    private static final int WARM_UP = 3;
    private static final int RUNS = 7;
    private static final double NANOS = 1e9;

    @Test
    void readingBesideParsingAlone(ScoreTable table) throws IOException {
        List<Captured> pages = pages();
        assumeTrue(!pages.isEmpty(), "there are no HTML pages beside the project");
        double[] parsing = new double[RUNS];
        double[] reading = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            double parse = seconds(pages, SpeedScoreTest::parse);
            double read = seconds(pages, SpeedScoreTest::read);
            if (run >= 0) {
                parsing[run] = parse;
                reading[run] = read;
            }
        }
        double parse = median(parsing);
        double read = median(reading);
        table.note(String.format(
                Locale.ROOT,
                "speed: %d HTML pages, one thread, medians of %d runs in turn: Jsoup.parse alone %.0f pages/s,"
                        + " read to triples %.0f pages/s, ratio %.2f",
                pages.size(),
                RUNS,
                pages.size() / parse,
                pages.size() / read,
                parse / read));
        assertThat(read).isPositive();
    }

    private interface Work {
        int of(Captured page);
    }

    private static double seconds(List<Captured> pages, Work work) {
        long start = System.nanoTime();
        int sum = 0;
        for (Captured page : pages) {
            sum += work.of(page);
        }
        assertThat(sum).isPositive();
        return (System.nanoTime() - start) / NANOS;
    }

    private static int parse(Captured page) {
        return Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8)).childNodeSize();
    }

    private static int read(Captured page) {
        return PageReading.read(page) instanceof Reading.Done done
                ? ClaimsWriter.write(
                                Iris.under(Iris.DEFAULT_BASE),
                                page.capture(),
                                done.extraction().claims())
                        .claims()
                        .size()
                : 1;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<Captured> pages() throws IOException {
        Optional<Path> ceurWs = CeurWsScore.folder();
        if (ceurWs.isEmpty()) {
            return List.of();
        }
        List<Captured> pages = new ArrayList<>();
        for (String set : List.of("ceur-ws/pages", "scholarly-landing", "extruct", "schemaorg-bolognese")) {
            Path folder = ceurWs.get().getParent().resolve(set);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                        .sorted()
                        .toList()) {
                    pages.add(Inputs.capture(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }
        return pages;
    }
}
