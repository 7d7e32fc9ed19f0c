package org.colophon.identity.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReadersTest {

    @TempDir
    Path folder;

    @Test
    void twoTablesWithLabels() throws IOException {
        Files.writeString(folder.resolve("records.tsv"), """
                left_1\tOn Lamps\tada low , ben high\tlamp j.\t1999
                right_7\ton lamps .\ta low\t\t
                """);
        Files.writeString(folder.resolve("pairs.tsv"), "valid\tleft_1\tright_7\t1\n");

        LinkageCorpus corpus = LinkageCorpus.read("lamps", folder);

        assertThat(corpus.size()).isEqualTo(2);
        assertThat(corpus.sources().keySet()).containsExactly("left", "right");
        assertThat(corpus.sources().get("left"))
                .containsExactly(
                        new Entry("left_1", "On Lamps", List.of("ada low", "ben high"), false, "lamp j.", "1999"));
        assertThat(corpus.sources().get("right"))
                .containsExactly(new Entry("right_7", "on lamps .", List.of("a low"), false, "", ""));
        assertThat(corpus.pairs()).containsExactly(new LabelledPair("valid", "left_1", "right_7", true));
    }

    @Test
    void labelsAreWrittenAsTheProgramReadsThem() throws IOException {
        Path file = LabelledPair.write(
                folder.resolve("labels.tsv"),
                List.of(new LabelledPair("train", "a", "b", true), new LabelledPair("train", "a", "c", false)));

        assertThat(file).hasContent("a\tb\t1\na\tc\t0\n");
    }

    @Test
    void quotedFieldsHoldCommasQuotesAndLineEnds() {
        assertThat(Csv.rows("a,\"b, \"\"c\"\"\",\r\n\"two\nlines\",,x\n"))
                .containsExactly(List.of("a", "b, \"c\"", ""), List.of("two\nlines", "", "x"));
        assertThat(Csv.rows("a,")).containsExactly(List.of("a", ""));
        assertThat(Csv.rows("")).isEmpty();
    }

    @Test
    void namesOfACitation() {
        assertThat(CitedAuthors.parse(" Low, A. E. & High, B. P. "))
                .isEqualTo(new CitedAuthors(List.of("Low, A. E.", "High, B. P."), false));
        assertThat(CitedAuthors.parse("A. Low, B.P. High, and C. Mid.").names())
                .containsExactly("A. Low", "B.P. High", "C. Mid.");
        assertThat(CitedAuthors.parse("Low, A., High, B., et al.,"))
                .isEqualTo(new CitedAuthors(List.of("Low, A.", "High, B."), true));
        assertThat(CitedAuthors.parse("Ada Low and Ben Sanderson").names()).containsExactly("Ada Low", "Ben Sanderson");
    }

    @Test
    void papersWithKnownAuthors() {
        AclAuthors.Paper paper = AclAuthors.paper("X1-2\tP\t2001\tOn Lamps\tLow|Ada Eve|ada-low;High||");

        assertThat(paper.entry().authors()).containsExactly("Low, Ada Eve", "High");
        assertThat(paper.entry().venue()).isEqualTo("Annual Meeting of the Association for Computational Linguistics");
        assertThat(new AclAuthors(List.of(paper)).persons()).isEqualTo(Map.of("X1-2#1", "ada-low"));
        assertThat(new AclAuthors(List.of(paper))
                        .withInitials()
                        .entries()
                        .get(0)
                        .authors())
                .containsExactly("Low, A. E.", "High");
    }

    @Test
    void hardBlocksAreNamesOfSeveralKnownPeople() {
        AclAuthors papers = new AclAuthors(List.of(
                AclAuthors.paper("1\tP\t2001\tOne\tLow|Ada|ada-low"),
                AclAuthors.paper("2\tP\t2002\tTwo\tLow|Anna|anna-low;High|Ben|ben-high"),
                AclAuthors.paper("3\tP\t2003\tThree\tLow|A.|"),
                AclAuthors.paper("4\tP\t2004\tFour\tHigh|Ben|ben-high;Low|Ben|")));

        assertThat(papers.hardBlocks().entries()).extracting(Entry::id).containsExactly("1", "2", "3");
    }
}
