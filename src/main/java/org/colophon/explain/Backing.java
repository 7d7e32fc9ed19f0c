package org.colophon.explain;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** Finds the claims behind the facts of one entity. */
interface Backing {

    /** The claims that say a fact of the entity; empty where no page prints it. */
    List<Claim> behind(Triple fact);

    /** A place of the fact among its equals, as printed: authors stand in the order of the page. */
    default OptionalInt place(Triple fact) {
        return OptionalInt.empty();
    }

    /** The backing of an entity's facts, by its kind. */
    static Backing of(String kind, ClaimFinder finder, Labels labels) {
        return switch (kind) {
            case "work", "version" -> new PublicationBacking(finder, kind.equals("work"));
            case "contribution" -> new ContributionBacking(finder);
            case "person" -> new PersonBacking(finder, labels);
            case "membership" -> new MembershipBacking(finder, labels);
            case "supervision" -> new SupervisionBacking(finder);
            case "proceedings" -> new VolumeBacking(finder);
            case "editorship" -> new EditorshipBacking(finder);
            case "event" -> new EventBacking(finder);
            case "award", "degree" -> new AwardBacking(finder, labels);
            case "record", "volume", "workshop", "mention", "profile", "statement", "capture" -> new OwnWords();
            default -> new NameBacking(finder);
        };
    }

    /** What a page says is its own source: records, mentions, profiles and statements. */
    final class OwnWords implements Backing {
        private static final Set<Node> PRINTED = Set.of(
                Col.printedTitle,
                Col.printedFullTitle,
                Col.printedShortName,
                Col.printedPlace,
                Col.printedEventDates,
                Col.printedConference,
                Col.printedIssue,
                Col.printedSection,
                Col.printedKind,
                Col.printedVenue,
                Col.printedShortVenue,
                Col.printedDate,
                Col.printedVolume,
                Col.printedPages,
                Col.printedPublisher,
                Col.printedStatus,
                Col.printedName,
                Col.printedRole,
                Col.printedAffiliation,
                Col.printedTopic,
                Col.printedOrganization,
                Col.printedStart,
                Col.printedEnd,
                Col.printedDegree,
                Col.printedAward,
                Col.printedHeading,
                Col.emptyHeading,
                Dct.abstract_,
                Dct.identifier,
                Bibo.doi,
                Bibo.isbn,
                Bibo.issn,
                Bibo.pmid,
                Col.arxivId,
                Col.landingPage,
                Col.fullText,
                Col.code,
                Col.relatedLink,
                Col.profilePage,
                Col.personIdentifier);

        @Override
        public List<Claim> behind(Triple fact) {
            boolean printed = PRINTED.contains(fact.getPredicate());
            return printed ? List.of(new Claim(fact.getSubject(), fact.getPredicate(), fact.getObject())) : List.of();
        }
    }
}
