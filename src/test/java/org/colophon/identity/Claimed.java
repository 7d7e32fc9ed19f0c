package org.colophon.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colophon.graph.Iris;
import org.colophon.identity.person.Background;
import org.colophon.identity.person.PersonMention;
import org.colophon.vocab.Col;
import org.jspecify.annotations.Nullable;

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
        return new Paper(capture, index, null, null, null, null, List.of(), null);
    }

    /** A listing being described; null stands for what the page does not print. */
    record Paper(
            String capture,
            int index,
            String title,
            String venue,
            String date,
            String summary,
            List<String> names,
            String owner) {
        Paper title(String text) {
            return new Paper(capture, index, text, venue, date, summary, names, owner);
        }

        Paper venue(String text) {
            return new Paper(capture, index, title, text, date, summary, names, owner);
        }

        Paper date(String text) {
            return new Paper(capture, index, title, venue, text, summary, names, owner);
        }

        Paper summary(String text) {
            return new Paper(capture, index, title, venue, date, text, names, owner);
        }

        Paper by(String... printed) {
            return new Paper(capture, index, title, venue, date, summary, List.of(printed), owner);
        }

        private MentionClaim profile(String name) {
            return MentionClaim.of(
                    IRIS.profile(capture), capture, MentionClaim.Part.SUBJECT, Optional.empty(), 0, name);
        }

        Paper onThePageOf(String name) {
            return new Paper(capture, index, title, venue, date, summary, names, name);
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
                    Optional.ofNullable(owner).map(this::profile),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    /** A context of who stands beside whom on which papers, as lists of authors. */
    static PersonContext papers(Paper... papers) {
        Map<Node, Paper> byRecord = new HashMap<>();
        List.of(papers).forEach(paper -> byRecord.put(IRIS.record(paper.capture(), paper.index()), paper));
        return new PersonContext() {
            @Override
            public Background background() {
                return Background.none();
            }

            @Override
            public PersonMention describe(MentionClaim mention) {
                String id = mention.iri().getURI();
                return mention.record()
                        .map(record -> listed(id, mention, record, byRecord.get(record)))
                        .orElseGet(() -> PersonMention.of(id, mention.printed(), id));
            }

            @Override
            public List<MentionClaim> list(MentionClaim mention) {
                return mention.record()
                        .flatMap(record -> Optional.ofNullable(byRecord.get(record)))
                        .map(paper -> paper.claim().authors())
                        .orElse(List.of());
            }

            @Override
            public Set<Node> works(MentionClaim mention) {
                return mention.record().map(Set::of).orElse(Set.of());
            }
        };
    }

    private static PersonMention listed(String id, MentionClaim mention, Node record, @Nullable Paper paper) {
        PersonMention bare = PersonMention.of(id, mention.printed(), record.getURI());
        if (paper == null) {
            return bare;
        }
        List<String> others = new ArrayList<>(paper.names());
        others.remove(mention.printed());
        return bare.beside(others)
                .onWork(
                        record.getURI(),
                        paper.title() == null ? "" : paper.title(),
                        Optional.ofNullable(paper.date()).map(Integer::valueOf),
                        Optional.ofNullable(paper.venue()));
    }

    static Constraint decided(int order, Verdict verdict, Node left, Node right) {
        return new Constraint(
                IRIS.id("curation", Integer.toString(order)), order, verdict, List.of(left), List.of(right), "");
    }
}
