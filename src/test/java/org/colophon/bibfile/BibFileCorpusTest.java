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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores the readers on test files that others wrote, where they are at hand. */
@Tag("score")
class BibFileCorpusTest {
    private static final double ENOUGH = 0.95;
    /**
     * JabRef takes a journal's abbreviation where its name is there too, and accession numbers and copyright notices for
     * issues; Zotero expects otherwise, and so do we.
     */
    private static final double ENOUGH_OF_JABREF = 0.9;

    @ParameterizedTest
    @MethodSource("zoteroFormats")
    void readsWhatZoteroExpects(String format) throws IOException {
        enough(corpus().zotero(format), ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIS", "MEDLINE", "MODS", "PubMed XML", "EndNote XML"})
    void readsWhatJabRefExpects(String format) throws IOException {
        enough(corpus().jabref(format), ENOUGH_OF_JABREF);
    }

    static List<String> zoteroFormats() {
        return BibFileCorpus.ZOTERO;
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

    private static void enough(Score score, double share) {
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
