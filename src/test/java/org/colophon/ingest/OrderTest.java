package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.colophon.capture.Captured;
import org.colophon.capture.Inputs;
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

    @Test
    @DisplayName("bibliographies with namesakes, initials and compound names give one graph in any order and batches")
    void namesakes() {
        List<Prepared> pages = shared(new Random(3));
        Memory.State expected = state(List.of(pages));
        for (List<Prepared> order : Orders.some(pages, 4, 5)) {
            assertSame(Orders.oneByOne(order), expected);
            assertSame(Orders.batches(order, 5), expected);
        }
    }

    @Test
    @DisplayName("bibliographies with ORCIDs, right and wrong, give one graph in any order and batches")
    void identifiers() {
        List<Prepared> pages = identified(new Random(8));
        Memory.State expected = state(List.of(pages));
        for (List<Prepared> order : Orders.some(pages, 4, 5)) {
            assertSame(Orders.oneByOne(order), expected);
            assertSame(Orders.batches(order, 5), expected);
        }
    }

    /** People change their names, share them, and are given the ORCIDs of others. */
    private static List<Prepared> identified(Random random) {
        List<String> names = List.of(
                "Roe, Jane",
                "Roe, J.",
                "Abara, Jane",
                "Abara, Zoe",
                "Roe, Jane M.",
                "Li, Bo",
                "Li, B.",
                "Okonjo, Ines");
        List<String> orcids =
                List.of("0000-0002-1825-0097", "0000-0002-1694-233X", "0000-0001-5109-3700", "0000-0003-1415-9269");
        return bibliographies(
                3,
                number -> String.format(
                        "title={On rivers and clocks, part %d}, author={%s}, year={%d}, author+an:orcid={1=\"%s\"}",
                        number, some(names, 2, random), 2000 + number % 3, orcids.get(random.nextInt(orcids.size()))));
    }

    /** Namesakes, initials, and family names of two words. */
    private static List<Prepared> shared(Random random) {
        List<String> names = List.of(
                "Liu, Yang",
                "Liu, Y.",
                "Yang Liu",
                "Garc{\\'i}a Molina, Ana",
                "Molina, Ana",
                "Molina, A.",
                "Roe, Jane",
                "Roe, Jane M.",
                "Roe, J.",
                "Okonjo, Ines",
                "Okonjo, Ivo",
                "Lindqvist, Petra",
                "Ferrante, Aldo");
        return bibliographies(
                5,
                number -> String.format(
                        "title={On rivers and clocks, part %d}, author={%s}, year={%d}",
                        random.nextInt(20), some(names, 3, random), 1990 + random.nextInt(25)));
    }

    private static String some(List<String> names, int count, Random random) {
        return random.ints(0, names.size())
                .distinct()
                .limit(count)
                .mapToObj(names::get)
                .collect(Collectors.joining(" and "));
    }

    /** Six files of so many entries each, whose fields follow from their number. */
    private static List<Prepared> bibliographies(int entries, IntFunction<String> fields) {
        List<Captured> pages = new ArrayList<>();
        for (int page = 0; page < 6; page++) {
            StringBuilder text = new StringBuilder();
            for (int number = page * entries; number < (page + 1) * entries; number++) {
                text.append("@article{e")
                        .append(number)
                        .append(", ")
                        .append(fields.apply(number))
                        .append("}\n");
            }
            pages.add(Inputs.capture(page + ".bib", text.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return new Corpus(pages).prepared();
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
