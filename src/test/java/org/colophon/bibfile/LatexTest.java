package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kram\\'ar, J\\'{a}nos | Kramár, János",
                "{\\v{S}}\\v c\\c{c}{\\H o}\\k{a}{\\.z}\\r{u} | Ščçőążů",
                "\\o{} \\O\\ss\\ae{} \\L{}\\l \\AA \\oe | ø Øßæ ŁłÅœ",
                "\\'{\\i}\\\"{\\i}\\i | íïı",
                "{T}he {ABC} of {\\LaTeX} | The ABC of LaTeX",
                "\\textit{Natrix} \\emph{and} {\\em more} {\\bf so} | Natrix and more so",
                "a--b---c ``q'' x~y | a–b—c “q” x y",
                "R\\&D 5\\% \\$3 \\#1 a\\_b \\{c\\} | R&D 5% $3 #1 a_b {c}",
                "$\\alpha$-rays, $\\Sigma^{0}$, H$_2$O | α-rays, Σ⁰, H₂O",
                "4$^{th}$ and 5\\({}^{\\mbox{th}}\\) | 4th and 5th",
                "the $O(n \\log n)$ case | the O(n log n) case",
                "the $\\frac{a}{b}$ case | the $\\frac{a}{b}$ case",
                "costs $5 | costs $5",
                "D\\textquotesingle Arc \\textendash{} \\ldots | D'Arc – …",
                "\\unknown{word} and \\odd | word and \\odd",
                "\\href{http://x.org}{a link} | a link",
                "Oil {\\&}amp$\\mathsemicolon$ Gas &amp; $\\less$i$\\greater$Natrix$\\less$/i$\\greater$ <sub>2</sub> a < b | Oil & Gas & Natrix 2 a < b",
                "D\\\\'ecor | Décor",
                "unbalanced } and { here | unbalanced and here",
            })
    void decodes(String latex, String text) {
        assertThat(Latex.decode(latex).replaceAll(" +", " ").strip()).isEqualTo(text);
    }

    @Test
    void addressesKeepTheirSigns() {
        assertThat(Latex.decodeVerbatim("http://x.org/\\~{}me/a\\_b--c?d\\%20"))
                .isEqualTo("http://x.org/~me/a_b--c?d%20");
    }

    @Test
    void deepNestingEnds() {
        String deep = "{".repeat(5000) + "x" + "}".repeat(5000);

        assertThat(Latex.decode(deep)).contains("x");
    }
}
