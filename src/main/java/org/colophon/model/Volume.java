package org.colophon.model;

import java.util.List;
import java.util.Optional;

/**
 * A volume of proceedings as one page presents it: its own page, or an index of volumes.
 *
 * @param page the address of the volume's own page, as the series gives it
 * @param number its number in the series of volumes, digits only
 * @param title the short title, such as <i>Linked Lamps</i>
 * @param fullTitle the title that begins with <i>Proceedings of</i>, or says as much
 * @param acronym the short name of the workshop, mostly with the year: <i>LL 2013</i>
 * @param place where the workshop was held
 * @param dates when, as printed; {@link DateRange#find} reads it
 * @param conference the short name and year of the conference it was part of, such as <i>ABC 2013</i>
 * @param published the day the volume came out, as printed
 * @param editors the printed editors in printed order
 * @param workshops the workshops of a joint volume; empty for a volume of one workshop
 * @param earlier the pages of volumes that it points to as other editions
 * @param identifiers identifiers the page gives it
 * @param links where the page links to for the volume as a whole
 */
public record Volume(
        Quoted page,
        Quoted number,
        Optional<Quoted> title,
        Optional<Quoted> fullTitle,
        Optional<Quoted> acronym,
        Optional<Quoted> place,
        Optional<Quoted> dates,
        Optional<Quoted> conference,
        Optional<Quoted> published,
        List<Mention> editors,
        List<Workshop> workshops,
        List<Quoted> earlier,
        List<Identifier> identifiers,
        List<Link> links) {

    public Volume {
        editors = List.copyOf(editors);
        workshops = List.copyOf(workshops);
        earlier = List.copyOf(earlier);
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
    }

    /**
     * One of several workshops in a joint volume.
     *
     * @param acronym its short name as printed, mostly with the year
     * @param editors which of the volume's editors are its chairs, by their place among them
     * @param listings which of the page's listings are its papers, by their index
     */
    public record Workshop(Quoted acronym, List<Integer> editors, List<Integer> listings) {
        public Workshop {
            editors = List.copyOf(editors);
            listings = List.copyOf(listings);
        }
    }
}
