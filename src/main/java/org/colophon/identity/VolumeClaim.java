package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A volume of proceedings, as one page presents it.
 *
 * @param iri the volume record
 * @param captureKey the capture it stands on
 * @param ownPage whether the page is the volume's own, which lists its papers
 * @param page the address of the volume's own page
 * @param number its number as printed
 * @param title printed short title
 * @param fullTitle printed full title
 * @param shortName printed short name of the workshop
 * @param place printed place
 * @param dates printed days of the workshop
 * @param conference printed short name and year of the conference around it
 * @param date printed date of publication
 * @param editors the printed editors in printed order
 * @param workshops the workshops of a joint volume
 * @param editions the pages of volumes it points to as other editions
 * @param identifiers what else identifies it
 * @param links where the page links to for it, each with its property
 */
public record VolumeClaim(
        Node iri,
        String captureKey,
        boolean ownPage,
        Node page,
        Optional<String> number,
        Optional<String> title,
        Optional<String> fullTitle,
        Optional<String> shortName,
        Optional<String> place,
        Optional<String> dates,
        Optional<String> conference,
        Optional<String> date,
        List<MentionClaim> editors,
        List<Workshop> workshops,
        List<Node> editions,
        List<Node> identifiers,
        List<RecordClaim.Value> links) {

    public VolumeClaim {
        editors = List.copyOf(editors);
        workshops = List.copyOf(workshops);
        editions = List.copyOf(editions);
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
    }

    /**
     * One workshop of a joint volume.
     *
     * @param iri its record
     * @param shortName its printed short name
     * @param editors the mentions of its chairs
     */
    public record Workshop(Node iri, Optional<String> shortName, List<Node> editors) {
        public Workshop {
            editors = List.copyOf(editors);
        }
    }
}
