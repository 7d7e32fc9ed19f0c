package org.colophon.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.colophon.Shared;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class PersonScoreTest {

    @Test
    @DisplayName("authors of a large collection come out as its curators have them")
    void namesAsPrinted(ScoreTable table) throws IOException {
        score(table, "authors", UnaryOperator.identity(), 0.988, 0.988, 0.94);
    }

    @Test
    @DisplayName("authors come out nearly so when their given names are cut to initials")
    void initialsOnly(ScoreTable table) throws IOException {
        score(table, "authors, initials only", AclAuthors::initials, 0.90, 0.97, 0.87);
    }

    private static void score(
            ScoreTable table,
            String data,
            UnaryOperator<String> given,
            double wanted,
            double least,
            double leastContested)
            throws IOException {
        Path file = Shared.path("corpus", "er", "acl-authors", "mentions.tsv");
        AclAuthors authors = AclAuthors.read(file, given);
        long start = System.nanoTime();
        Resolution who =
                PersonMatcher.standard().resolve(authors.mentions(), PersonModel.shipped(), Constraints.none());
        double seconds = (System.nanoTime() - start) / 1e9;
        BCubed all = BCubed.of(who.persons(), authors.person(), authors.person().keySet());
        BCubed hard = BCubed.of(who.persons(), authors.person(), authors.hard());
        BCubed contested = BCubed.of(who.persons(), authors.person(), authors.contested());
        table.add(data, "B³ F1, all known people", all.mentions(), all.f1());
        table.add(data, "B³ F1, hard blocks", hard.mentions(), hard.f1(), wanted);
        table.add(data, "B³ F1, blocks of two known people", contested.mentions(), contested.f1(), wanted);
        table.note(String.format(
                Locale.ROOT,
                "%s: %d mentions, %d people, %.1f s",
                data,
                authors.mentions().size(),
                who.persons().size(),
                seconds));
        assertThat(Set.copyOf(who.persons().stream().flatMap(List::stream).toList()))
                .as("every mention is someone's")
                .hasSize(authors.mentions().size());
        assertThat(hard.f1()).as("hard blocks").isGreaterThanOrEqualTo(least);
        assertThat(contested.f1()).as("blocks of two known people").isGreaterThanOrEqualTo(leastContested);
    }
}
