package org.colophon.site.ceurws;

import java.util.regex.Pattern;

/** Tells what a table of contents lists beside the papers: prefaces, committees, the volume as one file. */
final class FrontMatter {
    private static final Pattern BEGINS = Pattern.compile(
            "(?iu)^\\W*(?:\\p{L}+['’]\\s?s?\\s+)?(?:preface|pr[ée]face|foreword|forward\\b(?=\\W*$)|vorwort|"
                    + "avant-propos|editorial|front ?matter|title ?page|cover(?: page)?|table of contents?|contents|toc|"
                    + "proceedings front ?matter|program(?:me)? committees?|(?:workshop )?committees?|organi[sz](?:ation|ing|ers)|"
                    + "acknowledge?ments?|message from|welcome|author index|list of (?:authors|reviewers|participants)|"
                    + "(?:download |the )*(?:complete|full|entire|whole|all)\\b.{0,30}\\b(?:proceedings|volume|papers)|"
                    + "download (?:the )?proceedings|back ?matter|imprint|copyright|bibtex|errata)\\b.*");
    private static final Pattern IS = Pattern.compile(
            "(?iu)^\\W*(?:(?:an? )?(?:introduction|overview|editors?'? ?(?:introduction|note)|"
                    + "opening|closing|index|program(?:me)?|proceedings|schedule|workshop (?:overview|summary|report|programme?)|"
                    + "einleitung|einf[üu]hrung|abstracts?|reviewers|participants)|introduction to the (?:workshop|proceedings|volume).*)\\W*$");
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)\\b(?:complete|full|entire|whole)\\s+(?:\\w+\\s+){0,2}(?:proceedings|volume)\\b|\\bproceedings as (?:a|one) (?:single )?|\\bsingle (?:pdf[- ]?)?file\\b|\\bin one (?:pdf|file)\\b");
    private static final Pattern FORMAT = Pattern.compile(
            "(?iu)^\\W*(?:here|pdf|ps|postscript|html|doc|slides?|video|poster|presentation|abstract|bib|bibtex|full[- ]?(?:text|paper)|"
                    + "paper|download|zip|gzipped.*|appendix|data|code|demo|supplement\\w*|talk|ppt|"
                    + "long version|short version|text)(?:\\s*[(,].*)?\\W*$");

    private FrontMatter() {}

    /** Whether a title is that of something beside the papers. */
    static boolean isTitle(String title) {
        return BEGINS.matcher(title).matches() || IS.matcher(title).matches() || isWhole(title);
    }

    /** Whether a text speaks of the volume as one file. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).find();
    }

    /** Whether a link's text only says in which form something is there, so it is no title. */
    static boolean isFormat(String text) {
        return FORMAT.matcher(text).matches();
    }
}
