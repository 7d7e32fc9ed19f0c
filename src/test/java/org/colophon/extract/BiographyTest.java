package org.colophon.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colophon.capture.Inputs;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BiographyTest {

    @Test
    @DisplayName("role, place and interests of the first sentence")
    void present() {
        PersonFacts facts = read("Jane Roe is a senior research scientist at Oak Labs, working on trees and forests.");
        assertThat(values(facts.roles())).containsExactly("senior research scientist");
        assertThat(values(facts.affiliations())).containsExactly("Oak Labs");
        assertThat(values(facts.topics())).containsExactly("trees", "forests");
    }

    @Test
    @DisplayName("jobs with their years; a short form of the current place is the current place")
    void jobs() {
        PersonFacts facts = read("Jane Roe is an engineer at Oak Research. She joined Oak in 2019. "
                + "Before joining Oak, she was a postdoctoral fellow at the University of Elm from 2016 to 2019. "
                + "From 2010 to 2012, she was a developer at Ash & Co.");
        assertThat(jobs(facts))
                .containsExactly(
                        "Oak Research engineer 2019 -",
                        "University of Elm postdoctoral fellow 2016 2019",
                        "Ash & Co developer 2010 2012");
    }

    @Test
    @DisplayName("degrees with school, year and supervisors, several in one sentence")
    void degrees() {
        PersonFacts facts =
                read("They received their PhD in Computer Science from U. of Elm in 2015 under the supervision of "
                        + "Prof. Max Mustermann and Erika Musterfrau, and hold a BSc from Ash College.");
        assertThat(degrees(facts))
                .containsExactly("PhD U. of Elm 2015 [Prof. Max Mustermann, Erika Musterfrau]", "BSc Ash College - []");
    }

    @Test
    @DisplayName("advisors in a sentence of their own belong to the degree before")
    void advisors() {
        PersonFacts facts = read("I hold a Ph.D. from Elm University. I was advised by Max Mustermann.");
        assertThat(degrees(facts)).containsExactly("Ph.D. Elm University - [Max Mustermann]");
    }

    @Test
    @DisplayName("a student has no degree yet")
    void student() {
        PersonFacts facts = read("Jane Roe is a PhD student at Elm University advised by Prof. Max Mustermann.");
        assertThat(facts.degrees()).isEmpty();
        assertThat(values(facts.roles())).containsExactly("PhD student");
        assertThat(facts.supervisors())
                .singleElement()
                .satisfies(supervisor -> assertThat(supervisor.name().value()).isEqualTo("Prof. Max Mustermann"));
    }

    @Test
    @DisplayName("prizes with their year")
    void prizes() {
        PersonFacts facts =
                read("She received the Golden Leaf Award in 2015. With her team she won competitions such as the "
                        + "Great Forest Challenge in 2011.");
        assertThat(facts.prizes().stream().map(prize -> prize.name().value() + " " + value(prize.year())))
                .containsExactly("Golden Leaf Award 2015", "Great Forest Challenge 2011");
    }

    @Test
    @DisplayName("French sentences")
    void french() {
        PersonFacts facts = read("Jane Roe est professeure agrégée à l’Université des Chênes. "
                + "Elle a obtenu son doctorat de l’Université des Ormes en 2012 sous la direction de Max Mustermann. "
                + "Elle a rejoint Frêne en 2019.");
        assertThat(values(facts.roles())).containsExactly("professeure agrégée");
        assertThat(values(facts.affiliations())).containsExactly("Université des Chênes");
        assertThat(degrees(facts)).containsExactly("doctorat Université des Ormes 2012 [Max Mustermann]");
        assertThat(jobs(facts)).containsExactly("Frêne - 2019 -");
    }

    @Test
    @DisplayName("a job told with a team, a second role, or from when until when")
    void otherJobs() {
        PersonFacts facts = read(
                "Jane Roe is a Principal Scientist and manager on the Leaf team at Oak Labs in Elmwood, "
                        + "and an adjunct professor at Elm University. "
                        + "Until 2009 she worked for Ash & Co as a developer. She spent two years as a postdoc at Beech College.");
        assertThat(values(facts.roles())).containsExactly("Principal Scientist", "manager", "adjunct professor");
        assertThat(values(facts.affiliations())).containsExactly("Oak Labs", "Elm University");
        assertThat(jobs(facts)).containsExactly("Ash & Co developer - 2009", "Beech College postdoc - -");
    }

    @Test
    @DisplayName("degrees side by side, and a degree told without a verb of getting it")
    void otherDegrees() {
        PersonFacts facts = read("She completed her degrees (B.S., M.S., and Ph.D.) at Elm University. "
                + "His PhD is from the Oak Institute, Ash University (2003).");
        assertThat(degrees(facts))
                .containsExactly(
                        "B.S. Elm University - []",
                        "M.S. Elm University - []",
                        "Ph.D. Elm University - []",
                        "PhD Ash University 2003 []");
    }

    @Test
    @DisplayName("a sentence without end is passed over, not followed until the stack is full")
    void endless() {
        PersonFacts facts = read("She won the " + "Oak of ".repeat(40_000) + "Elm. She joined Oak in 2019.");
        assertThat(facts.prizes()).isEmpty();
        assertThat(jobs(facts)).containsExactly("Oak - 2019 -");
    }

    @Test
    @DisplayName("of other sentences nothing is said")
    void silence() {
        PersonFacts facts =
                read("In her spare time Jane enjoys hiking. Her work led to award-winning papers. Trees are nice.");
        assertThat(facts.roles()).isEmpty();
        assertThat(facts.employments()).isEmpty();
        assertThat(facts.degrees()).isEmpty();
        assertThat(facts.prizes()).isEmpty();
        assertThat(facts.topics()).isEmpty();
    }

    private static PersonFacts read(String biography) {
        PersonFacts nothing = new PersonFacts(
                Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Opened opened = Pages.open(Inputs.capture("x", biography.getBytes(UTF_8)));
        return Biography.add(((Opened.Readable) opened).page().lines(), nothing);
    }

    private static List<String> jobs(PersonFacts facts) {
        return facts.employments().stream()
                .map(job -> job.organization().value() + " " + value(job.role()) + " " + value(job.start()) + " "
                        + value(job.end()))
                .toList();
    }

    private static List<String> degrees(PersonFacts facts) {
        return facts.degrees().stream()
                .map(degree -> degree.degree().value() + " " + value(degree.institution()) + " " + value(degree.year())
                        + " " + values(degree.supervisors()))
                .toList();
    }

    private static String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse("-");
    }

    private static List<String> values(List<Quoted> quoted) {
        return quoted.stream().map(Quoted::value).toList();
    }
}
