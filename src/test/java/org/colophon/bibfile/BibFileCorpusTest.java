package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.extract.Extraction;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores the readers on test files that others wrote, where they are at hand. */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class BibFileCorpusTest {
    private static final double ENOUGH = 0.95;
    /**
     * JabRef takes a journal's abbreviation where its name is there too, and accession numbers and copyright notices for
     * issues; Zotero expects otherwise, and so do we.
     */
    private static final double ENOUGH_OF_JABREF = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"BibTeX", "RIS", "CSL_JSON"})
    void readsWhatZoteroExpects(String format, ScoreTable table) throws IOException {
        enough(table, corpus().zotero(format), ENOUGH);
    }

    @Test
    void readsWhatJabRefExpects(ScoreTable table) throws IOException {
        enough(table, corpus().jabrefRis(), ENOUGH_OF_JABREF);
    }

    @Test
    void readsEnoughOfAllSetsTogether() throws IOException {
        List<Score> all = corpus().all();
        double matched = all.stream().mapToInt(Score::matched).sum();
        int expected = all.stream().mapToInt(Score::expected).sum();

        assertThat(matched / expected).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void everyBibFileIsReadOrRefused() throws IOException {
        Path folder = at().resolve("jabref-import");
        int read = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".bib"))
                    .filter(file -> file.toFile().length() > 0)
                    .filter(file -> !file.toString().contains("noBOM")
                            && !file.toString().contains("utf-16BE-without"))
                    .toList()) {
                read += BibFiles.extract(Read.page(Files.readAllBytes(file))) instanceof Extraction.Read ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static void enough(ScoreTable table, Score score, double share) {
        table.add(score.set(), "share of expected fields", score.expected(), score.share(), share);
        System.out.println(score.summary());
        score.misses().forEach(miss -> System.out.println("  " + miss));
        assertThat(score.share()).as(score.summary()).isGreaterThanOrEqualTo(share);
    }

    private static BibFileCorpus corpus() {
        return new BibFileCorpus(at());
    }

    private static Path at() {
        Optional<Path> folder = BibFileCorpus.folder();
        assumeThat(folder).describedAs("the corpus is not at hand").isPresent();
        return folder.orElseThrow();
    }
}
