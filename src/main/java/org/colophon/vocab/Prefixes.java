package org.colophon.vocab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The one map of prefixes: whatever is written, wherever, is abbreviated the same way. */
public final class Prefixes {
    private static final Map<String, String> ALL = Collections.unmodifiableMap(ordered());

    private Prefixes() {}

    /** Prefix to namespace, in the order in which files declare them. Cannot be changed. */
    public static Map<String, String> all() {
        return ALL;
    }

    /** The same as Jena's own kind of map: a new one each time, which the caller may add to. */
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(ALL);
    }

    private static Map<String, String> ordered() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("col", Col.NS);
        map.put("wemi", Wemi.NS);
        map.put("dcterms", Dct.NS);
        map.put("foaf", Foaf.NS);
        map.put("skos", Skos.NS);
        map.put("org", OrgTerms.NS);
        map.put("prov", Prov.NS);
        map.put("pav", Pav.NS);
        map.put("oa", Oa.NS);
        map.put("vivo", Vivo.NS);
        map.put("fabio", Fabio.NS);
        map.put("bibo", Bibo.NS);
        map.put("pso", Pso.NS);
        map.put("schema", SchemaOrg.NS);
        map.put("rdf", RDF.uri);
        map.put("rdfs", RDFS.uri);
        map.put("xsd", XSD.NS);
        map.put("owl", Owl.NS);
        map.put("void", Void.NS);
        map.put("dcat", Dcat.NS);
        return map;
    }
}
