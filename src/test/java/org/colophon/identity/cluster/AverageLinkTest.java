package org.colophon.identity.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    @Test
    void joinsWhatIsLikelyOne() {
        assertThat(new AverageLink(4, -4)
                        .link(0, 2, 5)
                        .link(1, 3, 0.5)
                        .link(0, 1, -2)
                        .groups(0))
                .containsExactly(List.of(0, 2), List.of(1, 3));
    }

    @Test
    void oneStrongPairDoesNotChainTwoGroups() {
        AverageLink links = new AverageLink(4, -4).link(0, 1, 9).link(2, 3, 9).link(1, 2, 5);
        assertThat(links.groups(0)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void whatIsKeptApartStaysApartThroughEveryStep() {
        AverageLink links =
                new AverageLink(3, 0).link(0, 1, 9).link(1, 2, 8).link(0, 2, 7).apart(0, 2);
        assertThat(links.groups(0)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void peopleBringTogetherWhatNothingLinks() {
        assertThat(new AverageLink(3, -4).together(0, 2).link(0, 1, -3).groups(0))
                .containsExactly(List.of(0, 2), List.of(1));
        assertThat(new AverageLink(2, -4).apart(0, 1).together(0, 1).groups(0)).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void theOrderOfLinksDoesNotMatter() {
        record Told(int a, int b, double bits) {}
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Told> told = new ArrayList<>();
            for (int a = 0; a < 12; a++) {
                for (int b = a + 1; b < 12; b++) {
                    if (random.nextInt(3) == 0) {
                        told.add(new Told(a, b, random.nextInt(1000) / 64.0 - 6));
                    }
                }
            }
            List<List<List<Integer>>> outcomes = new ArrayList<>();
            for (int order = 0; order < 3; order++) {
                AverageLink links = new AverageLink(12, -3);
                told.forEach(t -> links.link(t.a(), t.b(), t.bits()));
                outcomes.add(links.groups(0));
                Collections.shuffle(told, random);
            }
            assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0));
            assertThat(outcomes.get(2)).isEqualTo(outcomes.get(0));
        }
    }

    @Test
    void everyPairOfGroupsLeftIsNotWorthJoining() {
        Random random = new Random(11);
        int things = 60;
        double[][] bits = new double[things][things];
        AverageLink links = new AverageLink(things, -2);
        for (int a = 0; a < things; a++) {
            for (int b = a + 1; b < things; b++) {
                bits[a][b] = bits[b][a] = -2;
                if (random.nextInt(6) == 0) {
                    bits[a][b] = bits[b][a] = random.nextDouble() * 16 - 4;
                    links.link(a, b, bits[a][b]);
                }
            }
        }
        List<List<Integer>> groups = links.groups(0);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double sum = 0;
                for (int a : groups.get(i)) {
                    for (int b : groups.get(j)) {
                        sum += bits[a][b];
                    }
                }
                assertThat(sum / groups.get(i).size() / groups.get(j).size()).isLessThanOrEqualTo(1e-9);
            }
        }
    }

    @Test
    void aLongChainIsNoMoreWorkThanItIsLong() {
        int things = 100_000;
        AverageLink links = new AverageLink(things, -4);
        for (int i = 1; i < things; i++) {
            links.link(i - 1, i, 5);
        }
        assertThat(links.groups(0)).hasSize(things / 2);
    }
}
