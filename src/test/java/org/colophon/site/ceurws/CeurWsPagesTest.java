package org.colophon.site.ceurws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colophon.capture.Inputs;
import org.colophon.extract.Extraction;
import org.colophon.model.Claims;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.model.Volume;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.colophon.site.Sites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CeurWsPagesTest {

    @Test
    @DisplayName("a page with semantic classes is read by them")
    void marked() throws IOException {
        Claims claims = read("marked");
        Volume volume = claims.volumes().get(0);
        assertThat(volume.page().value()).isEqualTo("http://ceur-ws.org/Vol-90001/");
        assertThat(value(volume.title())).isEqualTo("Lamps and Lanterns");
        assertThat(value(volume.fullTitle())).isEqualTo("Proceedings of the 4th Workshop on Lamps and Lanterns");
        assertThat(value(volume.acronym())).isEqualTo("LaLa 2031");
        assertThat(value(volume.place())).isEqualTo("Lund, Sweden");
        assertThat(value(volume.dates())).isEqualTo("June 30 - July 1, 2031");
        assertThat(value(volume.conference())).isEqualTo("CHL 2031");
        assertThat(value(volume.published())).isEqualTo("2031-06-09");
        assertThat(names(volume.editors())).containsExactly("Ada Berg", "Benedikt Cole");
        assertThat(value(volume.editors().get(0).affiliation())).isEqualTo("Lantern University, Sweden");
        assertThat(value(volume.editors().get(0).page())).isEqualTo("http://berg.example/");
        assertThat(papers(claims))
                .containsExactly(
                        "invited1 | A History of the Wick | Cleo van der Dunn | 1-4 | Invited Talk",
                        "paper2 | Dimming Without Tears | B. Cole; Émile D'Orsay | 5-14 | Full Papers");
    }

    @Test
    @DisplayName("a page of the nineties is read by its layout")
    void plain() throws IOException {
        Claims claims = read("plain");
        Volume volume = claims.volumes().get(0);
        assertThat(value(volume.acronym())).isEqualTo("CaEn'97");
        assertThat(value(volume.dates())).isEqualTo("29-30 August 1997");
        assertThat(names(volume.editors())).containsExactly("Freya Gold", "Hugo Iron");
        assertThat(papers(claims))
                .containsExactly(
                        "stub | The Economics of the Stub | F. Gold; J. Kerr; L. Moss | - | Session 1: Tallow",
                        "main | On Dripping | Nora Oak; Paul Quill | 12-19 | Session 1: Tallow");
    }

    @Test
    @DisplayName("authors may stand before the titles")
    void authorsFirst() throws IOException {
        Claims claims = read("authors-first");
        assertThat(names(claims.volumes().get(0).editors())).containsExactly("Zoe Young", "Abel Bright");
        assertThat(papers(claims))
                .containsExactly(
                        "01Young | Pressure and Flicker | Zoe Young; Carl Dusk | - | Theory",
                        "02Frost | Street Corners | Eve Frost | - | Theory");
    }

    @Test
    @DisplayName("tables, definition lists and links that only say PDF are contents too")
    void otherLayouts() throws IOException {
        assertThat(papers(read("layouts")))
                .containsExactly(
                        "t1 | Of Sconces | Ida Jute; Kim Lime | 1-8 | -",
                        "t2 | Of Chandeliers | Max Noon | 9-20 | -",
                        "d1 | Torches in Caves | Olga Pine; Rolf Quartz | - | Short Papers",
                        "d2 | Unlinked Glow | Sue Tinder | - | Short Papers");
    }

    @Test
    @DisplayName("the workshops of a joint volume have their chairs and papers")
    void joint() throws IOException {
        Volume volume = read("joint").volumes().get(0);
        assertThat(volume.workshops())
                .map(workshop -> workshop.acronym().value())
                .containsExactly("BulbWS 2030", "ShadeWS 2030");
        assertThat(volume.workshops().get(1).editors()).containsExactly(2);
        assertThat(volume.workshops().get(1).listings()).containsExactly(2);
        assertThat(value(volume.conference())).isEqualTo("CHL 2030");
    }

    @Test
    @DisplayName("the index presents every volume and its earlier editions")
    void index() throws IOException {
        Claims claims = read("index");
        assertThat(claims.listings()).isEmpty();
        assertThat(claims.volumes()).map(volume -> volume.number().value()).containsExactly("90003", "90001", "90000");
        Volume second = claims.volumes().get(1);
        assertThat(second.earlier()).map(Quoted::value).containsExactly("http://ceur-ws.org/Vol-90000/");
        assertThat(names(second.editors())).containsExactly("Ada Berg", "Benedikt Cole");
        assertThat(value(second.place())).isEqualTo("Lund, Sweden");
    }

    private static List<String> papers(Claims claims) {
        return claims.listings().stream()
                .map(paper -> String.join(
                        " | ",
                        paper.identifiers().get(0).value().value(),
                        value(paper.title()),
                        String.join("; ", names(paper.authors())),
                        value(paper.pages()),
                        value(paper.section())))
                .toList();
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.name().value()).toList();
    }

    private static String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse("-");
    }

    private static Claims read(String name) throws IOException {
        String resource = name + "/page.html";
        try (InputStream in = Objects.requireNonNull(CeurWsPagesTest.class.getResourceAsStream(resource), resource)) {
            Opened opened = Pages.open(Inputs.capture("page.html", in.readAllBytes()));
            return ((Extraction.Read) Sites.extract(((Opened.Readable) opened).page())).claims();
        }
    }
}
