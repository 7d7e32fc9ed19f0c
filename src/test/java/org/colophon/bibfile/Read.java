package org.colophon.bibfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colophon.capture.Inputs;
import org.colophon.extract.Extraction;
import org.colophon.model.Identifier;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;

/** Reads files of references as the program does: the tests' one door to the readers. */
final class Read {
    private Read() {}

    static Page page(byte[] bytes) {
        return opened(bytes).orElseThrow(() -> new IllegalArgumentException("not a page"));
    }

    /** The page that bytes are; empty for what is no text. */
    static Optional<Page> opened(byte[] bytes) {
        return Pages.open(Inputs.capture("test", bytes)) instanceof Opened.Readable readable
                ? Optional.of(readable.page())
                : Optional.empty();
    }

    static Page page(String text) {
        return page(text.getBytes(StandardCharsets.UTF_8));
    }

    static Extraction extraction(String text) {
        return BibFiles.extract(page(text));
    }

    /** The listings of a file; none of one that is refused. */
    static List<Listing> listings(String text) {
        return extraction(text) instanceof Extraction.Read read ? read.claims().listings() : List.of();
    }

    /** The listings of a file in whatever encoding; none of one that is refused. */
    static List<Listing> listings(byte[] file) {
        return BibFiles.extract(page(file)) instanceof Extraction.Read read
                ? read.claims().listings()
                : List.of();
    }

    static Listing only(String text) {
        List<Listing> listings = listings(text);
        if (listings.size() != 1) {
            throw new AssertionError("not one listing but " + listings.size());
        }
        return listings.get(0);
    }

    static String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse("");
    }

    static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.name().value()).toList();
    }

    static List<String> ids(Listing listing, Scheme scheme) {
        return listing.identifiers().stream()
                .filter(id -> id.scheme() == scheme)
                .map(Identifier::value)
                .map(Quoted::value)
                .toList();
    }

    static List<String> links(Listing listing) {
        return listing.links().stream()
                .map(link -> link.role() + " " + link.target().value())
                .toList();
    }
}
