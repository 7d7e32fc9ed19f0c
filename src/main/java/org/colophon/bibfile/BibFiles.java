package org.colophon.bibfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.extract.Extraction;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.page.Page;

/**
 * Reads files of references: BibTeX and BibLaTeX, RIS and CSL-JSON, and what EndNote, RefWorks, the Web of Science,
 * PubMed and library catalogues (MODS) export.
 *
 * <p>Every entry becomes one listing, in the order of the file, with its key as an identifier. An entry that is not well
 * formed loses none of the others: what can be told of it is listed with less confidence, be it only its kind and key.
 */
public final class BibFiles {

    private record Format(String site, String name, String version, Function<Page, Optional<List<Listing>>> reader) {}

    private static final List<Format> FORMATS = List.of(
            new Format("BibTeX file", "bibtex", "2", Bibtex::read),
            new Format("RIS file", "ris", "1", Ris::read),
            new Format("EndNote file", "endnote", "1", EndNote::read),
            new Format("Web of Science file", "web-of-science", "2", WebOfScience::read),
            new Format("RefWorks file", "refworks", "1", RefWorks::read),
            new Format("MEDLINE file", "medline", "2", Medline::read),
            new Format("MODS file", "mods", "2", Mods::read),
            new Format("PubMed file", "pubmed-xml", "2", PubMed::read),
            new Format("EndNote XML file", "endnote-xml", "1", EndNoteXml::read),
            new Format("CSL-JSON file", "csl-json", "2", Csl::read));

    private BibFiles() {}

    /**
     * Reads a page as the file of references that it is. Its content decides which; a page that is mostly something
     * else, such as a text that quotes a reference, is refused.
     */
    public static Extraction extract(Page page) {
        if (page.form() == Page.Form.HTML) {
            return new Extraction.Refused("it is HTML, not a file of references");
        }
        for (Format format : FORMATS) {
            Optional<List<Listing>> listings = format.reader().apply(page);
            if (listings.isPresent() && listings.get().isEmpty()) {
                return new Extraction.Refused("it looks like a " + format.site() + ", but no entry is found in it");
            }
            if (listings.isPresent()) {
                Claims claims =
                        new Claims(format.site(), Optional.empty(), Optional.empty(), listings.get(), List.of());
                return new Extraction.Read(format.name(), format.version(), claims);
            }
        }
        return new Extraction.Refused("it is no file of references");
    }
}
