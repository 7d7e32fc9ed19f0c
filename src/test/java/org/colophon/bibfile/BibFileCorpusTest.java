package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.extract.Extraction;
import org.colophon.page.Page;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores the readers on test files that others wrote, where they are at hand. */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class BibFileCorpusTest {
    private static final double ENOUGH = 0.95;
    /** Of what JabRef expects, some is a habit of its own, see {@link JabRefHabits}. */
    private static final double ENOUGH_OF_JABREF = 0.9;

    @ParameterizedTest
    @MethodSource("zoteroFormats")
    void readsWhatZoteroExpects(String format, ScoreTable table) throws IOException {
        enough(table, corpus().zotero(format), ENOUGH);
    }

    static List<String> jabrefFormats() {
        return BibFileCorpus.JABREF.keySet().stream().sorted().toList();
    }

    static List<String> zoteroFormats() {
        return BibFileCorpus.ZOTERO;
    }

    @Test
    void readsEnoughOfAllThatJabRefExpects(ScoreTable table) throws IOException {
        double matched = 0;
        int expected = 0;
        for (String format : jabrefFormats()) {
            Score score = corpus().jabref(format);
            table.add(score.set(), "share of expected fields", score.expected(), score.share(), ENOUGH);
            report(score);
            matched += score.matched();
            expected += score.expected();
        }

        assertThat(matched / expected).isGreaterThanOrEqualTo(ENOUGH_OF_JABREF);
    }

    @Test
    void readsEnoughOfAllSetsTogether() throws IOException {
        List<Score> all = corpus().all();
        double matched = all.stream().mapToInt(Score::matched).sum();
        int expected = all.stream().mapToInt(Score::expected).sum();

        assertThat(matched / expected).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** BibTeX files are read whatever their encoding, but for UTF-16 that nothing says is such; some hold no entry. */
    @Test
    void bibtexFilesAreRead() throws IOException {
        List<String> refused = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(at().resolve("jabref-import"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".bib"))
                    .filter(BibFileCorpusTest::hasEntry)
                    .sorted()
                    .toList()) {
                Optional<Page> page = Read.opened(Files.readAllBytes(file));
                boolean known = page.map(BibFiles::extract)
                        .filter(Extraction.Read.class::isInstance)
                        .isPresent();
                read += known ? 1 : 0;
                if (!known) {
                    refused.add(file.getFileName().toString());
                }
            }
        }
        System.out.println("jabref BibTeX files: " + read + " read, not read: " + refused);
        assertThat(refused).isEmpty();
        assertThat(read).isGreaterThan(100);
    }

    /** Whether some entry stands in a file, as far as its bytes tell without its encoding. */
    private static boolean hasEntry(Path file) {
        try {
            String ascii = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\0", "");
            return Pattern.compile("(?im)^\\W*@(?!comment|preamble|string)\\w+\\s*\\{")
                    .matcher(ascii)
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enough(ScoreTable table, Score score, double share) {
        table.add(score.set(), "share of expected fields", score.expected(), score.share(), share);
        report(score);
        assertThat(score.share()).as(score.summary()).isGreaterThanOrEqualTo(share);
    }

    private static void report(Score score) {
        System.out.println(score.summary());
        score.misses()
                .forEach(miss -> System.out.println("  " + miss
                        + JabRefHabits.reason(miss)
                                .map(reason -> " (JabRef " + reason + ")")
                                .orElse("")));
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
