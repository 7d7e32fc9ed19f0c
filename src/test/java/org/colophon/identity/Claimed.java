package org.colophon.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.colophon.graph.Iris;
import org.colophon.model.PersonName;
import org.colophon.vocab.Col;

/** Small claims, as if they had been read from pages. */
final class Claimed {

    static final Iris IRIS = Iris.under(Iris.DEFAULT_BASE);

    /** Some 40 words, enough to tell a paper by. */
    static final String LONG = "We grow crystals in the dark and count their faces by hand every morning for a year."
            + " The number of faces follows the phases of the moon, with a delay of nine days that nobody has explained."
            + " Our tables list twelve hundred crystals from four caves and two cellars.";

    static final String OTHER = "Bridges hum when wind blows along the river, and some of them hum in tune."
            + " We recorded ninety bridges from moving boats and sorted the notes by span, age and paint."
            + " Painted bridges hum lower, and old ones hum longer than their builders ever promised.";

    private Claimed() {}

    static NameKeys keys(String printed) {
        return NameKeys.of(PersonName.parse(printed));
    }

    static MentionClaim author(String capture, int record, int index, String printed) {
        return MentionClaim.of(
                IRIS.mention(capture, record, index),
                capture,
                MentionClaim.Part.AUTHOR,
                Optional.of(IRIS.record(capture, record)),
                index,
                printed);
    }

    static List<MentionClaim> authors(String capture, int record, String... printed) {
        List<MentionClaim> authors = new ArrayList<>();
        for (String name : printed) {
            authors.add(author(capture, record, authors.size() + 1, name));
        }
        return authors;
    }

    static Paper paper(String capture, int index) {
        return new Paper(capture, index, null, null, null, null, List.of());
    }

    /** A listing being described; null stands for what the page does not print. */
    record Paper(
            String capture, int index, String title, String venue, String date, String summary, List<String> names) {
        Paper title(String text) {
            return new Paper(capture, index, text, venue, date, summary, names);
        }

        Paper venue(String text) {
            return new Paper(capture, index, title, text, date, summary, names);
        }

        Paper date(String text) {
            return new Paper(capture, index, title, venue, text, summary, names);
        }

        Paper summary(String text) {
            return new Paper(capture, index, title, venue, date, text, names);
        }

        Paper by(String... printed) {
            return new Paper(capture, index, title, venue, date, summary, List.of(printed));
        }

        RecordClaim claim() {
            return new RecordClaim(
                    IRIS.record(capture, index),
                    capture,
                    index,
                    Optional.ofNullable(title),
                    Optional.ofNullable(venue),
                    Optional.ofNullable(date),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(summary),
                    Col.AsShown,
                    Col.PartialList,
                    authors(capture, index, names.toArray(String[]::new)),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    /** A context of who stands beside whom, without aligned lists. */
    static PersonContext beside(Map<Node, Set<String>> company) {
        return new PersonContext() {
            @Override
            public Set<String> company(MentionClaim mention) {
                return new TreeSet<>(company.getOrDefault(mention.iri(), Set.of()));
            }

            @Override
            public Set<Node> works(MentionClaim mention) {
                return Set.of();
            }

            @Override
            public List<AuthorAlignment.Slot> slots(MentionClaim mention) {
                return List.of();
            }
        };
    }

    static Constraint decided(int order, Verdict verdict, Node left, Node right) {
        return new Constraint(
                IRIS.id("curation", Integer.toString(order)), order, verdict, List.of(left), List.of(right), "");
    }
}
