package org.colophon.extract;

/** The shapes of things that biographies name, as parts of regular expressions. English and French. */
final class BioTerms {
    /** A capitalised word, or an abbreviation such as <i>U.</i> */
    private static final String CAPITAL = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}\\p{L}+!(?="
            + " \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}\\d'’&.+-]*[\\p{L}\\p{M}\\d&+]|\\p{Lu}|(?<![\\p{L}\\p{M}])\\p{Ll}\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+|[dl]['’]\\p{Lu}[\\p{L}\\p{M}-]+)";

    /** The name of an organization: capitalised words with small words between them. */
    static final String ORGANIZATION = "(?:(?:[Tt]he |[Ll]a |[Ll]['’])?" + CAPITAL
            + "(?:(?:,? (?:of|de|du|des|de la|de l['’]|d['’]|für|der|di|degli|del|da) ?(?:the )?| (?:of|for) (?:the"
            + " )?|[ -]| & )"
            + CAPITAL + ")*(?: and"
            + " (?:Technology|Engineering|Science|Sciences|Statistics|Learning|Mathematics"
            + "|Computation|Automation|Health|Medicine))?(?:"
            + " at (?:Berkeley|Los Angeles|San Diego|Davis|Santa Cruz|Madison|Urbana-Champaign|Austin|Chapel"
            + " Hill|Amherst|Boulder|Buffalo|Dallas|Chicago|Urbana))?(?: - Research)?(?:, (?:Berkeley|San Diego|Los"
            + " Angeles|Irvine|Davis|Santa Barbara|Santa"
            + " Cruz|Riverside|Urbana-Champaign|Madison|Amherst|Bombay|Delhi|Madras|Kanpur|Kharagpur))?(?:"
            + " \\(\\p{Lu}[\\p{L}\\p{M}\\d. -]{1,20}\\))?)";

    /** A person, perhaps with a title before the name. */
    static final String PERSON =
            "(?:(?:Profs?\\.?|Professors?|Drs?\\.?|Pr\\.?|Sir) )?(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?)(?:"
                    + " (?:van|von|der|den|de|del|la|le|da|dos|di|bin|ben|al|el|ter|ten)(?= )|"
                    + " \\p{Lu}[\\p{L}\\p{M}'’-]*\\.?){1,4}(?<![.])";

    /** Several people. */
    static final String PEOPLE = "(?<people>" + PERSON + "(?:(?:, and |, et |, | and | et | & )" + PERSON + ")*)";

    static final String YEAR = "(?:19|20)\\d{2}";

    /** Words at whose end a role stands: <i>research scientist</i>. */
    private static final String ROLE_HEAD =
            "(?i:researcher|scientist|engineer|professor|student|director|fellow|lead|manager|intern|developer"
                    + "|founder|co-founder"
                    + "|president|chair|lecturer|postdoc|postdoctorate|candidate|member|head|advisor|adviser"
                    + "|associate|assistant|visitor|scholar|faculty|statistician"
                    + "|mathematician|physicist|instructor|consultant|architect|investigator|technologist"
                    + "|practitioner|linguist|leader|specialist|analyst|CEO|CTO"
                    + "|chercheur|chercheuse|professeure?|étudiante?|directeur|directrice|stagiaire|ingénieure?"
                    + "|doctorante?|postdoctorante?|maître"
                    + " de conférences|boursier|boursière|scientifique|responsable|titulaire|conseiller|conseillère"
                    + "|membre|fondateur|fondatrice|VP|SVP|officer|reader|designer|programmer|economist|resident"
                    + "|editor|entrepreneur|tech lead)(?![\\p{L}])";

    /** What somebody is: a few words of which the last, or one before an addition, is a role. */
    static final String ROLE = "(?:(?!at |in |on |with |and )[\\p{L}\\p{M}'’./-]+ ){0,6}?" + ROLE_HEAD
            + "(?:[-"
            + " ](?i:researcher|scientist|engineer|fellow|professor|associate|intern|adjointe?|associée?"
            + "|agrégée?|titulaire|principale?|invitée?|manager|lead|director|member|scholar|student|position|de"
            + " recherche|en chef|postdoctorale?|au doctorat|à la maîtrise|scientifique|senior))*(?: of (?:the )?(?i:technical staff|research staff"
            + "|research|engineering|product|science|AI research|machine learning)(?= (?:at|in|with|for|on)"
            + " |[,.]| and ))?";

    /** A degree: <i>PhD</i>, <i>master's degree</i>, <i>doctorat</i>. */
    static final String DEGREE = "(?<degree>Ph\\.? ?D\\.?|D\\.?Phil\\.?|Sc\\.?D\\.?|doctorate|doctoral degree|M\\.?"
            + " ?Sc\\.?|M\\.?Phil\\.?|MBA|M\\.?Eng\\.?|M\\.?Tech\\.?|MASc|BASc|M\\.?S\\.?(?![\\p{L}])"
            + "|M\\.?A\\.?(?![\\p{L}])|B\\.?"
            + " ?Sc\\.?|B\\.?Eng\\.?|B\\.?Tech\\.?|B\\.?S\\.?(?![\\p{L}])|B\\.?A\\.?(?![\\p{L}])"
            + "|B\\.?E\\.?(?![\\p{L}])|[Mm]aster(?:['’]?s)?(?: degree| of (?:Science|Arts|Engineering|Applied"
            + " Science|Mathematics|Philosophy))?|[Bb]achelor(?:['’]?s)?(?: degree| of"
            + " (?:Science|Arts|Engineering|Technology|Applied Science|Mathematics))?|undergraduate degree|Doctor of"
            + " Philosophy|doctorat|thèse(?: de doctorat)?|maîtrise|baccalauréat|licence|master|diplôme"
            + " d['’]ingénieur|habilitation|HDR)";

    private BioTerms() {}
}
