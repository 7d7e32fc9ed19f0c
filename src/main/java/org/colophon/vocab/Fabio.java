package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of FaBiO, the kinds of publication. */
public final class Fabio {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://purl.org/spar/fabio/";

    public static final Node Article = term("Article");
    public static final Node MagazineArticle = term("MagazineArticle");
    public static final Node NewspaperArticle = term("NewspaperArticle");
    public static final Node ConferencePoster = term("ConferencePoster");
    public static final Node BachelorsThesis = term("BachelorsThesis");
    public static final Node WorkingPaper = term("WorkingPaper");
    public static final Node Patent = term("Patent");
    public static final Node Dataset = term("Dataset");
    public static final Node ComputerProgram = term("ComputerProgram");
    public static final Node Presentation = term("Presentation");
    public static final Node Preprint = term("Preprint");
    public static final Node ConferencePaper = term("ConferencePaper");
    public static final Node JournalArticle = term("JournalArticle");
    public static final Node Book = term("Book");
    public static final Node BookChapter = term("BookChapter");
    public static final Node Thesis = term("Thesis");
    public static final Node DoctoralThesis = term("DoctoralThesis");
    public static final Node MastersThesis = term("MastersThesis");
    public static final Node TechnicalReport = term("TechnicalReport");
    public static final Node ConferenceProceedings = term("ConferenceProceedings");

    private Fabio() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
