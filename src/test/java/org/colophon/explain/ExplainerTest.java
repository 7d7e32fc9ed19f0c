package org.colophon.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.graph.Iris;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.SchemaOrg;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

    private static final Iris IRIS = Iris.under(Iris.DEFAULT_BASE);
    private static Explainer explainer;

    @BeforeAll
    static void read() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Sample.small(dataset);
        explainer = new Explainer(dataset, IRIS);
    }

    @Test
    void aTitleStandsInItsQuote() {
        Source source = onlySource("work/rings", Dct.title);
        assertThat(source.capture().label()).isEqualTo("ada.html");
        assertThat(source.site()).contains("Ring people");
        assertThat(source.statement()).isEqualTo(iri("record/aaaa-1"));
        assertThat(source.verbatim()).isTrue();
        assertThat(source.quote())
                .contains(new Quote(
                        "On Rings &amp; Ideals",
                        "<h3>",
                        "</h3>",
                        OptionalInt.of(100),
                        OptionalInt.of(121),
                        List.of("microdata", "COinS", "RDFa"),
                        OptionalDouble.empty()));
        assertThat(source.quote().orElseThrow().manner()).isEqualTo(" from microdata, as COinS and RDFa");
        assertThat(source.extractor()).contains(new Source.Reader("rings", "2"));
    }

    @Test
    void aVenueAndAYearComeFromTheVersionThatHasThem() {
        assertThat(onlySource("work/rings", Col.publishedIn).printed())
                .isEqualTo("Proceedings of the 3rd Ring Meeting");
        assertThat(onlySource("work/rings", Col.year).printed()).isEqualTo("2019-04-11");
        assertThat(onlySource("version/rings-2", Col.year).printed()).isEqualTo("2018");
        assertThat(onlySource("version/rings-1", Bibo.volume).printed()).contains("3rd");
    }

    @Test
    void anAuthorIsNamedInTheListOrByTheirPage() {
        Explanation work = explain("work/rings");
        List<Fact> authors = facts(work, Dct.creator);
        assertThat(authors).hasSize(2);
        assertThat(authors)
                .extracting(fact -> fact.sources().get(0).printed())
                .containsExactlyInAnyOrder("B. Okafor", "Ada Noether");
        // Ben's own page lists the paper without him: his name is its heading, but a list names him elsewhere.
        assertThat(onlySource("contribution/rings-ben", Col.contributor).printed())
                .isEqualTo("B. Okafor");
        assertThat(onlySource("contribution/rings-ada", Col.contributor).statement())
                .isEqualTo(iri("mention/bbbb-2-1"));
    }

    @Test
    void aPersonIsCalledAsThePagesPrint() {
        assertThat(onlySource("person/ada", Vivo.hasResearchArea).printed()).isEqualTo("Ring theory");
        assertThat(facts(explain("person/ada"), Foaf.name).get(0).sources())
                .extracting(Source::printed)
                .containsOnly("Ada Noether");
        assertThat(facts(explain("person/ada"), Col.nameVariant))
                .allSatisfy(fact -> assertThat(fact.sources()).isNotEmpty().allMatch(Source::verbatim));
    }

    @Test
    void whatAProfileStatesIsItsSource() {
        assertThat(onlySource("membership/ada-1", OrgTerms.organization).statement())
                .isEqualTo(iri("statement/aaaa-1"));
        assertThat(onlySource("membership/ada-1", SchemaOrg.startDate).printed())
                .isEqualTo("2015");
        assertThat(onlySource("supervision/ben-1", Col.supervisor).printed()).isEqualTo("Ada Noether");
        assertThat(onlySource("supervision/ben-1", Col.degree).printed()).isEqualTo("PhD");
        assertThat(onlySource("award/ada-1", RDFS.Nodes.label).printed()).isEqualTo("Golden Ring");
        assertThat(onlySource("award/ada-1", Col.year).printed()).isEqualTo("2011");
        assertThat(onlySource("org/inst", Foaf.name).statement()).isEqualTo(iri("statement/aaaa-1"));
        assertThat(onlySource("proceedings/jor-3", Dct.title).statement()).isEqualTo(iri("record/aaaa-1"));
    }

    @Test
    void whatNoPagePrintsSaysItsRule() {
        Explanation work = explain("work/rings");
        assertThat(facts(work, RDF.Nodes.type)).allMatch(fact -> fact.rule().isPresent());
        assertThat(facts(work, Col.authorListStatus))
                .allMatch(fact -> fact.rule().orElse("").contains("partial"));
        assertThat(work.facts())
                .allMatch(fact -> fact.rule().isPresent() == fact.sources().isEmpty());
    }

    @Test
    void decisionsAreFoundFromEverySide() {
        for (String thing : List.of("work/rings", "record/aaaa-1", "version/rings-2", "decision/d1")) {
            assertThat(explain(thing).decisions()).as(thing).singleElement().satisfies(decision -> {
                assertThat(decision.verdict()).contains(Col.Merged);
                assertThat(decision.confidence()).contains("0.95");
                assertThat(decision.reason()).contains("same title on two pages");
                assertThat(decision.evidence())
                        .singleElement()
                        .satisfies(item -> assertThat(item.compares())
                                .extracting(Named::label)
                                .containsExactly(
                                        "On Rings & Ideals (listing 1 of ada.html)",
                                        "On rings and ideals (listing 2 of ben.html)"));
            });
        }
        assertThat(explain("person/ben").decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.about()).hasSize(2));
    }

    @Test
    void whatPointsToAThingIsListed() {
        assertThat(explain("work/rings").incoming())
                .filteredOn(links -> links.property().equals(Wemi.expresses))
                .singleElement()
                .satisfies(links -> assertThat(links.total()).isEqualTo(2));
    }

    @Test
    void whatWasJoinedInAThingIsListedWithItsPlace() {
        assertThat(explain("version/rings-1").incoming())
                .filteredOn(links -> links.property().equals(Col.recordOf))
                .singleElement()
                .satisfies(links -> assertThat(links.subjects())
                        .extracting(Named::label)
                        .containsExactly("On Rings & Ideals (listing 1 of ada.html)"));
        assertThat(explain("person/ada").incoming())
                .filteredOn(links -> links.property().equals(Col.mentionOf))
                .singleElement()
                .satisfies(links -> assertThat(links.subjects())
                        .extracting(Named::label)
                        .containsExactly("Ada Noether (ben.html)", "Ada Noether (name 1 in listing 2 of ben.html)"));
    }

    @Test
    void aReplacedIriLeadsToItsSurvivor() {
        Explanation ben = explain("person/oldben");
        assertThat(ben.entity().node()).isEqualTo(iri("person/ben"));
        assertThat(ben.replaced()).contains(iri("person/oldben"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capture/aaaa",
                "record/aaaa-1",
                "mention/aaaa-1-1",
                "mention/bbbb-s1",
                "profile/aaaa",
                "statement/aaaa-1",
                "evidence/r-aaaa-1-printedTitle",
                "decision/d2",
                "run/aaaa-rings-2",
                "extractor/rings-2",
                "venue/jor",
                "proceedings/jor-3",
                "concept/rings",
                "org/inst"
            })
    void everyKindIsExplained(String key) {
        Explanation explanation = explain(key);
        assertThat(explanation.label()).isNotBlank();
        assertThat(explanation.facts()).isNotEmpty();
    }

    @Test
    void theUnknownIsNotExplained() {
        assertThat(explainer.explain(iri("work/none"))).isEmpty();
        assertThat(explainer.explain(Foaf.name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "work/rings | work/rings",
                "id/work/rings | work/rings",
                "http://localhost:3030/id/work/rings | work/rings",
                "on rings & IDEALS | version/rings-1 work/rings",
                "ben okafor | person/ben person/ben2",
                "Noether, Ada | person/ada",
                "person/oldben | person/oldben",
                "nobody | ''",
                "work/none | ''"
            })
    void thingsAreFoundByIriOrName(String asked, String expected) {
        List<Node> wanted = expected.isBlank()
                ? List.of()
                : List.of(expected.strip().split(" ")).stream()
                        .map(ExplainerTest::iri)
                        .toList();
        assertThat(explainer.find(asked)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "work/bare | untitled work (abstract begins “Nobody wrote down what this is called, and yet it goes on…”)",
                "version/rings-1 | On Rings & Ideals",
                "contribution/rings-ada | Ada Noether in On Rings & Ideals",
                "membership/ada-1 | Ada Noether at Institute of Rings",
                "membership/ben-1 | Ben Okafor: Ring theory",
                "supervision/ben-1 | Ada Noether supervising Ben Okafor",
                "capture/aaaa | ada.html",
                "record/bbbb-2 | On rings and ideals",
                "mention/aaaa-1-1 | B. Okafor",
                "run/aaaa-rings-2 | run aaaa-rings-2"
            })
    void everythingHasALabel(String key, String label) {
        assertThat(explainer.labels().of(iri(key)).label()).isEqualTo(label);
    }

    private static Source onlySource(String key, Node property) {
        List<Fact> facts = facts(explain(key), property);
        assertThat(facts).as(key).hasSize(1);
        assertThat(facts.get(0).sources()).as(key).hasSize(1);
        return facts.get(0).sources().get(0);
    }

    private static List<Fact> facts(Explanation explanation, Node property) {
        return explanation.facts().stream()
                .filter(fact -> fact.property().equals(property))
                .toList();
    }

    private static Explanation explain(String key) {
        return explainer.explain(iri(key)).orElseThrow();
    }

    private static Node iri(String key) {
        int slash = key.indexOf('/');
        return IRIS.id(key.substring(0, slash), key.substring(slash + 1));
    }
}
