package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Identifier;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Link;
import org.colophon.model.Link.Role;
import org.colophon.model.Listing;

/**
 * Puts identifiers and links into a listing in their bare form. What a field holds instead, such as a word, is no
 * identifier and stays out.
 */
final class Ids {
    private static final Pattern DOI = Pattern.compile("(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)");
    private static final Pattern DOI_ADDRESS =
            Pattern.compile("^https?://(?:dx\\.)?doi\\.org/", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV =
            Pattern.compile("(?<![\\w.])(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?![\\w])");
    private static final Pattern ARXIV_NAMED =
            Pattern.compile("(?:arxiv\\.org/(?:abs|pdf)/|arxiv:\\s*)(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISBN = Pattern.compile("(?<![\\d-])(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx](?![\\d-])");
    private static final Pattern ISSN = Pattern.compile("(?<![\\dX-])\\d{4}[-–]?\\d{3}[\\dXx](?![\\dX-])");
    private static final Pattern PMID = Pattern.compile("(?<!\\d)\\d{4,9}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}]+[^\\s<>\"{}.,;]");
    private static final Pattern TEXT_FILE =
            Pattern.compile("\\.(?:pdf|ps|ps\\.gz)(?:[?#].*)?$|/pdf/", Pattern.CASE_INSENSITIVE);

    private final Listing.Builder listing;
    private final Quotes quotes;
    private final List<String> known = new ArrayList<>();

    Ids(Listing.Builder listing, Quotes quotes) {
        this.listing = listing;
        this.quotes = quotes;
    }

    void key(Span place) {
        add(Scheme.KEY, place.text(), place);
    }

    /** A DOI, bare or as an address. */
    void doi(String value, Span place) {
        Matcher doi = DOI.matcher(value);
        if (doi.find()) {
            add(Scheme.DOI, doi.group(1).replaceAll("[.,;]+$", ""), place);
        }
    }

    /** Whatever an address says besides where it leads: that it is a DOI's or of arXiv. */
    void inAddress(String value, Span place) {
        if (DOI_ADDRESS.matcher(value).find() && !knows(Scheme.DOI)) {
            doi(value, place);
        }
        inText(value, place);
    }

    /** An arXiv identifier that is called one. */
    void inText(String value, Span place) {
        Matcher named = ARXIV_NAMED.matcher(value);
        if (named.find() && !knows(Scheme.ARXIV)) {
            arxiv(named.group(1), place);
        }
    }

    void arxiv(String value, Span place) {
        Matcher arxiv = ARXIV.matcher(value);
        if (arxiv.find()) {
            add(Scheme.ARXIV, arxiv.group(1), place);
        }
    }

    void isbn(String value, Span place) {
        all(Scheme.ISBN, ISBN, value, place);
    }

    void issn(String value, Span place) {
        all(Scheme.ISSN, ISSN, value, place);
    }

    /** A number of a field that holds either: eight digits are a serial's. */
    void isbnOrIssn(String value, Span place) {
        if (ISBN.matcher(value).find()) {
            isbn(value, place);
        } else {
            issn(value, place);
        }
    }

    void pmid(String value, Span place) {
        Matcher pmid = PMID.matcher(value);
        if (pmid.find() && !value.toUpperCase(Locale.ROOT).contains("PMC")) {
            add(Scheme.PMID, pmid.group(), place);
        }
    }

    /** The addresses in a text; others than absolute ones lead nowhere outside of the writer's machine. */
    void links(String value, Span place, Optional<Role> known) {
        Matcher address = ADDRESS.matcher(value);
        while (address.find()) {
            String target = address.group();
            Role role = TEXT_FILE.matcher(target).find() ? Role.FULL_TEXT : known.orElse(Role.PAGE);
            if (remember(target)) {
                quotes.quote(target, place).ifPresent(quoted -> listing.link(new Link(role, quoted)));
            }
            inAddress(target, place);
        }
    }

    private void all(Scheme scheme, Pattern shape, String value, Span place) {
        Matcher found = shape.matcher(value);
        while (found.find()) {
            add(scheme, found.group(), place);
        }
    }

    private void add(Scheme scheme, String value, Span place) {
        if (remember(scheme + " " + value)) {
            quotes.quote(value, place).ifPresent(quoted -> listing.identifier(new Identifier(scheme, quoted)));
        }
    }

    private boolean knows(Scheme scheme) {
        return known.stream().anyMatch(id -> id.startsWith(scheme + " "));
    }

    private boolean remember(String what) {
        return !known.contains(what) && known.add(what);
    }
}
