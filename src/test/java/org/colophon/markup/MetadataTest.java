package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.colophon.extract.Extraction;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.model.Identifier;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.page.Page;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private static final String HIGHWIRE = """
            <meta name="citation_title" content="Lamps &amp; shades">
            <meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, Rick">
            <meta name="citation_journal_title" content="Journal of Light">
            <meta name="citation_publication_date" content="2019/04/02">
            <meta name="citation_firstpage" content="12"><meta name="citation_lastpage" content="19">
            <meta name="citation_doi" content="doi:10.1234/Lamp.5">
            <meta name="citation_language" content="en">
            <meta name="citation_reference" content="citation_title=Candles;citation_author=Old, Ann">
            """;

    @Test
    void metaTagsDescribeThePagesOwnPublication() {
        Listing listing = only(claims(page("<html><head>" + HIGHWIRE + "</head></html>")));
        assertThat(listing.title()).map(Quoted::value).contains("Lamps & shades");
        assertThat(names(listing)).containsExactly("Doe, Jane", "Roe, Rick");
        assertThat(listing.authorListStatus()).isEqualTo(AuthorListStatus.COMPLETE);
        assertThat(listing.venue()).map(Quoted::value).contains("Journal of Light");
        assertThat(listing.date()).map(Quoted::value).contains("2019-04-02");
        assertThat(listing.pages()).map(Quoted::value).contains("12-19");
        assertThat(listing.identifiers())
                .extracting(identifier ->
                        identifier.scheme() + " " + identifier.value().value())
                .containsExactly("DOI 10.1234/Lamp.5");
    }

    @Test
    void severalSyntaxesOfOnePublicationGiveOneListing() {
        String json = """
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ScholarlyArticle",
                 "name": "Lamps & Shades", "author": {"@type": "Person", "name": "Jane Doe", "affiliation": "Lamp University"}, "issueNumber": "7",
                 "inLanguage": {"@type": "Language", "name": "English"}, "sameAs": "https://doi.org/10.1234/lamp.5",
                 "citation": {"@type": "ScholarlyArticle", "name": "Candles", "author": "Ann Old"}}</script>
                """;
        String coins =
                "<span class='Z3988' title='ctx_ver=Z39.88-2004&amp;rft.atitle=Lamps+%26+shades&amp;rft.volume=3'></span>"
                        + "<span class='Z3988' title='ctx_ver=Z39.88-2004&amp;rft.atitle=Candles'></span>";
        Page page = page("<html><head>" + HIGHWIRE + json + "</head><body>" + coins + "</body></html>");
        Listing listing = only(claims(page));
        assertThat(names(listing)).containsExactly("Doe, Jane", "Roe, Rick");
        assertThat(listing.issue()).map(Quoted::value).contains("7");
        assertThat(listing.issue().orElseThrow().evidence().prefix()).endsWith("\"issueNumber\": \"");
        assertThat(listing.volume().orElseThrow().evidence().prefix()).endsWith("rft.volume=");
        assertThat(listing.title().orElseThrow().evidence().exact()).isEqualTo("Lamps &amp; shades");
        assertThat(listing.identifiers()).hasSize(1);
        assertThat(listing.title().orElseThrow().evidence().syntaxes()).containsExactly("Highwire", "JSON-LD", "COinS");
        assertThat(listing.issue().orElseThrow().evidence().syntaxes()).containsExactly("JSON-LD");
        assertThat(listing.identifiers().get(0).value().evidence().syntaxes()).containsExactly("Highwire", "JSON-LD");
        assertThat(listing.authors().get(0).name().evidence().syntaxes()).containsExactly("Highwire", "JSON-LD");
        assertThat(listing.authors().get(0).affiliation()).map(Quoted::value).contains("Lamp University");
        assertThat(listing.authors().get(1).name().evidence().syntaxes()).containsExactly("Highwire");
        everyQuoteStandsOnThePage(page, listing);
    }

    @Test
    void authorsKeepTheirOrderInJsonLd() {
        Listing listing = only(claims(page("""
                <script type="application/ld+json">{"@context": "http://schema.org/", "@type": "ScholarlyArticle",
                 "headline": "Order", "author": [{"@type": "Person", "name": "Zoë Last"},
                  {"@type": "Person", "givenName": "Ann", "familyName": "First"}, "Mia Middle"],
                 "isPartOf": {"@type": "PublicationIssue", "issueNumber": "2",
                  "isPartOf": {"@type": "Periodical", "name": "Annals", "issn": "1234-567X"}}}</script>
                """)));
        assertThat(names(listing)).containsExactly("Zoë Last", "Ann First", "Mia Middle");
        assertThat(listing.venue()).map(Quoted::value).contains("Annals");
        assertThat(listing.identifiers()).extracting(Identifier::scheme).containsExactly(Identifier.Scheme.ISSN);
    }

    @Test
    void microdataAndRdfaAndMicroformatsAreRead() {
        String microdata = "<div itemscope itemtype='http://schema.org/Book'><b itemprop='name'>A</b>"
                + "<span itemprop='author'>Jane Doe</span></div>";
        String rdfa = "<div vocab='http://schema.org/' typeof='Thesis'><b property='name'>B</b>"
                + "<span property='author' typeof='Person'><i property='name'>Rick Roe</i></span></div>";
        String formats = "<p class='h-cite'><a class='p-name u-url' href='http://x.example/c'>C</a> by "
                + "<span class='p-author h-card'>Ann Old</span> <time class='dt-published'>2001</time></p>";
        Claims claims = claims(page("<html><body>" + microdata + rdfa + formats + "</body></html>"));
        assertThat(claims.listings())
                .extracting(listing -> listing.title().orElseThrow().value())
                .containsExactly("A", "B", "C");
        assertThat(claims.listings())
                .extracting(MetadataTest::names)
                .containsExactly(List.of("Jane Doe"), List.of("Rick Roe"), List.of("Ann Old"));
    }

    @Test
    void aProfilePageSaysWhoseItIs() {
        Claims claims = claims(page("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ProfilePage",
                 "mainEntity": {"@type": "Person", "name": "Jane Doe", "jobTitle": "Professor",
                 "affiliation": {"@type": "Organization", "name": "Lamp University"}}}</script>
                """));
        assertThat(claims.listings()).isEmpty();
        PersonFacts person = claims.person().orElseThrow();
        assertThat(person.name()).map(Quoted::value).contains("Jane Doe");
        assertThat(person.roles()).extracting(Quoted::value).containsExactly("Professor");
        assertThat(person.affiliations()).extracting(Quoted::value).containsExactly("Lamp University");
    }

    @Test
    void aLanguageIsNobodysName() {
        Listing listing = only(claims(page("<html><head><meta name='DC.title' content='T'>"
                + "<meta name='DC.creator' content='en'><meta name='DC.creator' content='English'>"
                + "<meta name='DC.creator' content='Jane Doe'></head></html>")));
        assertThat(names(listing)).containsExactly("Jane Doe");
    }

    @Test
    void pagesWithoutPublicationsAreRefused() {
        assertThat(Metadata.extract(page("<html><head><meta property='og:title' content='Shop'></head></html>")))
                .isEqualTo(new Extraction.Refused("no metadata about a publication or a person is embedded in it"));
    }

    @Test
    void noContextIsFetched() {
        Page page = page("""
                <script type="application/ld+json">{"@context": "https://other.example/context.jsonld",
                 "@type": "ScholarlyArticle", "name": "T"}</script>
                """);
        assertThat(Metadata.problems(page))
                .containsExactly(
                        "JSON-LD block 1 was left out: its context https://other.example/context.jsonld is not among"
                                + " those that come with the program, and none is fetched");
        assertThat(Metadata.extract(page)).isInstanceOf(Extraction.Refused.class);
    }

    @Test
    void blocksWithoutEndAreCutOffWithAWord() {
        Page page = page("<script type='application/ld+json'>{}</script>".repeat(2_000));
        assertThat(Metadata.problems(page)).containsExactly("JSON-LD was left out after 1000 blocks");
    }

    @Test
    void slipsInJsonAreMended() {
        Listing listing = only(claims(page("""
                <script type="application/ld+json">//<![CDATA[
                {"@context": "http://schema.org", /* our paper */ "@type": "Report"; # a report
                 "name": "One\tline" "author": "Jane Doe",}
                //]]></script>
                """)));
        assertThat(listing.title()).map(Quoted::value).contains("One line");
    }

    @Test
    void hostilePagesEndSoon() {
        String deepJson = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";
        String deepHtml = "<div itemscope itemprop=a property=b rel=c typeof=d class=h-cite>".repeat(3000);
        StringBuilder attributes = new StringBuilder("<p");
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" xmlns:a").append(i).append("='x'");
        }
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            references.append("<div itemscope id=i").append(i).append(" itemref='");
            for (int j = 0; j < 500; j++) {
                references.append('i').append(j).append(' ');
            }
            references.append("'><b itemprop=p>x</b></div>");
        }
        Assertions.assertThatCode(() ->
                        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                            for (String html :
                                    List.of(deepJson, deepHtml, attributes + ">text", references.toString())) {
                                Metadata.extract(page("<html><body>" + html + "</body></html>"));
                            }
                        }))
                .doesNotThrowAnyException();
    }

    private static void everyQuoteStandsOnThePage(Page page, Listing listing) {
        for (Quoted quoted : List.of(
                listing.title().orElseThrow(),
                listing.issue().orElseThrow(),
                listing.volume().orElseThrow(),
                listing.authors().get(0).name())) {
            Evidence evidence = quoted.evidence();
            assertThat(page.raw().substring(evidence.start(), evidence.end())).isEqualTo(evidence.exact());
        }
    }

    private static List<String> names(Listing listing) {
        return listing.authors().stream().map(Mention::name).map(Quoted::value).toList();
    }

    private static Listing only(Claims claims) {
        assertThat(claims.listings()).hasSize(1);
        return claims.listings().get(0);
    }

    private static Claims claims(Page page) {
        Extraction extraction = Metadata.extract(page);
        assertThat(extraction).isInstanceOf(Extraction.Read.class);
        return ((Extraction.Read) extraction).claims();
    }

    private static Page page(String html) {
        return ScholarlyLanding.page(html, "page.html");
    }
}
