package org.colophon.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all names, however odd. */
class NamePropertiesTest {

    private static final String[] GIVEN = {
        "Jane", "J.", "Jian-Yun", "Jianyun", "Jian Yun", "J.-Y.", "Robert", "Bob", "Bob R.", "Jürgen", "Juergen",
                "María José", "M. J.",
        "Mª José", "Yulia", "Julia", "JP", "Al", "Wei", "W.", "Mohammed", "Mohamed", "Inma", "Inmaculada", "R. Bob", ""
    };
    private static final String[] PARTICLES = {"", "", "", "van der ", "De ", "Le ", "al-", "Das ", "Mc"};
    private static final String[] SURNAMES = {
        "Roe",
        "Müller",
        "Mueller",
        "Muller",
        "García Márquez",
        "García-Márquez",
        "García",
        "Márquez",
        "Nie",
        "Halácsy",
        "Halacsky",
        "Nguyen",
        "WANG",
        "Kim",
        "Henríquez Q.",
        "Henríquez Quiroga",
        "Plas",
        "Åström",
        "Aastrom",
        "Bob"
    };
    private static final String[] SUFFIXES = {"", "", "", " Jr.", ", III", ", PhD"};

    @Test
    @DisplayName("comparing is symmetric, the same each time, and compatible names have a key in common")
    void pairs() {
        Random random = new Random(20);
        List<NameReadings> names = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            names.add(NameReadings.of(invented(random)));
        }
        int compatible = 0;
        for (NameReadings a : names) {
            for (NameReadings b : names) {
                NameComparison there = NameReadings.compare(a, b);
                NameComparison back = NameReadings.compare(b, a);
                assertThat(back.fit()).as("%s and %s", a, b).isEqualTo(there.fit());
                assertThat(back.score()).isEqualTo(there.score());
                assertThat(there.score()).isBetween(0.0, 1.0);
                if (there.compatible()) {
                    compatible++;
                    assertThat(a.keys()).as("%s and %s", a, b).containsAnyElementsOf(b.keys());
                }
            }
            assertThat(NameReadings.compare(a, NameReadings.of(a.printed())).fit())
                    .as(a.printed())
                    .isEqualTo(NameFit.SAME);
        }
        assertThat(compatible).isGreaterThan(2 * names.size());
    }

    private static String invented(Random random) {
        String given = pick(GIVEN, random);
        String surname = pick(PARTICLES, random) + pick(SURNAMES, random);
        String suffix = pick(SUFFIXES, random);
        return switch (random.nextInt(4)) {
            case 0 -> surname + ", " + given;
            case 1 -> surname + " " + given + suffix;
            default -> given + " " + surname + suffix;
        };
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    static List<String> hostile() {
        return List.of(
                "",
                " ",
                ",",
                ",,,,;;;",
                "...---'''",
                "()[]\"\"{}",
                "((((((((",
                "Dr.",
                "Jr.",
                "PhD, MD",
                "van der",
                "\ud800",
                "\udc00Jane \ud83dRoe",
                "\u202eRoe, Jane\u202c\u200f",
                "\u0000\u0007",
                "\ud83d\ude00 \ud83d\ude00",
                "1234",
                "\\\"{\\",
                "\\H{",
                "\u0301\u0301",
                "ªº¹",
                "ª",
                "ーー",
                "a".repeat(1_000_000),
                "a ".repeat(500_000),
                "A.".repeat(500_000),
                "(".repeat(500_000),
                "Roe, ".repeat(200_000),
                "\\\"".repeat(500_000),
                "\u0301".repeat(1_000_000),
                "张".repeat(500_000),
                "й".repeat(500_000),
                "\ud800".repeat(500_000),
                "Jean-".repeat(200_000),
                "aB".repeat(500_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    @DisplayName("whatever is printed has a bounded number of readings and keys of bounded length")
    void bounded(String printed) {
        NameReadings name = NameReadings.of(printed);
        assertThat(name.readings()).hasSizeBetween(1, Readings.MOST);
        assertThat(name.ownScriptReadings()).hasSizeLessThanOrEqualTo(Readings.MOST);
        assertThat(name.keys()).hasSizeBetween(1, 500);
        assertThat(name.keys()).allMatch(key -> key.length() < 2 * Cleaner.LONGEST * 4);
        assertThat(NameReadings.compare(name, NameReadings.of(printed)).fit()).isEqualTo(NameFit.SAME);
        assertThat(NameReadings.compatible(name, NameReadings.of("Jane Roe")))
                .isEqualTo(NameReadings.compatible(NameReadings.of("Jane Roe"), name));
    }

    @Test
    @DisplayName("marks of direction and other invisible ones change nothing")
    void invisible() {
        NameReadings plain = NameReadings.of("Roe, Jane");
        NameReadings marked = NameReadings.of("\u200fRoe,\u00a0Ja\u00adne\u200b");
        assertThat(NameReadings.compare(plain, marked).fit()).isEqualTo(NameFit.SAME);
        assertThat(marked.readings()).isEqualTo(plain.readings());
    }
}
