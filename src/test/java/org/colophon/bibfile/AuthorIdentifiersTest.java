package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where files of references have identifiers of authors. */
class AuthorIdentifiersTest {

    private static final String JANE = "0000-0002-1825-0097";
    private static final String RICK = "0000-0002-1694-233X";
    private static final String BO = "0000-0001-5109-3700";

    @Test
    void cslHasThemInTheName() {
        Listing listing = Read.only("""
                [{"type": "article-journal", "title": "Lamps", "DOI": "10.1234/lamp", "author": [
                  {"given": "Jane", "family": "Doe", "ORCID": "http://orcid.org/0000-0002-1825-0097",
                   "authenticated-orcid": true},
                  {"given": "Rick", "family": "Roe", "ORCID": "https://orcid.org/0000-0002-1694-2330"},
                  {"given": "Bo", "family": "Li"}]}]
                """);
        assertThat(identified(listing.authors())).containsExactly("Doe, Jane " + JANE, "Roe, Rick", "Li, Bo");
        assertThat(listing.authors()
                        .get(0)
                        .identifiers()
                        .get(0)
                        .value()
                        .evidence()
                        .exact())
                .isEqualTo("http://orcid.org/0000-0002-1825-0097");
    }

    @Test
    @DisplayName("BibLaTeX annotates the whole name, by its number; other annotations are none")
    void biblatex() {
        Listing listing = Read.only("""
                @article{lamp, title = {Lamps}, date = {2019},
                  author = {Doe, Jane and Roe, Rick and Li, Bo},
                  author+an = {1=corresponding; 2:family="0000-0002-1825-0097"; 3="https://orcid.org/0000-0001-5109-3700"},
                  author+an:orcid = {2="0000-0002-1694-233X"; 9="0000-0002-1825-0097"},
                  editor = {Kern, Eva}, editor+an:orcid = {1="0000-0003-1415-9269"}}
                """);
        assertThat(identified(listing.authors())).containsExactly("Doe, Jane", "Roe, Rick " + RICK, "Li, Bo " + BO);
        assertThat(identified(listing.editors())).containsExactly("Kern, Eva 0000-0003-1415-9269");
    }

    @Test
    @DisplayName("the Web of Science has them apart, behind names that are spelt another way")
    void webOfScience() {
        String bibtex = """
                @article{ISI:1, Author = {Doe, J. and Roe, Rick and Li, Bo and Li, Ba}, Title = {Lamps}, Year = {2019},
                  ORCID-Numbers = {Doe, Jane Mary/0000-0002-1825-0097
                     roe, Rick/0000-0002-1694-233X
                     Li, B./0000-0001-5109-3700}}
                """;
        String tagged = """
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Doe, J
                   Roe, R
                   Li, B
                   Li, B
                AF Doe, J.
                   Roe, Rick
                   Li, Bo
                   Li, Ba
                TI Lamps
                SO JOURNAL OF LIGHT
                OI Doe, Jane Mary/0000-0002-1825-0097; roe, Rick/0000-0002-1694-233X; Li,
                   B./0000-0001-5109-3700
                PY 2019
                ER
                EF
                """;
        for (String file : List.of(bibtex, tagged)) {
            assertThat(identified(Read.only(file).authors()))
                    .as("an ORCID that two authors could have is given to neither")
                    .containsExactly("Doe, J. " + JANE, "Roe, Rick " + RICK, "Li, Bo", "Li, Ba");
        }
    }

    @Test
    void medlineHasThemAfterTheName() {
        Listing listing = Read.only("""
                PMID- 1234567
                TI  - Lamps
                FAU - Doe, Jane
                AU  - Doe J
                AUID- ORCID: 0000-0002-1825-0097
                AD  - Lamp University.
                FAU - Roe, Rick
                AU  - Roe R
                FAU - Li, Bo
                AU  - Li B
                AUID- ORCID: http://orcid.org/0000000151093700
                AUID- ORCID: 0000-0001-5109-3701
                FIR - Kern, Eva
                IR  - Kern E
                AUID- ORCID: 0000-0003-1415-9269
                DP  - 2019 Apr 2
                """);
        assertThat(identified(listing.authors())).containsExactly("Doe, Jane " + JANE, "Roe, Rick", "Li, Bo " + BO);
    }

    @Test
    void pubmedHasThemInTheAuthor() {
        Listing listing = Read.only("""
                <?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1234567</PMID><Article>
                <Journal><Title>Journal of Light</Title></Journal><ArticleTitle>Lamps</ArticleTitle><AuthorList CompleteYN="Y">
                <Author ValidYN="Y"><LastName>Doe</LastName><ForeName>Jane</ForeName>
                  <Identifier Source="ORCID">http://orcid.org/0000-0002-1825-0097</Identifier>
                  <AffiliationInfo><Affiliation>Lamps</Affiliation><Identifier Source="GRID">grid.1</Identifier></AffiliationInfo></Author>
                <Author ValidYN="Y"><LastName>Roe</LastName><ForeName>Rick</ForeName></Author>
                </AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
                """);
        assertThat(identified(listing.authors())).containsExactly("Doe, Jane " + JANE, "Roe, Rick");
    }

    @Test
    void modsHasThemInTheName() {
        Listing listing = Read.only("""
                <mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Lamps</title></titleInfo>
                <name type="personal"><namePart type="family">Doe</namePart><namePart type="given">Jane</namePart>
                  <nameIdentifier type="orcid">https://orcid.org/0000-0002-1825-0097</nameIdentifier>
                  <nameIdentifier type="isni">0000000121032683</nameIdentifier>
                  <nameIdentifier type="local">17</nameIdentifier></name>
                <name type="personal"><namePart>Roe, Rick</namePart>
                  <nameIdentifier typeURI="http://id.loc.gov/vocabulary/identifiers/orcid">0000-0002-1694-233X</nameIdentifier></name>
                </mods>
                """);
        assertThat(identified(listing.authors()))
                .containsExactly("Doe, Jane " + JANE + " 0000000121032683", "Roe, Rick " + RICK);
    }

    private static List<String> identified(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.identifiers().stream()
                        .map(identifier -> identifier.value().value())
                        .reduce(mention.name().value(), (before, one) -> before + " " + one))
                .toList();
    }
}
