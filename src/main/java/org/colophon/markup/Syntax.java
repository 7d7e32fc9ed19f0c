package org.colophon.markup;

/** The ways a page may embed metadata, the most precise about publications first. */
enum Syntax {
    HIGHWIRE("Highwire"),
    BEPRESS("bepress"),
    EPRINTS("EPrints"),
    PRISM("PRISM"),
    JSON_LD("JSON-LD"),
    MICRODATA("microdata"),
    RDFA("RDFa"),
    DUBLIN_CORE("Dublin Core"),
    MICROFORMATS("microformats"),
    COINS("COinS"),
    OPEN_GRAPH("Open Graph"),
    /** Plain {@code meta} names and links, which say little. */
    HTML("HTML");

    private final String label;

    Syntax(String label) {
        this.label = label;
    }

    /** What evidence calls it. */
    String label() {
        return label;
    }
}
