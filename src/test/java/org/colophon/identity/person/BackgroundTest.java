package org.colophon.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one name's mentions are worth depends on the collection they are taken from. */
class BackgroundTest {

    @Test
    @DisplayName("a co-author who writes with everybody in the collection speaks for less than one who is rare in it")
    void companions() {
        List<PersonMention> block = new ArrayList<>(paper("p1", "I. Okonjo", "Ana Petrova"));
        block.addAll(paper("p2", "Ines Okonjo", "Ana Petrova"));

        double rare = score(block, others("Bruno Marsh"));
        double common = score(block, others("Ana Petrova"));

        assertThat(rare).isGreaterThan(common + 2);
    }

    private static double score(List<PersonMention> block, List<PersonMention> others) {
        List<PersonMention> all = new ArrayList<>(block);
        all.addAll(others);
        PersonScorer scorer = new PersonScorer(block, PersonModel.shipped(), Background.of(all));
        return scorer.score("p1#0", "p2#0").total();
    }

    private static List<PersonMention> others(String everywhere) {
        List<PersonMention> mentions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            mentions.addAll(paper("q" + i, "Vera Quill" + (char) ('a' + i % 26) + "ner", everywhere));
        }
        return mentions;
    }

    private static List<PersonMention> paper(String id, String... names) {
        List<PersonMention> mentions = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            List<String> beside = new ArrayList<>(List.of(names));
            beside.remove(i);
            mentions.add(PersonMention.of(id + "#" + i, names[i], id)
                    .beside(beside)
                    .onWork("", "Rivers in " + id, Optional.of(2010), Optional.empty()));
        }
        return mentions;
    }
}
