package org.colophon.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colophon.capture.Captured;
import org.colophon.capture.Inputs;
import org.colophon.model.Capture;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.colophon.site.Sites;
import org.junit.jupiter.api.Test;

/** What only HTML has: where the words of a listing lead. */
class LinkedTest {

    private static final String PAGE = """
            <html><body>
            <img alt="Portrait of Ada Berg">
            <h1>Ada Berg</h1>
            <p>Research Collaborator</p>
            <h3>Research Topics</h3><p>Lamps</p>
            <h2>Publications</h2>
            <div><a href="/papers/1">Lamps That Learn: A Study of Slow Filaments</a>
              <div><a class="x7" href="/en/directory/bo-chen">Bo Chen</a></div>
              <div>Dag Ekholm</div>
              <p>Lamps are slow, and nobody knows why they are so slow. We look at filaments under many voltages and\
             find that they learn… (see more) from every switch that is thrown, which explains the matter.</p>
              <a href="https://arxiv.org/abs/2101.00001v2">arXiv</a> <a href="/papers/1.pdf">PDF</a>
            </div>
            <div><a href="https://doi.org/10.1234/lamp.2">Dark Rooms and How to Leave Them Quickly</a>
              <div>Bo Chen</div>
              <p>Rooms are dark at night. We describe how one leaves a dark room, with and without a lamp, and compare\
             the two ways in… (see more) seven experiments with forty volunteers and one cat, who won.</p>
              <a href="https://github.com/lamps/dark">Code</a>
            </div>
            </body></html>
            """;

    private static Listing listing(int index) {
        Captured plain = Inputs.capture("berg.html", PAGE.getBytes(StandardCharsets.UTF_8));
        Capture c = plain.capture();
        Capture there = new Capture(
                c.sha256(),
                c.size(),
                c.mediaType(),
                c.label(),
                Optional.of(URI.create("https://lab.example.org/en/directory/ada-berg")),
                Optional.empty());
        Opened opened = Pages.open(new Captured(there, plain.bytes()));
        Extraction read = Sites.extract(((Opened.Readable) opened).page());
        assertThat(read).isInstanceOf(Extraction.Read.class);
        return ((Extraction.Read) read).claims().listings().get(index - 1);
    }

    @Test
    void aNameLeadsToTheProfileOfItsOwner() {
        assertThat(listing(1).authors().get(0).page().orElseThrow().value())
                .isEqualTo("https://lab.example.org/en/directory/bo-chen");
        assertThat(listing(1).authors().get(1).page()).isEmpty();
    }

    @Test
    void linksBelongToTheListingTheyStandIn() {
        assertThat(listing(1).links())
                .extracting(Link::role, link -> link.target().value())
                .contains(
                        tuple(Link.Role.PAGE, "https://lab.example.org/papers/1"),
                        tuple(Link.Role.FULL_TEXT, "https://lab.example.org/papers/1.pdf"));
        assertThat(listing(2).links())
                .extracting(Link::role, link -> link.target().value())
                .contains(tuple(Link.Role.CODE, "https://github.com/lamps/dark"));
    }

    @Test
    void identifiersAreReadFromAddresses() {
        assertThat(listing(1).identifiers())
                .extracting(Identifier::scheme, id -> id.value().value())
                .containsExactly(tuple(Identifier.Scheme.ARXIV, "2101.00001"));
        assertThat(listing(2).identifiers())
                .extracting(Identifier::scheme, id -> id.value().value())
                .containsExactly(tuple(Identifier.Scheme.DOI, "10.1234/lamp.2"));
    }
}
