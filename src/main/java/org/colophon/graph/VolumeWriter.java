package org.colophon.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.model.Volume;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** What a page says of volumes of proceedings, as triples of the capture's graph. */
final class VolumeWriter {
    private final Iris iris;
    private final String captureKey;
    private final ClaimsWriter out;

    VolumeWriter(Iris iris, String captureKey, ClaimsWriter out) {
        this.iris = iris;
        this.captureKey = captureKey;
        this.out = out;
    }

    /** Writes the volumes of a page; where it is one volume's own page, its listings are parts of it. */
    void write(Claims page) {
        for (int i = 1; i <= page.volumes().size(); i++) {
            volume(iris.volumeRecord(captureKey, i), i, page.volumes().get(i - 1));
        }
        if (page.volumes().size() == 1) {
            for (Listing listing : page.listings()) {
                out.add(iris.record(captureKey, listing.index()), Dct.isPartOf, iris.volumeRecord(captureKey, 1));
            }
        }
    }

    private void volume(Node record, int index, Volume volume) {
        out.add(record, RDF.Nodes.type, Col.VolumeRecord);
        out.add(record, Col.inCapture, iris.capture(captureKey));
        out.add(record, Col.listIndex, Literals.integer(index));
        out.link(record, Col.landingPage, volume.page(), "page");
        out.printed(record, Col.printedVolume, volume.number(), "number");
        out.printed(record, Col.printedTitle, volume.title());
        out.printed(record, Col.printedFullTitle, volume.fullTitle());
        out.printed(record, Col.printedShortName, volume.acronym());
        out.printed(record, Col.printedPlace, volume.place());
        out.printed(record, Col.printedEventDates, volume.dates());
        out.printed(record, Col.printedConference, volume.conference());
        out.printed(record, Col.printedDate, volume.published());
        volume.identifiers()
                .forEach(id -> out.printed(record, ClaimsWriter.property(id.scheme()), id.value(), "identifier"));
        volume.links().forEach(link -> out.link(record, ClaimsWriter.property(link.role()), link.target(), "link"));
        for (Quoted other : volume.earlier()) {
            out.link(record, RDFS.Nodes.seeAlso, other, "edition");
        }
        for (Mention editor : volume.editors()) {
            out.mention(record, Col.editorship, iris.volumeEditor(captureKey, index, editor.index()), editor);
        }
        for (int i = 1; i <= volume.workshops().size(); i++) {
            workshop(
                    record,
                    index,
                    iris.workshop(captureKey, index, i),
                    volume.workshops().get(i - 1));
        }
    }

    private void workshop(Node record, int index, Node node, Volume.Workshop workshop) {
        out.add(record, Col.jointWorkshop, node);
        out.add(node, RDF.Nodes.type, Col.WorkshopRecord);
        out.printed(node, Col.printedShortName, workshop.acronym(), "name");
        workshop.editors()
                .forEach(editor -> out.add(node, Col.editorship, iris.volumeEditor(captureKey, index, editor)));
        workshop.listings().forEach(listing -> out.add(iris.record(captureKey, listing), Bibo.presentedAt, node));
    }
}
