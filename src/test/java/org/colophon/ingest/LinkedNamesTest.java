package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.capture.Inputs;
import org.colophon.extract.Extraction;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ORCIDs that pages link beside names, without any markup that says whose they are. */
class LinkedNamesTest {

    private static final String JANE = "https://orcid.org/0000-0002-1825-0097";
    private static final String RICK = "https://orcid.org/0000-0002-1694-233X";
    private static final String SIGN = "<img src='iD.svg' alt='ORCID'>";

    @Test
    @DisplayName("an identifier printed behind a name is that name's, and no part of it")
    void behind() {
        assertThat(identified("Jane Doe " + link(JANE, JANE) + ", Bo Li, Rick Roe"))
                .containsExactly("Jane Doe " + JANE, "Bo Li", "Rick Roe");
    }

    @Test
    @DisplayName("the sign may stand in front of the name")
    void inFront() {
        assertThat(identified(link(JANE, SIGN) + " Jane Doe, Bo Li, Rick Roe"))
                .containsExactly("Jane Doe " + JANE, "Bo Li", "Rick Roe");
    }

    @Test
    @DisplayName("signs between names belong to the names they follow, and divide no list")
    void signsBehind() {
        assertThat(identified("Jane Doe " + link(JANE, SIGN) + ", Bo Li, and Rick Roe" + link(RICK, SIGN)))
                .containsExactly("Jane Doe " + JANE, "Bo Li", "Rick Roe " + RICK);
    }

    @Test
    @DisplayName("where a sign stands before the first name, each stands before its own")
    void signsInFront() {
        assertThat(identified(link(JANE, SIGN) + " Jane Doe, Bo Li, " + link(RICK, SIGN) + " Rick Roe"))
                .containsExactly("Jane Doe " + JANE, "Bo Li", "Rick Roe " + RICK);
    }

    @Test
    @DisplayName("a name may be the link itself")
    void around() {
        assertThat(identified(link(JANE, "Jane Doe") + ", Bo Li, " + link(RICK, "Rick Roe")))
                .containsExactly("Jane Doe " + JANE, "Bo Li", "Rick Roe " + RICK);
    }

    @Test
    @DisplayName("a link that touches no name is nobody's")
    void apart() {
        assertThat(identified("Jane Doe, Bo Li, Rick Roe, " + link(JANE, SIGN)))
                .containsExactly("Jane Doe", "Bo Li", "Rick Roe");
    }

    @Test
    @DisplayName("an ORCID in the head of a profile is of its person; of two, neither is believed")
    void head() {
        assertThat(profile("<p>" + link(JANE, "ORCID") + " " + link("https://dblp.org/pid/10/3248", "dblp") + "</p>"))
                .containsExactly(JANE, "https://dblp.org/pid/10/3248");
        assertThat(profile("<p>" + link(JANE, "ORCID") + link(RICK, "ORCID") + "</p>"))
                .isEmpty();
    }

    private static List<String> identified(String authors) {
        StringBuilder page = new StringBuilder("<html><body><h1>Publications</h1><h2>2019</h2><ul>");
        for (String title : List.of(
                "Lamps that learn from every switch",
                "Dark rooms and how to leave them",
                "Rivers and clocks in spring")) {
            page.append("<li>").append(authors).append(". <i>").append(title);
            page.append("</i>. Journal of Light 12(3), 45-67, 2019.</li>\n");
        }
        Claims claims = claims(page.append("</ul></body></html>").toString());
        assertThat(claims.listings()).hasSize(3);
        List<String> first = names(claims.listings().get(0));
        assertThat(claims.listings())
                .allSatisfy(listing -> assertThat(names(listing)).isEqualTo(first));
        return first;
    }

    private static List<String> names(Listing listing) {
        return listing.authors().stream().map(LinkedNamesTest::name).toList();
    }

    private static String name(Mention author) {
        return author.identifiers().stream()
                .map(PersonIdentifier::address)
                .reduce(author.name().value(), (before, one) -> before + " " + one);
    }

    private static List<String> profile(String head) {
        Claims claims = claims("""
                <html><body><img alt="Portrait of Ada Berg"><h1>Ada Berg</h1><p>Research Collaborator</p>%s
                <h3>Research Topics</h3><p>Lamps</p><h2>Publications</h2>
                <div><a href="/papers/1">Lamps That Learn: A Study of Slow Filaments</a><div>Bo Chen</div>
                <p>Lamps are slow, and nobody knows why they are so slow. We look at filaments under many voltages and\
                 find that they learn\u2026 (see more) from every switch that is thrown, which explains the matter.</p></div>
                <div><a href="/papers/2">Dark Rooms and How to Leave Them Quickly</a><div>Bo Chen</div>
                <p>Rooms are dark at night. We describe how one leaves a dark room, with and without a lamp, and compare\
                 the two ways in\u2026 (see more) seven experiments with forty volunteers and one cat, who won.</p></div>
                </body></html>""".formatted(head));
        return claims.person().orElseThrow().identifiers().stream()
                .map(PersonIdentifier::address)
                .toList();
    }

    private static String link(String address, String text) {
        return "<a href='" + address + "'>" + text + "</a>";
    }

    private static Claims claims(String html) {
        Opened opened = Pages.open(Inputs.capture("page.html", html.getBytes(StandardCharsets.UTF_8)));
        Extraction read = PageReading.read(((Opened.Readable) opened).page());
        assertThat(read).isInstanceOf(Extraction.Read.class);
        return ((Extraction.Read) read).claims();
    }
}
