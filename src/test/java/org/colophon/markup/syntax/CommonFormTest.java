package org.colophon.markup.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CommonFormTest {
    private static final String BASE = "https://lamps.example/issue/2";

    @Test
    void oneContentGivesOneGraphWhateverTheEncoding() {
        Graph microdata = graph(MicrodataReader.read(html("""
                <div itemscope itemtype="https://schema.org/Book" itemid="#lamps">
                  <link itemprop="additionalType" href="http://schema.org/Report">
                  <b itemprop="name" lang="en">Lamps  &amp; shades</b> <a itemprop="author" href="/people/doe">Doe</a>
                  <meta itemprop="bookFormat" content="EBook"><meta itemprop="volumeNumber" content="1.5">
                  <link itemprop="isAccessibleForFree" href="https://schema.org/True">
                  <link itemprop="sameAs" href="HTTPS://Shades.example"><meta itemprop="alternateName" content="">
                  <time itemprop="datePublished" datetime="2019-04-02">spring</time>
                </div>""")));
        Graph rdfa = graph(RdfaReader.read(html("""
                <div vocab="http://www.schema.org/" typeof="Book Report" resource="#x">
                  <b property="name">Lamps &amp; shades</b> <a property="author" href="/people/doe">Doe</a>
                  <link property="bookFormat" href="http://schema.org/EBook"><i property="volumeNumber">1.5</i>
                  <meta property="isAccessibleForFree" content="true">
                  <i property="sameAs">https://shades.example:443/</i>
                  <meta property="datePublished" content="2019-04-02">
                </div>""")));
        Graph json = graph(JsonLdReader.read("""
                {"@context": "https://schema.org", "@type": "Book", "additionalType": "Report",
                 "name": "<i>Lamps</i> &amp; shades", "author": "/people/doe", "bookFormat": "EBook",
                 "volumeNumber": 1.5, "isAccessibleForFree": true, "sameAs": " https://shades.example ",
                 "datePublished": "2019-04-02"}""", BASE));
        assertThat(rdfa.isIsomorphicWith(microdata))
                .as(rdfa + " / " + microdata)
                .isTrue();
        assertThat(json.isIsomorphicWith(microdata))
                .as(json + " / " + microdata)
                .isTrue();
    }

    @Test
    void namesStayTextsHoweverTheyLook() {
        assertThat(objects("{\"@context\": \"https://schema.org\", \"name\": \"https://lamps.example/\"}"))
                .containsExactly("\"https://lamps.example/\"");
        assertThat(objects("{\"@context\": \"https://schema.org\", \"volumeNumber\": \"007\"}"))
                .containsExactly("\"007\"");
        assertThat(objects("{\"@context\": \"https://schema.org\", \"publisher\": \"Lamp & Shade / Co.\"}"))
                .containsExactly("\"Lamp & Shade / Co.\"");
    }

    @Test
    void markupGoesButLesserThanSignsStay() {
        assertThat(PlainText.of("<p>If a < b,\n then&nbsp;<i>E. coli</i> &lt;sub&gt;2&lt;/sub&gt; &amp; c > d</p>"))
                .isEqualTo("If a < b, then E. coli 2 & c > d");
        assertThat(PlainText.of("Map<String> & co")).isEqualTo("Map<String> & co");
    }

    @Test
    void aContextGivenOnceServesTheWholeList() {
        assertThat(objects("""
                [{"@context": "https://schema.org"}, {"@id": "x:1", "name": "A"}, {"@id": "x:2", "name": "B"}]""")).containsExactly("\"A\"", "\"B\"");
    }

    @Test
    void aTextInLanguagesIsATextForEach() {
        assertThat(objects("""
                {"@context": "https://schema.org", "name": {"en": "Lamp", "de": "Lampe"}}""")).containsExactlyInAnyOrder("\"Lamp\"", "\"Lampe\"");
    }

    @Test
    void anItemWhosePropertyBelongsToNothingIsReadAllTheSame() {
        Statements statements = MicrodataReader.read(html("""
                <div itemprop="article" itemscope itemtype="http://schema.org/Article"><b itemprop="name">A</b></div>"""));
        assertThat(statements.list()).hasSize(2);
    }

    private static List<String> objects(String json) {
        return CommonForm.of(JsonLdReader.read(json, BASE), BASE).list().stream()
                .map(statement -> statement.object().toString())
                .toList();
    }

    private static Graph graph(Statements statements) {
        Statements form = CommonForm.of(statements, BASE);
        form.removeIf(statement -> statement.predicate().getURI().endsWith("usesVocabulary"));
        return form.graph();
    }

    private static Document html(String body) {
        return Jsoup.parse(body, BASE);
    }
}
