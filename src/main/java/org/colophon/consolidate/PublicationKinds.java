package org.colophon.consolidate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.vocab.Fabio;

/** The words by which pages and reference files say what kind of publication something is. */
final class PublicationKinds {

    private static final Map<String, Node> KINDS = Map.ofEntries(
            Map.entry("article", Fabio.JournalArticle),
            Map.entry("article-journal", Fabio.JournalArticle),
            Map.entry("jour", Fabio.JournalArticle),
            Map.entry("journal article", Fabio.JournalArticle),
            Map.entry("conference paper", Fabio.ConferencePaper),
            Map.entry("conference proceedings", Fabio.ConferencePaper),
            Map.entry("book section", Fabio.BookChapter),
            Map.entry("book, section", Fabio.BookChapter),
            Map.entry("book, whole", Fabio.Book),
            Map.entry("dissertation", Fabio.Thesis),
            Map.entry("inproceedings", Fabio.ConferencePaper),
            Map.entry("conference", Fabio.ConferencePaper),
            Map.entry("paper-conference", Fabio.ConferencePaper),
            Map.entry("conf", Fabio.ConferencePaper),
            Map.entry("cpaper", Fabio.ConferencePaper),
            Map.entry("book", Fabio.Book),
            Map.entry("incollection", Fabio.BookChapter),
            Map.entry("inbook", Fabio.BookChapter),
            Map.entry("chapter", Fabio.BookChapter),
            Map.entry("chap", Fabio.BookChapter),
            Map.entry("phdthesis", Fabio.DoctoralThesis),
            Map.entry("thesis", Fabio.Thesis),
            Map.entry("thes", Fabio.Thesis),
            Map.entry("mastersthesis", Fabio.MastersThesis),
            Map.entry("techreport", Fabio.TechnicalReport),
            Map.entry("report", Fabio.TechnicalReport),
            Map.entry("rprt", Fabio.TechnicalReport),
            Map.entry("preprint", Fabio.Preprint));

    private PublicationKinds() {}

    static Optional<Node> of(String printed) {
        return Optional.ofNullable(KINDS.get(printed.toLowerCase(Locale.ROOT)));
    }
}
