package org.colophon.model;

/**
 * An identifier that a page gives a publication.
 *
 * @param scheme what kind it is
 * @param value the identifier in its bare form: a DOI without {@code https://doi.org/}
 */
public record Identifier(Scheme scheme, Quoted value) {

    /** Kinds of identifiers. */
    public enum Scheme {
        /** A digital object identifier. */
        DOI,
        /** An arXiv identifier, without its version. */
        ARXIV,
        /** An international standard book number. */
        ISBN,
        /** An international standard serial number. */
        ISSN,
        /** A PubMed identifier. */
        PMID,
        /** A uniform resource name, such as {@code urn:nbn:de:0074-1-7}. */
        URN,
        /** The key of the publication in a file of references. */
        KEY
    }
}
