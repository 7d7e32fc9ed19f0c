package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.extract.Extraction;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;

/** Formats in XML: MODS, PubMed, EndNote; and what XML may do to a reader. */
class XmlFormatsTest {

    private static final String MODS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <m:modsCollection xmlns:m="http://www.loc.gov/mods/v3">
            <m:mods ID="ash14">
              <m:titleInfo><m:nonSort>The </m:nonSort><m:title>Examples &amp; &#xDC;bung</m:title>
                <m:subTitle>a study</m:subTitle></m:titleInfo>
              <m:titleInfo type="alternative"><m:title>Other</m:title></m:titleInfo>
              <m:name type="personal"><m:namePart type="given">Ann</m:namePart>
                <m:namePart type="family">Ash</m:namePart>
                <m:role><m:roleTerm type="code">aut</m:roleTerm></m:role></m:name>
              <m:name><m:namePart>Birch, Bo, 1901-1999</m:namePart></m:name>
              <m:name type="corporate"><m:namePart>Example Society</m:namePart><m:namePart>Music Division</m:namePart></m:name>
              <m:name><m:namePart>Fir, Flo</m:namePart><m:role><m:roleTerm>donor</m:roleTerm></m:role></m:name>
              <m:genre>article</m:genre>
              <m:abstract>We say so.</m:abstract>
              <m:relatedItem type="host">
                <m:titleInfo><m:title>Journal of Examples</m:title></m:titleInfo>
                <m:name><m:namePart>Elm, Eve</m:namePart><m:role><m:roleTerm>editor</m:roleTerm></m:role></m:name>
                <m:originInfo><m:publisher>Press</m:publisher></m:originInfo>
                <m:identifier type="issn">0743-4618</m:identifier>
                <m:part>
                  <m:detail type="volume"><m:number>30</m:number></m:detail>
                  <m:detail type="issue"><m:caption>no.</m:caption><m:number>2</m:number></m:detail>
                  <m:extent unit="pages"><m:start>99</m:start><m:end>105</m:end></m:extent>
                  <m:date>June 2014</m:date>
                </m:part>
              </m:relatedItem>
              <m:identifier type="doi">10.1000/xyz</m:identifier>
              <m:location><m:url>https://example.org/a</m:url></m:location>
            </m:mods>
            </m:modsCollection>
            """;

    @Test
    void readsMods() {
        Listing article = Read.only(MODS);

        assertThat(Read.value(article.title())).isEqualTo("The Examples & Übung: a study");
        assertThat(Read.names(article.authors()))
                .containsExactly("Ash, Ann", "Birch, Bo", "Example Society. Music Division");
        assertThat(Read.names(article.editors())).containsExactly("Elm, Eve");
        assertThat(Read.value(article.kind())).isEqualTo("article");
        assertThat(Read.value(article.venue())).isEqualTo("Journal of Examples");
        assertThat(Read.value(article.date())).isEqualTo("2014-06");
        assertThat(Read.value(article.volume())).isEqualTo("30");
        assertThat(Read.value(article.issue())).isEqualTo("2");
        assertThat(Read.value(article.pages())).isEqualTo("99-105");
        assertThat(Read.value(article.publisher())).isEqualTo("Press");
        assertThat(Read.value(article.summary())).isEqualTo("We say so.");
        assertThat(Read.ids(article, Scheme.DOI)).containsExactly("10.1000/xyz");
        assertThat(Read.ids(article, Scheme.ISSN)).containsExactly("0743-4618");
        assertThat(Read.ids(article, Scheme.KEY)).containsExactly("ash14");
        assertThat(Read.links(article)).containsExactly("PAGE https://example.org/a");
    }

    @Test
    void quotesTheFileItself() {
        Listing article = Read.only(MODS);
        String file = Read.page(MODS).raw();
        var venue = article.venue().orElseThrow().evidence();
        var author = article.authors().get(0).name().evidence();

        assertThat(file.substring(venue.start(), venue.end())).isEqualTo("Journal of Examples");
        assertThat(author.exact()).startsWith("Ann</m:namePart>").endsWith(">Ash");
        assertThat(file.substring(author.start(), author.end())).isEqualTo(author.exact());
    }

    @Test
    void readsPubMed() {
        Listing article = Read.only("""
                <?xml version="1.0"?>
                <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "http://example.org/pubmed.dtd">
                <PubmedArticleSet><PubmedArticle>
                <MedlineCitation><PMID Version="1">12345678</PMID>
                <Article><Journal><ISSN>0743-4618</ISSN>
                <JournalIssue><Volume>30</Volume><Issue>2</Issue>
                <PubDate><Year>2014</Year><Month>Jun</Month><Day>3</Day></PubDate></JournalIssue>
                <Title>Journal of examples (Berlin, Germany)</Title></Journal>
                <ArticleTitle>[On <i>examples</i>.]</ArticleTitle>
                <Pagination><MedlinePgn>228-42</MedlinePgn></Pagination>
                <ELocationID EIdType="doi">10.1000/xyz</ELocationID>
                <Abstract><AbstractText Label="AIM">To say so.</AbstractText>
                <AbstractText Label="UNLABELLED">We did.</AbstractText></Abstract>
                <AuthorList CompleteYN="N">
                <Author><LastName>Ash</LastName><ForeName>Ann B</ForeName></Author>
                <Author><LastName>Birch</LastName><ForeName>Bo</ForeName><Suffix>Jr</Suffix></Author>
                <Author><CollectiveName>Example Study Group</CollectiveName></Author></AuthorList>
                <PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList>
                <VernacularTitle>Über Beispiele.</VernacularTitle>
                </Article></MedlineCitation>
                </PubmedArticle></PubmedArticleSet>
                """);

        assertThat(Read.value(article.title())).isEqualTo("Über Beispiele.");
        assertThat(Read.names(article.authors())).containsExactly("Ash, Ann B", "Bo Birch Jr", "Example Study Group");
        assertThat(article.authorListStatus()).isEqualTo(AuthorListStatus.PARTIAL);
        assertThat(Read.value(article.venue())).isEqualTo("Journal of examples");
        assertThat(Read.value(article.date())).isEqualTo("2014-06-03");
        assertThat(Read.value(article.pages())).isEqualTo("228-242");
        assertThat(Read.value(article.summary())).isEqualTo("AIM: To say so. We did.");
        assertThat(Read.ids(article, Scheme.PMID)).containsExactly("12345678");
        assertThat(Read.ids(article, Scheme.DOI)).containsExactly("10.1000/xyz");
    }

    @Test
    void readsBooksOfPubMed() {
        Listing book = Read.only("""
                <PubmedBookArticle><BookDocument><PMID>21413195</PMID>
                <Book><Publisher><PublisherName>Press</PublisherName></Publisher>
                <BookTitle>Examples</BookTitle><PubDate><Year>2009</Year><Month>02</Month></PubDate>
                <AuthorList Type="authors"><Author><LastName>Ash</LastName><ForeName>Ann</ForeName></Author></AuthorList>
                <AuthorList Type="editors"><Author><LastName>Elm</LastName><ForeName>Eve</ForeName></Author></AuthorList>
                <Isbn>9783161484100</Isbn></Book></BookDocument></PubmedBookArticle>
                """);

        assertThat(Read.value(book.kind())).isEqualTo("book");
        assertThat(Read.value(book.title())).isEqualTo("Examples");
        assertThat(Read.value(book.date())).isEqualTo("2009-02");
        assertThat(Read.value(book.publisher())).isEqualTo("Press");
        assertThat(Read.names(book.authors())).containsExactly("Ash, Ann");
        assertThat(Read.names(book.editors())).containsExactly("Elm, Eve");
        assertThat(Read.ids(book, Scheme.ISBN)).containsExactly("9783161484100");
    }

    @Test
    void readsEndNoteXml() {
        Listing article = Read.only(endNote("""
                <title><style face="normal">On </style><style face="italic">examples</style></title>
                <secondary-title><style>Journal of Examples</style></secondary-title>
                """));

        assertThat(Read.value(article.kind())).isEqualTo("journal article");
        assertThat(Read.value(article.title())).isEqualTo("On examples");
        assertThat(Read.value(article.venue())).isEqualTo("Journal of Examples");
        assertThat(Read.names(article.authors())).containsExactly("Ash, Ann");
        assertThat(Read.value(article.date())).isEqualTo("2015-03-03");
        assertThat(Read.value(article.pages())).isEqualTo("943-7");
        assertThat(Read.ids(article, Scheme.ISSN)).containsExactly("1532-1827", "0007-0920");
        assertThat(Read.ids(article, Scheme.DOI)).containsExactly("10.1000/xyz");
        assertThat(Read.links(article)).containsExactly("PAGE https://example.org/a");
    }

    @Test
    void aBrokenRecordLosesNoOther() {
        String sound = "<mods><titleInfo><title>%s</title></titleInfo></mods>";
        List<Listing> listings = Read.listings("<modsCollection>" + sound.formatted("One")
                + "<mods><titleInfo><title>Two</titleInfo>" + sound.formatted("Three")
                + "<mods><titleInfo><title>Four < 5 & more</title></titleInfo></mods>"
                + "<mods><titleInfo><title>Five");

        assertThat(listings.stream().map(Listing::title).map(Read::value))
                .containsExactly("One", "Two", "Three", "Four < 5 & more", "Five");
        assertThat(listings.get(0).title().orElseThrow().confidence()).isEqualTo(1);
        assertThat(listings.get(1).title().orElseThrow().confidence()).isLessThan(1);
    }

    @Test
    void entitiesOfTheFileAreNeverResolved() {
        Listing listing = Read.only("""
                <?xml version="1.0"?>
                <!DOCTYPE mods [ <!ENTITY a "aaaaaaaaaa"> <!ENTITY b "&a;&a;&a;"> <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
                <mods><titleInfo><title>&b; &x; &lt;i&gt; <![CDATA[<&>]]><!-- no --></title></titleInfo></mods>
                """);

        assertThat(Read.value(listing.title())).isEqualTo("&b; &x; <i> <&>");
    }

    @Test
    void deepNestingAndUnclosedTagsEnd() {
        String deep = "<mods>" + "<a>".repeat(200_000) + "</a>".repeat(200_000)
                + "<titleInfo><title>T</title></titleInfo></mods>";
        String open = "<mods><titleInfo><title>T</title></titleInfo>" + "<a b=\"".repeat(100_000);

        assertThat(Read.value(Read.only(deep).title())).isEqualTo("T");
        assertThat(Read.value(Read.only(open).title())).isEqualTo("T");
    }

    @Test
    void latinLettersAreReadThoughTheFileIsNoUtf8() {
        String file =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><mods><titleInfo><title>Übung</title></titleInfo></mods>";

        List<Listing> listings = Read.listings(file.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Read.value(listings.get(0).title())).isEqualTo("Übung");
    }

    @Test
    void otherXmlIsRefused() {
        assertThat(Read.extraction("<?xml version=\"1.0\"?><rss><record><title>T</title></record></rss>"))
                .isInstanceOf(Extraction.Refused.class);
    }

    private static String endNote(String titles) {
        return """
                <?xml version="1.0" encoding="UTF-8"?><xml><records><record>
                <ref-type name="Journal Article">17</ref-type>
                <contributors><authors><author><style>Ash, Ann</style></author></authors></contributors>
                <titles>%s</titles><pages>943-7</pages><volume>112</volume><number>5</number>
                <dates><year>2015</year><pub-dates><date>Mar 3</date></pub-dates></dates>
                <isbn>1532-1827 (Electronic)&#xD;0007-0920 (Linking)</isbn>
                <electronic-resource-num>10.1000/xyz</electronic-resource-num>
                <urls><related-urls><url>https://example.org/a</url></related-urls></urls>
                </record></records></xml>
                """.formatted(titles);
    }
}
