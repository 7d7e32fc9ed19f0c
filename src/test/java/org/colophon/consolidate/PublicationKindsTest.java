package org.colophon.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.vocab.Fabio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationKindsTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "article-journal, JournalArticle",
        "JournalArticle, JournalArticle",
        "http://schema.org/ScholarlyArticle, Article",
        "http://purl.org/ontology/bibo/AcademicArticle, JournalArticle",
        "info:eu-repo/semantics/doctoralThesis, DoctoralThesis",
        "Doctoral Thesis, DoctoralThesis",
        "conference_item, ConferencePaper",
        "proceeding, ConferencePaper",
        "info:eu-repo/semantics/bookPart, BookChapter",
        "bookitem, BookChapter",
        "Book, Book",
        "Dissertation, Thesis",
        "Dataset, Dataset",
        "SoftwareSourceCode, ComputerProgram",
        "working paper, WorkingPaper",
        "Report, TechnicalReport",
        "THES, Thesis"
    })
    void wordsOfManyVocabulariesAreKnown(String printed, String kind) {
        assertThat(PublicationKinds.of(printed)).map(node -> node.getURI()).contains(Fabio.NS + kind);
    }

    @Test
    void wordsThatSayTooLittleAreNoKind() {
        for (String word : new String[] {"Text", "CreativeWork", "other", "unknown", "misc", "", "42"}) {
            assertThat(PublicationKinds.of(word)).as(word).isEmpty();
        }
    }
}
