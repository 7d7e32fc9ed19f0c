package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookUpOrderTest {

    @Test
    void titlesThatBeginAlikeAreNeighboursAndNoneIsLeftOut() {
        Profiles profiles = new Profiles();
        List<String> titles = List.of(
                "Meadow plants in spring",
                "Quartz",
                "Meadow plants in autumn",
                "",
                "Quartz veins",
                "Meadow plants in May");
        for (int i = 0; i < titles.size(); i++) {
            profiles.add(Papers.record("r" + i, "s", titles.get(i), "", "", 0));
        }
        int[] records = {5, 4, 3, 2, 1, 0};
        List<String> order = IntStream.of(LookUpOrder.of(profiles, records))
                .mapToObj(place -> titles.get(records[place]))
                .toList();
        assertThat(order).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(order.stream().filter(title -> !title.isEmpty()).map(title -> title.substring(0, 3)))
                .isIn(List.of("Mea", "Mea", "Mea", "Qua", "Qua"), List.of("Qua", "Qua", "Mea", "Mea", "Mea"));
    }
}
