package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.capture.Inputs;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PartialDate;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.page.Line;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.colophon.site.ElementSamples.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page read from its elements and the same page read from its text agree on what both of them show. */
class SameRecordsTest {
    private static final Set<String> INLINE = Set.of("a", "span", "time", "button");

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("a page saved as text gives the same records as the page itself")
    void text(Sample sample) {
        Claims elements = sample.read();
        Claims text = ReadPage.claims("page.txt", "text/plain", shown(sample.html()), Optional.empty());

        assertThat(text.person().flatMap(PersonFacts::name).map(Quoted::value))
                .isEqualTo(elements.person().flatMap(PersonFacts::name).map(Quoted::value));
        assertThat(text.listings()).hasSameSizeAs(elements.listings());
        for (int i = 0; i < text.listings().size(); i++) {
            Listing said = text.listings().get(i);
            Listing marked = elements.listings().get(i);
            assertThat(value(said.title())).isEqualTo(value(marked.title()));
            assertThat(names(said)).isEqualTo(names(marked));
            assertThat(value(said.venue())).isEqualTo(value(marked.venue()));
            assertThat(value(said.pages())).isEqualTo(value(marked.pages()));
            assertThat(value(said.publisher())).isEqualTo(value(marked.publisher()));
            assertThat(value(said.status())).isEqualTo(value(marked.status()));
            assertSameDate(said.date(), marked.date());
            assertSameAbstract(said, marked);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplesOfCards")
    @DisplayName("a text that lost the linked names has the others in the same order, and calls its lists partial")
    void textWithoutLinkedNames(Sample sample) {
        List<Listing> elements = sample.read().listings();
        List<Listing> text = ReadPage.claims(
                        "page.txt", "text/plain", shown(withoutLinkedNames(sample)), Optional.empty())
                .listings();

        assertThat(text.stream().map(entry -> value(entry.title())))
                .containsExactlyElementsOf(
                        elements.stream().map(entry -> value(entry.title())).toList());
        for (int i = 0; i < text.size(); i++) {
            List<String> unlinked = elements.get(i).authors().stream()
                    .filter(author -> author.page().isEmpty())
                    .map(author -> author.name().value())
                    .toList();
            assertThat(names(text.get(i))).isEqualTo(unlinked);
            assertThat(text.get(i).authorListStatus()).isEqualTo(AuthorListStatus.PARTIAL);
        }
        assertThat(elements)
                .anySatisfy(entry -> assertThat(entry.authorListStatus()).isEqualTo(AuthorListStatus.COMPLETE));
    }

    static List<Sample> samples() throws IOException {
        return ElementSamples.all();
    }

    /** The layouts of today whose texts are known. */
    static List<Sample> samplesOfCards() throws IOException {
        return ElementSamples.all().stream()
                .filter(sample -> sample.name().contains("/cards"))
                .toList();
    }

    /**
     * What a page shows, as programs save it that turn pages into text: what stands in a row is a line each, and lists
     * of nothing but links, such as tags, are left out.
     */
    private static String shown(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("nav, aside, ul:has(a[href]):not(:has(a[href^=#]))").stream()
                .filter(list ->
                        list.text().equals(String.join(" ", list.select("a").eachText()))
                                || !list.normalName().equals("ul"))
                .forEach(Element::remove);
        for (Element row : document.body().getAllElements()) {
            boolean onlyElements =
                    row.textNodes().stream().allMatch(text -> text.text().matches("[\\s,;|·]*"));
            if (onlyElements && row.childrenSize() > 1) {
                row.textNodes().forEach(Node::remove);
                for (Element member : row.children()) {
                    boolean goesOn = member.text().startsWith("…") || member.previousElementSibling() == null;
                    if (!goesOn && INLINE.contains(member.normalName())) {
                        member.before("<br>");
                    }
                }
            }
        }
        byte[] changed = document.outerHtml().getBytes(StandardCharsets.UTF_8);
        Opened opened = Pages.open(Inputs.capture("page.html", changed));
        return ((Opened.Readable) opened)
                .page().lines().stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String withoutLinkedNames(Sample sample) {
        Document document = Jsoup.parse(sample.html());
        document.outputSettings().prettyPrint(false);
        List<String> linked = sample.read().listings().stream()
                .flatMap(entry -> entry.authors().stream())
                .flatMap(author -> author.page().stream())
                .map(Quoted::value)
                .toList();
        for (Element anchor : document.select("a[href]")) {
            URI target = sample.address().orElseThrow().resolve(anchor.attr("href"));
            if (linked.contains(target.toString())) {
                anchor.remove();
            }
        }
        return document.outerHtml();
    }

    /** An attribute may say the day where the text says the year. */
    private static void assertSameDate(Optional<Quoted> said, Optional<Quoted> marked) {
        Optional<PartialDate> printed = said.flatMap(date -> PartialDate.parse(date.value()));
        printed.ifPresent(date -> assertThat(marked.orElseThrow().value()).startsWith(date.lexical()));
    }

    /** Where the text shows but the beginning of an abstract, the document may have it all. */
    private static void assertSameAbstract(Listing said, Listing marked) {
        if (said.abstractStatus() == AbstractStatus.CUT) {
            String beginning = said.summary().orElseThrow().value().replaceFirst("(?:…|\\.\\.\\.)$", "");
            assertThat(marked.summary().orElseThrow().value()).startsWith(beginning);
        } else if (said.summary().isPresent()) {
            assertThat(value(said.summary())).isEqualTo(value(marked.summary()));
        }
    }

    private static List<String> names(Listing listing) {
        return listing.authors().stream().map(Mention::name).map(Quoted::value).toList();
    }

    private static String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse("");
    }
}
