package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The graph depends on the pages alone, not on the order in which they came, nor on how many came at
 * a time. Keys may differ, for they are minted on arrival; what they stand for may not.
 */
class OrderTest {

    @Test
    @DisplayName("all 120 orders of the five seed pages, one by one, give one graph")
    void everyOrderOfTheSeeds() {
        List<Prepared> pages = Corpus.seeds().prepared();
        Memory.State expected = state(List.of(pages));
        for (List<Prepared> order : Orders.all(pages)) {
            assertSame(Orders.oneByOne(order), expected);
        }
    }

    @Test
    @DisplayName("the seed pages in batches of every size give one graph")
    void everyBatchOfTheSeeds() {
        List<Prepared> pages = Corpus.seeds().prepared();
        Memory.State expected = state(List.of(pages));
        for (List<Prepared> order : Orders.some(pages, 1, 11)) {
            for (int cuts = 0; cuts < 1 << (pages.size() - 1); cuts++) {
                assertSame(Orders.batches(order, cuts), expected);
            }
        }
    }

    @Test
    @DisplayName("20 orders of the seven demo pages, one by one, give one graph")
    void manyOrdersOfTheDemo() {
        List<Prepared> pages = Corpus.demo().prepared();
        Memory.State expected = state(List.of(pages));
        for (List<Prepared> order : Orders.some(pages, 20, 7)) {
            assertSame(Orders.oneByOne(order), expected);
        }
    }

    @Test
    @DisplayName("the demo pages in batches of every size give one graph")
    void everyBatchOfTheDemo() {
        List<Prepared> pages = Corpus.demo().prepared();
        Memory.State expected = state(List.of(pages));
        for (int cuts = 0; cuts < 1 << (pages.size() - 1); cuts += 7) {
            assertSame(Orders.batches(Orders.some(pages, 1, cuts).get(0), cuts), expected);
        }
    }

    private static void assertSame(List<List<Prepared>> batches, Memory.State expected) {
        Memory.State actual = state(batches);
        String order = batches.stream()
                .map(batch -> batch.stream().map(Prepared::name).toList().toString())
                .toList()
                .toString();
        assertThat(actual.defaultGraph()).as("default graph after %s", order).isEqualTo(expected.defaultGraph());
        assertThat(actual.identity()).as("identity graph after %s", order).isEqualTo(expected.identity());
    }

    private static Memory.State state(List<List<Prepared>> batches) {
        Memory memory = new Memory();
        batches.forEach(memory::add);
        return memory.state();
    }
}
