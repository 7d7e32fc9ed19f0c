package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.capture.Captured;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.identity.CaptureHistory;
import org.colophon.model.Capture;
import org.colophon.query.StoreStatistics;
import org.colophon.store.ColophonStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One address, captured again: the later page counts, the earlier stays as history. */
class CaptureHistoryTest {

    private static final String SPRING = page("Lamps That Learn Slowly", "Dark Rooms and How to Leave Them");
    private static final String AUTUMN = page("Dark Rooms and How to Leave Them", "Windows for People Without Walls");

    @TempDir
    Path folder;

    private static String page(String first, String second) {
        return """
                Portrait of Ada Berg

                Ada Berg

                Research Collaborator
                Research Topics
                Lamps

                Publications

                %s
                Bo Chen
                The first abstract talks about %s at some length, so that whoever reads it knows what it is about, and\
                 it goes on… (see more) for a while longer, because abstracts do that.
                %s
                Bo Chen
                The second abstract talks about %s at some length, so that whoever reads it knows what it is about, and\
                 it goes… (see more) on for a while longer, because abstracts do that.
                """.formatted(first, first, second, second);
    }

    private static Input capture(String text, String date) {
        Captured plain = Inputs.capture("berg.txt", text.getBytes(StandardCharsets.UTF_8));
        Capture c = plain.capture();
        Capture dated = new Capture(
                c.sha256(),
                c.size(),
                c.mediaType(),
                "https://lab.example.org/berg",
                Optional.of(URI.create("https://lab.example.org/berg")),
                Optional.of(Instant.parse(date + "T12:00:00Z")));
        return new Input.Found("berg", new Captured(dated, plain.bytes()));
    }

    private static Map<String, Long> add(ColophonStore store, Input... inputs) {
        new Ingest(store, Clock.systemUTC()).add(Stream.of(inputs), outcome -> {});
        return store.read(dataset -> StoreStatistics.of(dataset, store.iris()));
    }

    @Test
    void theLaterCaptureTakesThePlaceOfTheEarlier() {
        try (ColophonStore store = ColophonStore.open(folder.resolve("store"), Optional.empty())) {
            assertThat(add(store, capture(SPRING, "2026-04-01"))).containsEntry("works", 2L);
            Map<String, Long> counts = add(store, capture(AUTUMN, "2026-10-01"));
            assertThat(counts)
                    .containsEntry("pages", 2L)
                    .containsEntry("works", 2L)
                    .containsEntry("people", 2L);
            assertThat(new Ingest(store, Clock.systemUTC()).rebuild()).isZero();

            List<CaptureHistory.Revision> revisions =
                    store.read(dataset -> new CaptureHistory(dataset, store.iris()).revisions());
            assertThat(revisions).hasSize(1);
            assertThat(revisions.get(0).address()).isEqualTo("https://lab.example.org/berg");
            assertThat(revisions.get(0).changes())
                    .extracting(CaptureHistory.Change::title, CaptureHistory.Change::what)
                    .contains(
                            tuple("Windows for People Without Walls", "appeared"),
                            tuple("Lamps That Learn Slowly", "went"));
        }
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        try (ColophonStore store = ColophonStore.open(folder.resolve("store"), Optional.empty())) {
            Map<String, Long> counts = add(store, capture(AUTUMN, "2026-10-01"), capture(SPRING, "2026-04-01"));
            assertThat(counts).containsEntry("works", 2L);
            assertThat(store.search("windows", 5)).hasSize(1);
            assertThat(store.search("\"lamps that learn\"", 5)).isEmpty();
        }
    }
}
