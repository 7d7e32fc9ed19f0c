package org.colophon.consolidate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.colophon.vocab.Fabio;

/**
 * The words by which pages and reference files say what kind of publication something is: the types of BibTeX and
 * BibLaTeX, RIS, CSL, schema.org, BIBO, DataCite, EPrints, OpenAIRE ({@code info:eu-repo}) and COAR, the genres of
 * OpenURL, and the words that repositories put into Dublin Core.
 */
final class PublicationKinds {
    private static final Pattern PATH = Pattern.compile("^.*[/#]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, Node> KINDS = new HashMap<>();

    static {
        add(
                Fabio.JournalArticle,
                "article, articlejournal, jour, ejour, journalarticle, academicarticle, medicalscholarlyarticle,"
                        + " researcharticle, reviewarticle, originalarticle, textserialjournal, datapaper, suppperiodical");
        add(Fabio.Article, "scholarlyarticle, techarticle, contributiontoperiodical");
        add(Fabio.MagazineArticle, "articlemagazine, mgzn, magazinearticle");
        add(Fabio.NewspaperArticle, "articlenewspaper, news, newspaperarticle, newsarticle");
        add(
                Fabio.ConferencePaper,
                "inproceedings, conference, paperconference, conf, cpaper, conferencepaper, conferenceobject,"
                        + " conferenceitem, conferencearticle, conferenceproceeding, proceeding, proceedingspaper,"
                        + " conferenceproceedings");
        add(Fabio.ConferencePoster, "conferenceposter, poster");
        add(Fabio.ConferenceProceedings, "proceedings, mvproceedings");
        add(
                Fabio.Book,
                "book, bookwhole, mvbook, collection, mvcollection, edbook, ebook, editedbook, monograph, audiobook");
        add(
                Fabio.BookChapter,
                "incollection, inbook, suppbook, chapter, chap, echap, bookchapter, bookpart, booksection, bookitem,"
                        + " inreference, textchapter");
        add(
                Fabio.DoctoralThesis,
                "phdthesis, doctoralthesis, doctoraldissertation, phddissertation, textthesisdoctoral");
        add(Fabio.MastersThesis, "mastersthesis, masterthesis, mathesis, textthesismaster");
        add(Fabio.BachelorsThesis, "bachelorthesis, bachelorsthesis, bathesis");
        add(Fabio.Thesis, "thesis, thes, dissertation, thesisordissertation, theses, textthesis");
        add(
                Fabio.TechnicalReport,
                "techreport, report, rprt, technicalreport, researchreport, reporttechnical, textreport");
        add(Fabio.WorkingPaper, "workingpaper, discussionpaper");
        add(Fabio.Preprint, "preprint, eprint, postedcontent");
        add(Fabio.Patent, "patent, pat");
        add(Fabio.Dataset, "dataset, data, datasets, datacollection");
        add(Fabio.ComputerProgram, "software, comp, computerprogram, softwaresourcecode, softwareapplication");
        add(Fabio.Presentation, "speech, presentation, lecture, slide, slides, presentationdigitaldocument");
    }

    private PublicationKinds() {}

    /** The class that a printed word means; empty for a word that says too little or is unknown. */
    static Optional<Node> of(String printed) {
        String word = PATH.matcher(printed.strip()).replaceFirst("");
        return Optional.ofNullable(
                KINDS.get(NO_LETTER.matcher(word).replaceAll("").toLowerCase(Locale.ROOT)));
    }

    /** Whether a kind is so general that where it appeared says more. */
    static boolean isVague(Node kind) {
        return kind.equals(Fabio.Article);
    }

    private static void add(Node kind, String words) {
        for (String word : words.split(",\\s*")) {
            KINDS.put(word, kind);
        }
    }
}
