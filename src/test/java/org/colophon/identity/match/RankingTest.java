package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theHighestRankComesFirstAndTheLowestNumberAmongEquals() {
        Random random = new Random(5);
        Ranking ranking = new Ranking();
        for (int size : new int[] {0, 1, 2, 3, 10, 1_000}) {
            int[] ranks = random.ints(size, 0, 20).toArray();
            ranking.clear();
            for (int number = size - 1; number >= 0; number--) {
                ranking.add(number, ranks[number]);
            }
            List<Integer> expected = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparing((Integer number) -> -ranks[number]))
                    .toList();
            List<Integer> told = new ArrayList<>();
            while (ranking.size() > 0) {
                told.add(ranking.next());
            }
            assertThat(told).isEqualTo(expected);
        }
    }
}
