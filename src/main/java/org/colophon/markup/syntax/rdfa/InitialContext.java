package org.colophon.markup.syntax.rdfa;

import java.util.HashMap;
import java.util.Map;

/** What every RDFa 1.1 document may abbreviate without saying so: W3C's initial context. */
final class InitialContext {
    static final String XHV = "http://www.w3.org/1999/xhtml/vocab#";

    static final Map<String, String> TERMS = Map.of(
            "describedby", "http://www.w3.org/2007/05/powder-s#describedby",
            "license", XHV + "license",
            "role", XHV + "role");

    static final Map<String, String> PREFIXES = prefixes();

    private InitialContext() {}

    private static Map<String, String> prefixes() {
        String w3 = "http://www.w3.org/";
        String[][] pairs = {
            {"as", w3 + "ns/activitystreams#"},
            {"cat", w3 + "ns/dcat#"},
            {"cc", "http://creativecommons.org/ns#"},
            {"cnt", w3 + "2008/content#"},
            {"csvw", w3 + "ns/csvw#"},
            {"ctag", "http://commontag.org/ns#"},
            {"dc", "http://purl.org/dc/terms/"},
            {"dc11", "http://purl.org/dc/elements/1.1/"},
            {"dcat", w3 + "ns/dcat#"},
            {"dcterms", "http://purl.org/dc/terms/"},
            {"dqv", w3 + "ns/dqv#"},
            {"duv", w3 + "ns/duv#"},
            {"earl", w3 + "ns/earl#"},
            {"foaf", "http://xmlns.com/foaf/0.1/"},
            {"gldp", w3 + "ns/people#"},
            {"gr", "http://purl.org/goodrelations/v1#"},
            {"grddl", w3 + "2003/g/data-view#"},
            {"ht", w3 + "2006/http#"},
            {"ical", w3 + "2002/12/cal/icaltzd#"},
            {"ldp", w3 + "ns/ldp#"},
            {"ma", w3 + "ns/ma-ont#"},
            {"oa", w3 + "ns/oa#"},
            {"odrl", w3 + "ns/odrl/2/"},
            {"og", "http://ogp.me/ns#"},
            {"org", w3 + "ns/org#"},
            {"owl", w3 + "2002/07/owl#"},
            {"prov", w3 + "ns/prov#"},
            {"ptr", w3 + "2009/pointers#"},
            {"qb", "http://purl.org/linked-data/cube#"},
            {"rdf", w3 + "1999/02/22-rdf-syntax-ns#"},
            {"rdfa", w3 + "ns/rdfa#"},
            {"rdfs", w3 + "2000/01/rdf-schema#"},
            {"rev", "http://purl.org/stuff/rev#"},
            {"rif", w3 + "2007/rif#"},
            {"rr", w3 + "ns/r2rml#"},
            {"schema", "http://schema.org/"},
            {"sd", w3 + "ns/sparql-service-description#"},
            {"sioc", "http://rdfs.org/sioc/ns#"},
            {"skos", w3 + "2004/02/skos/core#"},
            {"skosxl", w3 + "2008/05/skos-xl#"},
            {"sosa", w3 + "ns/sosa/"},
            {"ssn", w3 + "ns/ssn/"},
            {"time", w3 + "2006/time#"},
            {"v", "http://rdf.data-vocabulary.org/#"},
            {"vcard", w3 + "2006/vcard/ns#"},
            {"void", "http://rdfs.org/ns/void#"},
            {"wdr", w3 + "2007/05/powder#"},
            {"wdrs", w3 + "2007/05/powder-s#"},
            {"xhv", XHV},
            {"xml", w3 + "XML/1998/namespace"},
            {"xsd", w3 + "2001/XMLSchema#"}
        };
        Map<String, String> prefixes = new HashMap<>();
        // Not W3C's: Open Graph's own kinds of pages, which hardly any page declares.
        for (String kind : new String[] {"article", "book", "music", "profile", "video"}) {
            prefixes.put(kind, "http://ogp.me/ns/" + kind + "#");
        }
        for (String[] pair : pairs) {
            prefixes.put(pair[0], pair[1]);
        }
        return Map.copyOf(prefixes);
    }
}
