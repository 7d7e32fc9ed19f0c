package org.colophon.model;

import java.util.List;
import java.util.Optional;

/**
 * One publication as one page lists it: only what is printed, nothing concluded.
 *
 * @param index the place in the page's list, from 1
 * @param title the title; empty where the page shows none
 * @param authors the printed names in printed order; never the page's own person unless printed
 * @param authorListStatus whether that list is known to be complete
 * @param venue what it appeared in, such as a journal or proceedings volume
 * @param date the date as printed; {@link PartialDate#parse} reads it
 * @param volume a volume printed apart from the venue's name
 * @param pages the pages, without <i>pp.</i>
 * @param publisher the publisher
 * @param status the publication status as printed, such as <i>publié</i>
 * @param summary the abstract, cleaned of interface labels
 * @param abstractStatus how much of the abstract is there
 */
public record Listing(
        int index,
        Optional<Quoted> title,
        List<Mention> authors,
        AuthorListStatus authorListStatus,
        Optional<Quoted> venue,
        Optional<Quoted> date,
        Optional<Quoted> volume,
        Optional<Quoted> pages,
        Optional<Quoted> publisher,
        Optional<Quoted> status,
        Optional<Quoted> summary,
        AbstractStatus abstractStatus) {

    public Listing {
        if (index < 1) {
            throw new IllegalArgumentException("listings are counted from 1, not " + index);
        }
        authors = List.copyOf(authors);
        if (summary.isEmpty() && abstractStatus == AbstractStatus.AS_SHOWN) {
            throw new IllegalArgumentException("listing " + index + " has no abstract to show");
        }
    }
}
