package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.extract.Extraction;
import org.colophon.model.Claims;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where embedded metadata has identifiers of people. */
class PeopleIdentifiersTest {

    private static final String JANE = "https://orcid.org/0000-0002-1825-0097";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@id\": \"https://orcid.org/0000-0002-1825-0097\"",
                "\"sameAs\": \"http://orcid.org/0000-0002-1825-0097\"",
                "\"sameAs\": [\"https://example.org/~jane\", \"https://orcid.org/0000-0002-1825-0097/\"]",
                "\"url\": \"https://orcid.org/0000-0002-1825-0097\"",
                "\"identifier\": \"https://orcid.org/0000-0002-1825-0097\"",
                "\"identifier\": \"0000-0002-1825-0097\"",
                "\"identifier\": {\"@id\": \"https://orcid.org/0000-0002-1825-0097\"}",
                "\"identifier\": {\"@type\": \"PropertyValue\", \"propertyID\": \"ORCID\", \"value\": \"0000000218250097\"}",
                "\"identifier\": [{\"@type\": \"PropertyValue\", \"propertyID\": \"Scopus\", \"value\": \"7\"},"
                        + "{\"@type\": \"PropertyValue\", \"propertyID\": \"https://registry.identifiers.org/registry/orcid\","
                        + "\"value\": \"orcid:0000-0002-1825-0097\"}]"
            })
    @DisplayName("schema.org has many places for the ORCID of an author")
    void jsonLd(String said) {
        Claims claims = claims("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ScholarlyArticle",
                 "name": "Lamps", "author": [{"@type": "Person", "name": "Jane Doe", %s}, {"@type": "Person", "name": "Rick Roe"}]}
                </script>""".formatted(said));
        assertThat(identified(claims)).containsExactly("Jane Doe " + JANE, "Rick Roe");
    }

    @Test
    void microdata() {
        assertThat(identified(claims("""
                <div itemscope itemtype="https://schema.org/ScholarlyArticle"><h1 itemprop="name">Lamps</h1>
                <p itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jane Doe</span>
                <a itemprop="sameAs" href="https://orcid.org/0000-0002-1825-0097">iD</a></p></div>"""))).containsExactly("Jane Doe " + JANE);
    }

    @Test
    void rdfa() {
        assertThat(identified(claims("""
                <div vocab="https://schema.org/" typeof="ScholarlyArticle"><h1 property="name">Lamps</h1>
                <p property="author" typeof="Person" resource="https://orcid.org/0000-0002-1825-0097"><span property="name">Jane Doe</span>
                </p></div>"""))).containsExactly("Jane Doe " + JANE);
    }

    @Test
    @DisplayName("the meta tag of an ORCID follows its author's; of one who is left out it is left out")
    void highwire() {
        Claims claims = claims("""
                <meta name="citation_title" content="Lamps"><meta name="citation_doi" content="10.1234/lamp">
                <meta name="citation_author" content="Doe, Jane"><meta name="citation_author_institution" content="Lamp University">
                <meta name="citation_author_orcid" content="https://orcid.org/0000-0002-1825-0097">
                <meta name="citation_author" content="Roe, Rick">
                <meta name="citation_author" content="...">
                <meta name="citation_author_orcid" content="0000-0002-1694-233X">""");
        assertThat(identified(claims)).containsExactly("Doe, Jane " + JANE, "Roe, Rick");
        PersonIdentifier found =
                claims.listings().get(0).authors().get(0).identifiers().get(0);
        assertThat(found.value().evidence().exact()).isEqualTo(JANE);
        assertThat(found.value().evidence().syntaxes()).containsExactly("Highwire");
    }

    @Test
    @DisplayName("what one syntax has, the authors of all have")
    void severalSyntaxes() {
        assertThat(identified(claims("""
                <meta name="citation_title" content="Lamps"><meta name="citation_doi" content="10.1234/lamp">
                <meta name="citation_author" content="Doe, Jane">
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ScholarlyArticle",
                 "name": "Lamps", "sameAs": "https://doi.org/10.1234/lamp",
                 "author": {"@type": "Person", "name": "Jane Doe", "sameAs": "https://orcid.org/0000-0002-1825-0097"}}</script>
                """))).containsExactly("Doe, Jane " + JANE);
    }

    @Test
    @DisplayName("a person's page says what registries call the person")
    void profile() {
        Claims claims = claims("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ProfilePage",
                 "mainEntity": {"@type": "Person", "name": "Jane Doe", "sameAs": ["https://orcid.org/0000-0002-1825-0097",
                 "https://www.wikidata.org/wiki/Q42", "https://scholar.google.com/citations?user=aaaaBBBB1234&hl=en",
                 "https://www.linkedin.com/in/jane"]}}</script>""");
        assertThat(claims.person().orElseThrow().identifiers())
                .extracting(PersonIdentifier::address)
                .containsExactly(
                        JANE,
                        "http://www.wikidata.org/entity/Q42",
                        "https://scholar.google.com/citations?user=aaaaBBBB1234");
    }

    private static Claims claims(String html) {
        Extraction extraction = Metadata.extract(ScholarlyLanding.page(
                "<html><head><title>x</title></head><body>" + html + "</body></html>", "page.html"));
        assertThat(extraction).isInstanceOf(Extraction.Read.class);
        return ((Extraction.Read) extraction).claims();
    }

    private static List<String> identified(Claims claims) {
        assertThat(claims.listings()).hasSize(1);
        return claims.listings().get(0).authors().stream()
                .map(PeopleIdentifiersTest::identified)
                .toList();
    }

    private static String identified(Mention author) {
        return author.identifiers().stream()
                .map(PersonIdentifier::address)
                .reduce(author.name().value(), (before, one) -> before + " " + one);
    }
}
