package org.colophon.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written: rows and yes-or-no in one of five ways, graphs in one of four. */
public enum ResultFormat {
    /** Columns for reading in a terminal; not meant to be read back. */
    TABLE("text/plain"),
    /** SPARQL 1.1 CSV: values without their types. */
    CSV(ResultSetLang.RS_CSV),
    /** SPARQL 1.1 TSV: values in Turtle's syntax. */
    TSV(ResultSetLang.RS_TSV),
    /** SPARQL 1.1 JSON. */
    JSON(ResultSetLang.RS_JSON),
    /** SPARQL XML. */
    XML(ResultSetLang.RS_XML),
    /** Turtle. */
    TTL(Lang.TURTLE),
    /** N-Triples. */
    NT(Lang.NTRIPLES),
    /** JSON-LD. */
    JSONLD(Lang.JSONLD),
    /** RDF/XML. */
    RDFXML(Lang.RDFXML);

    private final Optional<Lang> lang;
    private final String mediaType;

    ResultFormat(String mediaType) {
        this.lang = Optional.empty();
        this.mediaType = mediaType;
    }

    ResultFormat(Lang lang) {
        this.lang = Optional.of(lang);
        this.mediaType = lang.getContentType().getContentTypeStr();
    }

    /**
     * The format somebody asks for by its name.
     *
     * @throws QueryProblem if there is none of that name; the message lists them
     */
    public static ResultFormat of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new QueryProblem("there is no format " + name + "; there are "
                        + Arrays.stream(values()).map(ResultFormat::label).collect(Collectors.joining(", "))));
    }

    /** The name by which it is asked for. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The format that shows an answer to this query best when nobody asks for another. */
    public static ResultFormat usual(Query query) {
        return isGraph(query) ? TTL : TABLE;
    }

    /** Whether an answer to this query can be written so. */
    public boolean fits(Query query) {
        return isGraph(query) == (ordinal() >= TTL.ordinal());
    }

    /** Jena's name for it; empty for the table, which is our own. */
    Optional<Lang> lang() {
        return lang;
    }

    static boolean isGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
