package org.colophon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.query.Lamps.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped query is explained, runs, and means what its title says. */
class ShippedQueriesTest {
    private static final String ADA = Lamps.BASE + "id/person/ada";

    static List<QueryFile> shipped() {
        return QueryLibrary.shipped().files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void isExplainedAndRuns(QueryFile file) {
        assertThat(file.name()).matches("[a-z]+(-[a-z]+)*|sempub_1_\\d+");
        assertThat(file.title()).isNotEqualTo(file.name()).doesNotEndWith(".");
        assertThat(file.summary()).endsWith(".");
        assertThat(file.parameters()).allMatch(p -> p.description().endsWith("."));
        Map<String, String> required = file.parameters().stream()
                .filter(QueryParameter::required)
                .collect(Collectors.toMap(
                        QueryParameter::name, p -> p.type() == ParameterType.INTEGER ? "2012" : "Ada Berg"));
        Query query = file.query(Lamps.BASE);
        Parameters parameters = Parameters.of(file, required);
        if (query.isAskType()) {
            Lamps.RUNNER.ask(file, parameters);
        } else {
            assertThat(Lamps.RUNNER.select(file, parameters).getResultVars()).isNotEmpty();
        }
    }

    @Test
    void noneSplicesTheBaseIn() {
        assertThat(shipped()).noneMatch(f -> f.text().contains("localhost"));
    }

    @Test
    void peopleAreFoundByNameByVariantAndByIri() {
        String[] both = {"Ben Cole | 2", "Cleo D'unn | 1"};
        ask("coauthors", "person=Ada Berg").answers(both);
        ask("coauthors", "person=Berg, A.").answers(both);
        ask("coauthors", "person=" + ADA).answers(both);
        ask("coauthors", "person=<" + ADA + ">").answers(both);
        ask("coauthors", "person=Nobody").answers();
    }

    @Test
    void aValueIsNeverReadAsSparql() {
        ask("coauthors", "person=Ada Berg\" } #").answers();
        ask("abstracts-mentioning", "text=\") || true || (\"").answers();
    }

    @Test
    void coauthors() {
        ask("coauthor-frequency", "person=Ada Berg").answers("2 | 1", "1 | 1");
        ask("works-without-coauthors").answers("work/3 | -");
        ask("name-variants").answers("Ada Berg | Ada Berg", "Ada Berg | Berg, A.");
        ask("name-variants", "person=Ben Cole").answers();
        ask("lost-accents").answers("Cleo D'unn");
    }

    @Test
    void works() {
        ask("totals").answers("3 | 4");
        ask("untitled-works").answers("work/3 | -");
        ask("works-by-person", "person=Cleo D'unn").answers("Wicks | - | The Archive | work/2");
        ask("works-by-person", "person=Ben Cole")
                .answers("On Lamps | 2021 | LAMP | work/1", "Wicks | - | The Archive | work/2");
        ask("works-by-researcher").answers("Ada Berg | 3");
        ask("works-by-researcher", "person=Ben Cole").answers();
        ask("shared-works").answers();
    }

    @Test
    void dates() {
        ask("works-by-year").answers("- | 2", "2021 | 1");
        ask("dated-works").answers("On Lamps | 2021-03-04");
        ask("dated-works", "precision=year").answers("On Lamps | 2020");
        ask("year-conflicts").answers("work/1 | On Lamps | 2020 | 2021");
    }

    @Test
    void venues() {
        ask("works-by-venue").answers("LAMP | 1", "The Archive | 1");
        ask("works-by-venue", "venue=conference on lamps").answers("LAMP | 1");
        ask("proceedings").answers("Proceedings of LAMP | On Lamps");
        ask("proceedings", "venue=lamp").answers("Proceedings of LAMP | On Lamps");
        ask("proceedings", "venue=" + Lamps.BASE + "id/venue/lamp").answers("Proceedings of LAMP | On Lamps");
        ask("proceedings", "venue=The Archive").answers();
        ask("venue-in-one-version").answers("On Lamps | work/1");
        ask("publication-details").answers("On Lamps | The Press | 1-9");
    }

    @Test
    void authorsInOrder() {
        ask("works-by-author-list").answers("work/1 | On Lamps");
        ask("author-at-position", "work=on lamps").answers("Ada Berg");
        ask("author-at-position", "work=on lamps", "position=2").answers("Ben Cole");
        ask("author-at-position", "work=Wicks").answers();
        ask("longest-author-lists").answers("On Lamps | 1");
    }

    @Test
    void abstracts() {
        ask("abstract-gaps")
                .answers("https://w3id.org/colophon/ontology#Absent | 1", "https://w3id.org/colophon/ontology#Cut | 1");
        ask("abstracts-mentioning", "text=LAMPS").answers("On Lamps | work/1");
        ask("linked-code").answers("On Lamps | https://github.com/ada/lamps");
        ask("linked-code", "site=https://gitlab.com/").answers();
    }

    @Test
    void peoplesLives() {
        ask("memberships").answers("Ada Berg | The Press | - | 2011 | -", "Ben Cole | - | Reader | - | -");
        ask("supervisions").answers("Ben Cole | Ada Berg | PhD");
        ask("supervisions", "person=Ada Berg").answers("Ben Cole | Ada Berg | PhD");
        ask("supervisions", "person=Cleo D'unn").answers();
        ask("research-areas").answers("Ada Berg | Light", "Ada Berg | Lumière");
        ask("research-areas", "language=fr").answers("Ada Berg | Lumière");
    }

    @Test
    void captures() {
        ask("entries-by-capture").answers("capture/a | 2", "capture/b | 1");
        ask("listed-twice").answers("capture/a | On Lamps | 2");
        ask("empty-headings").answers("capture/a | Awards");
        ask("joined-across-captures").answers("On Lamps | 2021-03-04");
        ask("evidence", "work=On Lamps").answers("capture/b | Proceedings of LAMP");
        ask("evidence", "work=On Lamps", "property=https://w3id.org/colophon/ontology#printedDate")
                .answers();
        ask("title-printed", "text=lamp").answers(true);
        ask("title-printed", "text=candle").answers(false);
    }

    @Test
    void identity() {
        ask("decisions").answers("decision/1 | 0.6 | One letter differs.");
        ask("decisions", "answer=apart").answers("decision/2 | 1.0 | Different names.");
        ask("kept-apart", "left=Ben Cole", "right=Dora Dunn").answers(true);
        ask("kept-apart", "left=Cleo D'unn", "right=Dora Dunn").answers(false);
    }
}
