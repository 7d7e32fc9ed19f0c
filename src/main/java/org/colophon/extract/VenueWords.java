package org.colophon.extract;

import java.util.regex.Pattern;

/** How much a line looks like the name of a conference, a journal or a repository. */
final class VenueWords {
    private static final Pattern STARTS = Pattern.compile(
            "^(?:(?:The )?Association for (?:the Advancement|Computational|Computing)\\b|(?:In )?(?:the )?(?:\\d{4} |\\d{1,3}(?:st|nd|rd|th) |[A-Z]\\w+(?:-[A-Z]?\\w+)? )?(?:Annual"
                    + " )?(?:Proceedings|Proc\\.|Advances in Neural|Journal|Transactions|Annals|Bulletin|Lecture"
                    + " Notes|Findings of|Actes)\\b|(?:International|European|Asian|Annual|National|Canadian|World|North"
                    + " American|Pacific|IEEE|ACM|AAAI|SIAM|INTERSPEECH)(?:[ /-][\\p{Lu}\\d&/-]\\S*)*?"
                    + " (?:Conference|Joint|Workshop|Symposium|Congress|Meeting|Transactions|Journal)\\b|(?:Conference|Workshop|Symposium|Congress|Winter"
                    + " Conference|Conférence|Colloque|Revue|Journées) (?:on|of|for|sur|de|d')\\b|Neural Information"
                    + " Processing Systems|AAAI (?:AI-Alert|Conferences)\\b|AI Magazine$|arXiv|bioRxiv|medRxiv|SSRN|OpenReview|Zenodo|Research"
                    + " Square|PsyArXiv|(?:Nature|Science|Cell|PLOS|PLoS|Frontiers in|Scientific|npj|Communications (?:of"
                    + " the ACM|Biology)|Physical Review|eLife|Neural Computation|Neural Networks|Machine"
                    + " Learning|Artificial Intelligence|Pattern Recognition|Bioinformatics|Computer Vision and Pattern"
                    + " Recognition|Learning Representations)(?:"
                    + " (?:Advances|Communications|Methods|Medicine|Neuroscience|Biotechnology|Machine"
                    + " Intelligence|Reports|Data|ONE|One|Computational Biology|Genetics|Letters|Robotics|Translational"
                    + " Medicine|[A-Z]|Energy|Physics|Climate Change))*$)");
    private static final Pattern INSIDE =
            Pattern.compile("\\b(?:Conferences? on|Workshops? (?:on|at|@)|Symposium on|Proceedings of|Transactions"
                    + " on|Journal of|Letters|Annual Meeting|Lecture Notes|Conference of|Magazine|Quarterly|@"
                    + " ?(?:ICML|NeurIPS|ICLR|CVPR|ECCV|ICCV|AAAI)|Joint Conference|Meeting of the|Annual"
                    + " Conference|International Conference)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:Conferences?|Journal|Letters|Reviews?|Magazine|Transactions|Workshops?|Symposium|Proceedings"
                    + "|Congress|Bulletin|Quarterly|Track|Repository|Revue)(?: \\(?(?:19|20)\\d{2}\\)?"
                    + "| [IVX\\d]+)?$");
    private static final Pattern ACRONYM =
            Pattern.compile("(?:[A-Z][A-Za-z]*[A-Z]+[A-Za-z]*|Interspeech|Nature|Science|Cell|Eurographics)(?:["
                    + " /@-]+[A-Z][A-Za-z]*[A-Z][A-Za-z]*)*(?:[ ,]*['’]?(?:(?:19|20)?\\d{2}))?(?:"
                    + " (?:Workshops?|Findings|Datasets and Benchmarks)\\b.*)?");
    private static final Pattern KNOWN = Pattern.compile(
            ".*\\b(?:NeurIPS|NIPS|ICML|ICLR|AISTATS|CVPR|ICCV|ECCV|EMNLP|NAACL|EACL|AAAI|IJCAI|UAI|COLT|ICASSP"
                    + "|INTERSPEECH|JMLR|TMLR|TPAMI|KDD|SIGIR|ICRA|IROS|CoRL)\\b.*");

    private VenueWords() {}

    static double score(String text) {
        double score = -2;
        if (STARTS.matcher(text).find()) {
            score = 5;
        } else if (INSIDE.matcher(text).find()) {
            score = 3.5;
        } else if (ENDS.matcher(text).find()) {
            score = 2.5;
        } else if (ACRONYM.matcher(text).matches() && KNOWN.matcher(text).matches()) {
            score = 5;
        } else if (ACRONYM.matcher(text).matches() && text.matches(".*\\d{2}")) {
            score = 2;
        } else if (KNOWN.matcher(text).matches()) {
            score = 1;
        }
        return text.contains(": ") ? score - 3 : score;
    }
}
