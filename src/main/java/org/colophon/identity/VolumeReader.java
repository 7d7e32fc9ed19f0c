package org.colophon.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.graph.GraphView;
import org.colophon.graph.SubjectView;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** Reads what one capture claims of volumes of proceedings. */
final class VolumeReader {
    private final GraphView claims;
    private final String captureKey;

    VolumeReader(GraphView claims, String captureKey) {
        this.claims = claims;
        this.captureKey = captureKey;
    }

    /** The volumes that the capture presents, in printed order. */
    List<VolumeClaim> all() {
        return claims.subjects(RDF.Nodes.type, Col.VolumeRecord).stream()
                .sorted(Nodes.ORDER)
                .flatMap(record -> read(record).stream())
                .toList();
    }

    /** The volume with an IRI; empty if the capture presents no such volume, or does not say where its page is. */
    Optional<VolumeClaim> read(Node record) {
        return claims.object(record, Col.landingPage)
                .filter(page -> claims.contains(record, RDF.Nodes.type, Col.VolumeRecord))
                .map(page -> claim(record, page));
    }

    private VolumeClaim claim(Node record, Node page) {
        return new VolumeClaim(
                record,
                captureKey,
                !claims.subjects(Dct.isPartOf, record).isEmpty(),
                page,
                claims.text(record, Col.printedVolume),
                claims.text(record, Col.printedTitle),
                claims.text(record, Col.printedFullTitle),
                claims.text(record, Col.printedShortName),
                claims.text(record, Col.printedPlace),
                claims.text(record, Col.printedEventDates),
                claims.text(record, Col.printedConference),
                claims.text(record, Col.printedDate),
                editors(record),
                claims.objects(record, Col.jointWorkshop).stream()
                        .sorted(Nodes.ORDER)
                        .map(this::workshop)
                        .toList(),
                sorted(claims.objects(record, RDFS.Nodes.seeAlso)),
                sorted(claims.objects(record, Dct.identifier)),
                Stream.of(Col.fullText, Col.relatedLink)
                        .flatMap(property -> sorted(claims.objects(record, property)).stream()
                                .map(target -> new RecordClaim.Value(property, target)))
                        .toList());
    }

    /** The editor that a mention is of, with the volume as the list it is in. */
    MentionClaim editor(Node record, Node mention) {
        SubjectView said = claims.of(mention);
        int index = said.integer(Col.printedIndex).orElse(0);
        String printed = said.text(Col.printedName).orElse("?");
        return MentionClaim.of(mention, captureKey, MentionClaim.Part.EDITOR, Optional.of(record), index, printed)
                .identifiedBy(said.objects(Col.personIdentifier));
    }

    private List<MentionClaim> editors(Node record) {
        return claims.objects(record, Col.editorship).stream()
                .map(mention -> editor(record, mention))
                .sorted(Comparator.comparingInt(MentionClaim::index))
                .toList();
    }

    private VolumeClaim.Workshop workshop(Node workshop) {
        return new VolumeClaim.Workshop(
                workshop,
                claims.text(workshop, Col.printedShortName),
                sorted(claims.objects(workshop, Col.editorship)));
    }

    private static List<Node> sorted(List<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }
}
