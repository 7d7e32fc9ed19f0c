package org.colophon.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.colophon.Shared;
import org.colophon.identity.name.AclAuthors.Spelling;
import org.colophon.model.Folding;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well names tell persons apart whom the editors of a large bibliography told apart; skipped where that is absent. */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class NameScoreTest {

    private static final String DATA = "acl-authors";

    @Test
    void spellingsOfOnePersonInNaturalOrder(ScoreTable table) throws IOException {
        spellings(table, "one person's spellings compatible, natural", Spelling::natural, Spelling::natural);
    }

    @Test
    void spellingsOfOnePersonInverted(ScoreTable table) throws IOException {
        spellings(table, "one person's spellings compatible, inverted", Spelling::inverted, Spelling::inverted);
    }

    @Test
    void spellingsOfOnePersonInBothOrders(ScoreTable table) throws IOException {
        spellings(table, "one person's spellings compatible, mixed", Spelling::natural, Spelling::inverted);
    }

    private static void spellings(
            ScoreTable table, String measure, Function<Spelling, String> left, Function<Spelling, String> right)
            throws IOException {
        int pairs = 0;
        int narrow = 0;
        List<String> misses = new ArrayList<>();
        for (List<Spelling> person : AclAuthors.variants(Shared.path("corpus", "er", DATA, "variants.tsv"))) {
            for (int i = 0; i < person.size(); i++) {
                for (int j = i + 1; j < person.size(); j++) {
                    NameReadings a = NameReadings.of(left.apply(person.get(i)));
                    NameReadings b = NameReadings.of(right.apply(person.get(j)));
                    pairs++;
                    if (!NameReadings.compatible(a, b)) {
                        misses.add(a + " <> " + b + "  "
                                + NameReadings.compare(a, b).fit());
                    } else {
                        assertThat(a.keys()).as(a + " and " + b).containsAnyElementsOf(b.keys());
                        narrow += Collections.disjoint(a.narrowKeys(), b.narrowKeys()) ? 0 : 1;
                    }
                }
            }
        }
        double share = 1 - (double) misses.size() / pairs;
        table.add(DATA, measure, pairs, share, 0.95);
        table.add(DATA, measure + ": narrow key", pairs - misses.size(), (double) narrow / (pairs - misses.size()));
        print(measure, misses);
        assertThat(share).isGreaterThan(0.9);
    }

    /** By the fullest spelling of each; some carry one name and no rule about names could tell them apart. */
    @Test
    void differentPersonsOfOneSurname(ScoreTable table) throws IOException {
        Map<String, List<Spelling>> bySurname = new TreeMap<>();
        fullest()
                .values()
                .forEach(name -> bySurname
                        .computeIfAbsent(Folding.key(name.last()), any -> new ArrayList<>())
                        .add(name));
        int pairs = 0;
        int identical = 0;
        List<String> wrong = new ArrayList<>();
        for (List<Spelling> names : bySurname.values()) {
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    pairs++;
                    identical += names.get(i).equals(names.get(j)) ? 1 : 0;
                    NameReadings a = NameReadings.of(names.get(i).natural());
                    NameReadings b = NameReadings.of(names.get(j).natural());
                    if (NameReadings.compatible(a, b)) {
                        wrong.add(a + " = " + b + "  "
                                + NameReadings.compare(a, b).fit());
                    }
                }
            }
        }
        double raw = (double) wrong.size() / pairs;
        double others = (double) (wrong.size() - identical) / (pairs - identical);
        table.add(DATA, "different persons, one surname: kept apart", pairs, 1 - raw, 0.995);
        table.add(DATA, "the same, less identical spellings", pairs - identical, 1 - others, 0.995);
        print("different persons of one surname judged compatible", wrong);
        assertThat(others).isLessThan(0.02);
    }

    /** Whatever their surnames: every reading that two names could share counts. */
    @Test
    void differentPersonsThatMeetUnderAKey(ScoreTable table) throws IOException {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        List<NameReadings> names = fullest().values().stream()
                .map(name -> NameReadings.of(name.natural()))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            for (String key : names.get(i).keys()) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        Map<String, NameFit> wrong = new LinkedHashMap<>();
        Set<Long> met = new HashSet<>();
        for (List<Integer> members : byKey.values()) {
            for (int i : members) {
                for (int j : members) {
                    if (i < j && met.add((long) i * names.size() + j)) {
                        NameComparison found = NameReadings.compare(names.get(i), names.get(j));
                        if (found.compatible()) {
                            wrong.put(names.get(i) + " = " + names.get(j) + "  (" + wrong.size() + ")", found.fit());
                        }
                    }
                }
            }
        }
        table.add(
                DATA,
                "different persons with a common key: kept apart",
                met.size(),
                1 - (double) wrong.size() / met.size());
        print("different persons with a common key judged compatible", wrong.entrySet());
        assertThat(wrong).hasSizeLessThan(names.size() / 20);
    }

    private static Map<String, Spelling> fullest() throws IOException {
        Path mentions = Shared.path("corpus", "er", DATA, "mentions.tsv");
        return AclAuthors.fullest(mentions);
    }

    private static void print(String what, Iterable<?> lines) {
        System.out.println(what + ":");
        lines.forEach(line -> System.out.println("  " + line));
    }
}
