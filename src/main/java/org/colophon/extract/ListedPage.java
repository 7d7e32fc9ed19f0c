package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.extract.LineReader.Labelled;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonName;
import org.colophon.model.Quoted;
import org.colophon.page.Page;

/**
 * A profile page read line by line, its entries taken from the elements of the document where there is one.
 *
 * <p>Elements and words are read together: the elements say where an entry begins and ends and what stands in a
 * heading, a link or a row, the site's grammar says the rest. A text has only its words, and so has a document whose
 * elements show no list, or a shorter one than its words.
 */
public final class ListedPage {
    private final LabelledPage labelled;
    private final List<Listing> listings;
    private final List<Boolean> namesLeftOut;

    private ListedPage(LabelledPage labelled, List<Listing> listings, List<Boolean> namesLeftOut) {
        this.labelled = labelled;
        this.listings = listings;
        this.namesLeftOut = namesLeftOut;
    }

    /**
     * Reads a page.
     *
     * @param entries how the site's entries are read once the kinds of their lines are known
     */
    public static ListedPage of(Page page, Grammar grammar, EntryReader entries) {
        LabelledPage words = LabelledPage.of(page, grammar);
        List<Listing> fromWords = entries.read(words.lines());
        return page.dom()
                .flatMap(dom -> EntryDocument.of(page, dom, grammar))
                .filter(document -> document.holdsAllOf(fromWords))
                .map(document -> of(document, grammar, entries))
                .orElseGet(() -> new ListedPage(words, Linked.of(page, fromWords), List.of()));
    }

    private static ListedPage of(EntryDocument document, Grammar grammar, EntryReader entries) {
        List<Listing> listings = new ArrayList<>();
        List<Boolean> namesLeftOut = new ArrayList<>();
        List<Labelled> lines = document.label(grammar);
        List<List<Labelled>> byEntry = document.byEntry(lines);
        for (int i = 0; i < byEntry.size(); i++) {
            Optional<Listing> listing = entries.read(listings.size() + 1, byEntry.get(i));
            if (listing.isPresent()) {
                listings.add(document.complete(i, listing.get()));
                namesLeftOut.add(document.leavesNamesOut(i));
            }
        }
        return new ListedPage(LabelledPage.of(lines, grammar), listings, namesLeftOut);
    }

    /** The lines and their kinds. */
    public LabelledPage labelled() {
        return labelled;
    }

    /**
     * The publications.
     *
     * <p>A list of authors that the document prints is complete if it names the page's own person: what sites leave
     * out is that person, and what texts made from pages lose are linked names. The document has both.
     *
     * @param person whose page it is, as printed
     */
    public List<Listing> listings(Optional<Quoted> person) {
        if (namesLeftOut.isEmpty() || person.isEmpty()) {
            return listings;
        }
        PersonName own = PersonName.parse(person.get().value());
        List<Listing> judged = new ArrayList<>();
        for (int i = 0; i < listings.size(); i++) {
            Listing listing = listings.get(i);
            boolean complete = !namesLeftOut.get(i)
                    && listing.authors().stream().map(Mention::name).anyMatch(name -> isOf(own, name));
            judged.add(complete ? listing.with(AuthorListStatus.COMPLETE) : listing);
        }
        return judged;
    }

    private static boolean isOf(PersonName person, Quoted printed) {
        PersonName name = PersonName.parse(printed.value());
        List<String> given = person.givenKeys();
        List<String> other = name.givenKeys();
        return person.familyKey().equals(name.familyKey())
                && !given.isEmpty()
                && !other.isEmpty()
                && agree(given.get(0), other.get(0));
    }

    private static boolean agree(String one, String other) {
        return one.startsWith(other) && other.length() == 1
                || other.startsWith(one) && one.length() == 1
                || one.equals(other);
    }
}
