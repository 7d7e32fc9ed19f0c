package org.colophon.bibfile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LaTeX commands stand for in Unicode. */
final class LatexSigns {
    private static final Map<String, Character> ACCENTS = accents();
    private static final Map<String, String> SIGNS = signs();
    private static final Set<String> SWITCHES = Set.of(
            "em",
            "it",
            "bf",
            "sl",
            "sc",
            "rm",
            "tt",
            "sf",
            "itshape",
            "bfseries",
            "scshape",
            "upshape",
            "slshape",
            "rmfamily",
            "sffamily",
            "ttfamily",
            "mdseries",
            "normalfont",
            "tiny",
            "scriptsize",
            "footnotesize",
            "small",
            "normalsize",
            "large",
            "Large",
            "LARGE",
            "huge",
            "Huge",
            "relax",
            "protect",
            "noopsort",
            "selectfont",
            "displaystyle",
            "limits",
            "nolimits",
            "left",
            "right",
            "bgroup",
            "egroup",
            "allowbreak",
            "sloppy",
            "bibliographystyle",
            "hskip",
            "noindent");

    private LatexSigns() {}

    /** The combining mark of an accent command, given without its backslash. */
    static Optional<Character> accent(String command) {
        return Optional.ofNullable(ACCENTS.get(command));
    }

    /** The text of a command that takes no argument, given without its backslash. */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    /** Whether a command only changes how what follows looks. */
    static boolean isSwitch(String command) {
        return SWITCHES.contains(command);
    }

    /** A letter with an accent; a tie joins the first letter with what follows. */
    static String accented(String base, char mark) {
        if (base.isEmpty()) {
            return "";
        }
        int first = base.offsetByCodePoints(0, 1);
        String letter = base.substring(0, first);
        // Under an accent the dotless letters stand for the ordinary ones.
        letter = letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
        return Normalizer.normalize(letter + mark, Normalizer.Form.NFC) + base.substring(first);
    }

    private static Map<String, Character> accents() {
        Map<String, Character> marks = new HashMap<>();
        String names = "`'^\"~=.uvHcdbrkt";
        String combining =
                "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0306\u030C\u030B\u0327\u0323\u0331\u030A\u0328\u0361";
        for (int i = 0; i < names.length(); i++) {
            marks.put(names.substring(i, i + 1), combining.charAt(i));
        }
        marks.put("capitalcedilla", '\u0327');
        marks.put("textcommabelow", '\u0326');
        return marks;
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        String pairs =
                "o ø O Ø l ł L Ł ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ"
                        + " & & % % $ $ # # _ _ { { } } textquotesingle ' textquotedbl \" textquoteright ’ textquoteleft ‘"
                        + " textquotedblleft “ textquotedblright ” quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright »"
                        + " guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › flqq « frqq » glqq „ grqq “"
                        + " textendash – textemdash — textasciitilde ~ textasciicircum ^ textbackslash \\ backslash \\"
                        + " textunderscore _ textless < textgreater > textbar | textbraceleft { textbraceright } lbrace { rbrace }"
                        + " textregistered ® texttrademark ™ textcopyright © copyright © pounds £ textsterling £ euro €"
                        + " texteuro € EUR € textyen ¥ S § P ¶ textsection § textparagraph ¶ dag † ddag ‡ textdagger † ldots …"
                        + " dots … textellipsis … cdots ⋯ textdegree ° textordmasculine º textordfeminine ª textmu µ textonehalf ½"
                        + " textperiodcentered · cdotp · textbullet • bullet • textexclamdown ¡ textquestiondown ¿ slash / LaTeX"
                        + " LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2e textsuperscripttwo ² textnumero № textvisiblespace ␣"
                        + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ"
                        + " lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi"
                        + " φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
                        + " times × cdot · pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ degree ° leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫"
                        + " approx ≈ simeq ≃ equiv ≡ sim ∼ cong ≅ propto ∝ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ in ∈"
                        + " notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨"
                        + " oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ angle ∠ mid ∣ vdash ⊢ models ⊨ langle ⟨ rangle ⟩ to → rightarrow →"
                        + " leftarrow ← leftrightarrow ↔ longrightarrow ⟶ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦"
                        + " uparrow ↑ downarrow ↓ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ dagger † sharp ♯ flat ♭ natural ♮"
                        + " less < greater > mathsemicolon ; mathplus + square □ Box □ triangle △ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ colon : vert | log log sin sin cos cos"
                        + " exp exp min min max max lim lim ln ln det det dim dim ker ker gcd gcd inf inf sup sup";
        String[] tokens = pairs.split(" ");
        for (int i = 0; i + 1 < tokens.length; i += 2) {
            signs.put(tokens[i], tokens[i + 1]);
        }
        for (String space : new String[] {
            " ",
            ",",
            ";",
            ":",
            "\n",
            "\t",
            "\\",
            "quad",
            "qquad",
            "enspace",
            "space",
            "newline",
            "linebreak",
            "thinspace",
            "nobreakspace",
            "par",
            "textspace",
            "hfill"
        }) {
            signs.put(space, " ");
        }
        for (String nothing : new String[] {"-", "/", "!", "@", "null", "nobreak", "hyphenation"}) {
            signs.put(nothing, "");
        }
        return signs;
    }
}
