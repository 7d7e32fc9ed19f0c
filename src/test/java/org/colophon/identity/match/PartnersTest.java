package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colophon.identity.score.Waterfall;
import org.junit.jupiter.api.Test;

/** Two lists that say nothing twice, and what follows for which of their records go together. */
class PartnersTest {

    private static final String AUTHORS = "Ada Farnaby; Hugo Pemberley";

    private static PublicationRecord in(String list, String id, String title) {
        return Papers.record(list + id, list, title, AUTHORS, "Journal of quartz", 2001);
    }

    /** The bits of pairs of these records among two bibliographies. */
    private static Map<String, Double> bits(PublicationRecord... records) {
        Matcher matcher = new Matcher();
        matcher.add(Stream.concat(Papers.twoBibliographies(300, 5).stream(), Stream.of(records))
                .toList());
        Model model = matcher.learn(Model.shipped());
        List<Decision> pairs = new ArrayList<>();
        for (PublicationRecord left : records) {
            for (PublicationRecord right : records) {
                if (left.id().compareTo(right.id()) < 0) {
                    pairs.add(new Decision(left.id(), right.id(), true));
                }
            }
        }
        double[] bits = matcher.bits(pairs, model);
        Map<String, Double> found = new TreeMap<>();
        for (int i = 0; i < bits.length; i++) {
            found.put(pairs.get(i).left() + "-" + pairs.get(i).right(), bits[i]);
        }
        return found;
    }

    @Test
    void whoHasABetterPartnerIsNoRival() {
        PublicationRecord one = in("a", "one", "Counting lanterns in a harbour at dusk");
        PublicationRecord same = in("b", "one", "Counting lanterns in a harbour at dusk");
        PublicationRecord other = in("a", "two", "Painting lanterns by a river before noon");
        PublicationRecord sameAsOther = in("b", "two", "Painting lanterns by a river before noon");
        double alone = bits(one, same).get("aone-bone");
        Map<String, Double> two = bits(one, same, other, sameAsOther);
        assertThat(two.get("aone-bone")).isGreaterThan(alone - 5);
        assertThat(two.get("atwo-btwo")).isGreaterThan(alone - 5);
        assertThat(bits(one, sameAsOther).get("aone-btwo")).isPositive();
        assertThat(two.get("aone-btwo")).isNegative();
    }

    @Test
    void aListThatSaysNothingTwiceHardlySaysThisTwice() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(300, 5));
        matcher.add(List.of(in("a", "one", "Counting lanterns"), in("a", "two", "Counting lanterns, or not")));
        Waterfall why = matcher.explain("aone", "atwo", matcher.learn(Model.shipped()));
        assertThat(why.parts())
                .filteredOn(part -> part.signal().equals("list-repeats"))
                .singleElement()
                .satisfies(part -> assertThat(part.bits()).isLessThan(-4));
    }

    @Test
    void amongEqualsNobodyIsPreferred() {
        String title = "Counting lanterns in a harbour at dusk";
        Map<String, Double> bits =
                bits(in("a", "one", title), in("a", "two", title), in("b", "one", title), in("b", "two", title));
        assertThat(bits.get("aone-bone")).isEqualTo(bits.get("aone-btwo"));
        assertThat(bits.get("aone-bone"))
                .isLessThan(bits(in("a", "one", title), in("b", "one", title)).get("aone-bone"));
    }
}
