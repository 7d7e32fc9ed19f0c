package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        List<Prepared> pages = bibliographies(new Random(3));
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
        List<Captured> pages = new ArrayList<>();
        for (int page = 0; page < 6; page++) {
            StringBuilder text = new StringBuilder();
            for (int entry = 0; entry < 3; entry++) {
                String authors = random.ints(0, names.size())
                        .distinct()
                        .limit(2)
                        .mapToObj(names::get)
                        .collect(Collectors.joining(" and "));
                text.append(String.format(
                        "@article{p%de%d, title={On rivers and clocks, part %d}, author={%s}, year={%d},"
                                + " author+an:orcid={1=\"%s\"}}%n",
                        page,
                        entry,
                        page * 3 + entry,
                        authors,
                        2000 + entry,
                        orcids.get(random.nextInt(orcids.size()))));
            }
            pages.add(Inputs.capture(page + ".bib", text.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return new Corpus(pages).prepared();
    }

    private static List<Prepared> bibliographies(Random random) {
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
        List<Captured> pages = new ArrayList<>();
        for (int page = 0; page < 6; page++) {
            StringBuilder text = new StringBuilder();
            for (int entry = 0; entry < 5; entry++) {
                String authors = random.ints(0, names.size())
                        .distinct()
                        .limit(3)
                        .mapToObj(names::get)
                        .collect(Collectors.joining(" and "));
                text.append(String.format(
                        "@article{p%de%d, title={On rivers and clocks, part %d}, author={%s}, year={%d}}%n",
                        page, entry, random.nextInt(20), authors, 1990 + random.nextInt(25)));
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
