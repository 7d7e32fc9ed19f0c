package org.colophon.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.colophon.extract.Extraction;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.CommonForm;
import org.colophon.markup.syntax.Languages;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.mf2.MicroformatsReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.PersonFacts;
import org.colophon.page.Dom;
import org.colophon.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page of any site says of publications and people in its markup: meta tags (Highwire, Dublin Core,
 * PRISM, EPrints), JSON-LD, microdata, RDFa, microformats and COinS.
 *
 * <p>Where several syntaxes speak of one publication they give one listing, which has all that any of them says. Each
 * field is quoted from the most precise one that has it, and its evidence names that one and those that say the same.
 * Publications that the page only cites are left out. Nothing is fetched.
 *
 * <pre>{@code
 * Metadata.extract(page)   // Read[extractor=markup, claims=…], or Refused[reason=no metadata …]
 * }</pre>
 */
public final class Metadata {
    /** The name of this extractor. */
    public static final String EXTRACTOR = "markup";

    /** The version of its rules. */
    public static final String VERSION = "3";

    /** What pages read by it are called. */
    public static final String SITE = "embedded metadata";

    private Metadata() {}

    /** What a page's embedded metadata says; refused if none of it is about a publication or a person. */
    public static Extraction extract(Page page) {
        if (page.dom().isEmpty()) {
            return new Extraction.Refused("it is no HTML, so no metadata is embedded in it");
        }
        Dom dom = page.dom().get();
        Map<Syntax, Statements> described = statements(dom.document());
        Quotes quotes = new Quotes(dom, page.raw());
        Merger merger = new Merger();
        merger.addTogether(MetaReader.read(dom));
        Optional<PersonFacts> person = Optional.empty();
        for (var entry : described.entrySet()) {
            Things things = new Things(entry.getValue(), quotes);
            new WorkReader(entry.getKey(), things).read().forEach(merger::add);
            person = person.or(() -> new PersonReader(entry.getKey(), things).read());
        }
        MfReader formats = new MfReader(MicroformatsReader.read(dom.document()), quotes);
        formats.works().forEach(merger::add);
        person = person.or(formats::person);
        boolean ownWork = !merger.isEmpty();
        for (Draft draft : CoinsReader.read(dom, page.raw())) {
            // A page that says what it publishes has COinS of other works only as references.
            if (!ownWork || merger.knows(draft)) {
                merger.add(draft);
            }
        }
        List<Listing> listings = merger.listings();
        if (listings.isEmpty() && person.isEmpty()) {
            return new Extraction.Refused(reason(described));
        }
        Claims claims = new Claims(SITE, language(dom.document()), person, listings, List.of());
        return new Extraction.Read(EXTRACTOR, VERSION, claims, problems(described));
    }

    /**
     * The records of embedded metadata that are certainly of publications. What a site's software writes into any page,
     * such as an {@code Article} with a headline and a date, is not among them.
     */
    public static Claims ofPublications(Claims claims) {
        return only(claims, Worth::isPublication);
    }

    /** Embedded metadata without the records that say no more of a page than that it is one. */
    public static Claims withoutMerePages(Claims claims) {
        return only(claims, record -> !Worth.isMerePage(record));
    }

    private static Claims only(Claims claims, Predicate<Listing> wanted) {
        List<Listing> kept = new ArrayList<>();
        claims.listings().stream().filter(wanted).forEach(record -> kept.add(record.movedTo(kept.size() + 1)));
        return claims.withListings(kept);
    }

    /** What of a page's embedded metadata could not be read, each as a clause without a full stop. */
    public static List<String> problems(Page page) {
        return page.dom().map(dom -> problems(statements(dom.document()))).orElse(List.of());
    }

    private static Map<Syntax, Statements> statements(Document document) {
        Map<Syntax, Statements> statements = new LinkedHashMap<>();
        String base = Addresses.baseOf(document);
        statements.put(Syntax.JSON_LD, CommonForm.of(JsonLdReader.read(document), base));
        statements.put(Syntax.MICRODATA, CommonForm.of(MicrodataReader.read(document), base));
        statements.put(Syntax.RDFA, CommonForm.of(RdfaReader.read(document), base));
        return statements;
    }

    private static List<String> problems(Map<Syntax, Statements> described) {
        List<String> problems = new ArrayList<>();
        described.values().forEach(statements -> problems.addAll(statements.problems()));
        return problems;
    }

    private static String reason(Map<Syntax, Statements> described) {
        List<String> problems = problems(described);
        return "no metadata about a publication or a person is embedded in it"
                + (problems.isEmpty() ? "" : " (" + String.join("; ", problems) + ")");
    }

    private static Optional<String> language(Document document) {
        Element root = document.firstElementChild();
        return Optional.ofNullable(root).map(Languages::declared).filter(tag -> !tag.isEmpty());
    }
}
