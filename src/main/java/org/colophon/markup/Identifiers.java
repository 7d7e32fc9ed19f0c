package org.colophon.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Identifier;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Quoted;

/** Identifiers as pages write them, in their bare form. */
final class Identifiers {
    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*|info:doi/|hdl:)?(10\\.\\d{4,9}/\\S+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV = Pattern.compile(
            "(?:(?:https?://)?arxiv\\.org/(?:abs|pdf)/|arxiv:\\s*|info:arxiv/)?"
                    + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISSN =
            Pattern.compile("(?:urn:|e-?|p-?)?(?:issn:?\\s*)?(\\d{4})-?(\\d{3}[\\dXx])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISBN =
            Pattern.compile("(?:urn:)?(?:isbn(?:-1[03])?:?\\s*)?([\\d -]{9,16}[\\dXx])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PMID = Pattern.compile(
            "(?:(?:https?://)?(?:www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/|pubmed\\.ncbi\\.nlm\\.nih\\.gov/)|info:pmid/|"
                    + "(?:pmid|pubmed):?\\s*)?(\\d{1,8})/?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_ITS_SCHEME = Pattern.compile(
            "10\\.\\d{4,9}/.*|doi:.*|info:.*|https?://.*|arxiv:.*|urn:.*|isbn.*|issn.*|pmid.*|pubmed.*",
            Pattern.CASE_INSENSITIVE);

    private Identifiers() {}

    /** The identifier if the text is one of this scheme. */
    static Optional<Identifier> bare(Scheme scheme, Quoted written) {
        String text = written.value().strip();
        Optional<String> bare = switch (scheme) {
            case DOI -> group(DOI, text).map(doi -> doi.replaceAll("[.,;]+$", ""));
            case ARXIV -> group(ARXIV, text);
            case ISSN -> issn(text);
            case ISBN -> isbn(text);
            case PMID -> group(PMID, text);
            case URN -> text.toLowerCase(Locale.ROOT).startsWith("urn:") ? Optional.of(text) : Optional.<String>empty();
            case KEY -> Optional.empty();
        };
        return bare.map(value -> new Identifier(scheme, new Quoted(value, written.evidence(), written.confidence())));
    }

    /** The identifier that a text is by its own looks; a bare number is none. */
    static Optional<Identifier> guess(Quoted written) {
        String text = written.value().strip();
        if (!SAYS_ITS_SCHEME.matcher(text).matches()) {
            return Optional.empty();
        }
        for (Scheme scheme : new Scheme[] {Scheme.DOI, Scheme.ARXIV, Scheme.ISBN, Scheme.ISSN, Scheme.PMID}) {
            Optional<Identifier> found = bare(scheme, written);
            if (found.isPresent()) {
                return found;
            }
        }
        return bare(Scheme.URN, written);
    }

    private static Optional<String> issn(String text) {
        Matcher issn = ISSN.matcher(text);
        return issn.matches()
                ? Optional.of(issn.group(1) + "-" + issn.group(2).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> isbn(String text) {
        return group(ISBN, text)
                .map(isbn -> isbn.replaceAll("[ -]", "").toUpperCase(Locale.ROOT))
                .filter(isbn -> isbn.length() == 10 || isbn.length() == 13);
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
