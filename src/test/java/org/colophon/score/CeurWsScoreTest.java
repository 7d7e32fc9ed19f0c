package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.store.ColophonStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class CeurWsScoreTest {

    @TempDir
    Path home;

    @Test
    @DisplayName("the eleven questions about proceedings volumes are answered as people answered them")
    void visibleHalf(ScoreTable table) throws IOException {
        Optional<Path> folder = CeurWsScore.folder();
        assumeTrue(folder.isPresent(), "there are no proceedings volumes beside the project");
        List<Path> pages;
        try (Stream<Path> found = Files.list(folder.get().resolve("pages"))) {
            pages = found.sorted().toList();
        }
        try (ColophonStore store = ColophonStore.open(home.resolve("store"), Optional.empty())) {
            CeurWsScore.add(store, pages);
            CeurWsScore score = new CeurWsScore(folder.get().resolve("gold"));
            Map<Integer, Rows.Score> scores = store.read(data -> {
                try {
                    return score.ask(data, store.iris().base());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            System.out.println(score.table(scores));
            scores.forEach((question, found) -> table.add(
                    "CEUR-WS volumes",
                    String.format("Q1.%02d, F1 over rows", question),
                    found.wanted(),
                    found.f1(),
                    least(question)));
            scores.forEach((question, found) -> assertThat(found.f1())
                    .as("F1 of Q1.%d%n%s", question, score.table(Map.of(question, found)))
                    .isGreaterThanOrEqualTo(least(question)));
        }
    }

    private static double least(int question) {
        return switch (question) {
            case 1, 3 -> 0.98;
            case 2 -> 0.95;
            default -> 0.9;
        };
    }
}
