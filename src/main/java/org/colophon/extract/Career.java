package org.colophon.extract;

import static org.colophon.extract.BioTerms.ORGANIZATION;
import static org.colophon.extract.BioTerms.ROLE;
import static org.colophon.extract.BioTerms.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.Sentences.Sentence;
import org.colophon.model.PersonFacts.Employment;
import org.colophon.model.Quoted;
import org.jspecify.annotations.Nullable;

/** Jobs in a biography: the current one, and those before with their years. */
final class Career {
    private static final String SUBJECT =
            "(?:he|she|they|I|ze|il|elle|iel|je|(?:(?:Dr|Prof|Pr)\\.? |Professor )?\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:"
                    + " [\\p{L}\\p{M}'’.-]+){0,4}?)";
    private static final String AT =
            "(?:at|with|in the|on the|in(?= (?:Google|DeepMind|Microsoft|Meta|Amazon|Apple|IBM|Mila)\\b)|for|of|à l['’]|à la|au sein de|au|à|chez|de l['’]|de la"
                    + "|du|de)";
    private static final String ADVERB =
            "(?:(?:currently|now|also|presently|actuellement|aussi|également|présentement) )*";
    private static final String ARTICLE = "(?:(?:an?|the|one of the|un|une|le|la) )?";
    private static final String TIME = "(?:,? ?(?:\\(|\\b)?(?:from |between |depuis |de |entre "
            + "|for )?(?<start>" + YEAR
            + ") ?(?:to|until|till|and|through|-|–|—|à|et|jusqu['’]en) ?(?<end>" + YEAR + ")\\)?"
            + "|,? (?:since|starting in|beginning in|depuis) (?:\\p{Lu}?\\p{L}+ )?(?<since>" + YEAR + ")"
            + "|,? (?:until|jusqu['’]en) (?<until>" + YEAR + ")"
            + "|,? (?:in|during|en) (?:the )?(?:\\p{L}+ (?:of )?)?(?<in>" + YEAR + "))?";

    /** What a role is about, before the place: the team or the department, which is not the place itself. */
    private static final String FIELD = "(?: (?:in|of|en) [\\p{Ll}\\p{M} -]{3,60}?"
            + "| (?:in|of|for|on|leading|within|(?:working|focus(?:ing|ed)|specializ(?:ing|ed)) (?:on|in)) (?!Google|DeepMind)[\\p{L}\\p{M} &,'’/-]{3,80}?(?=,? (?:at|chez) \\p{Lu}|,? at the"
            + " \\p{Lu}))?";

    private static final String MORE_ROLES = "(?:(?:,? and|,|/) (?:an? |the )?(?<also>" + ROLE + "))?";
    private static final Pattern CURRENT = Pattern.compile("^(?:(?i:since"
            + "|depuis) (?<began>" + YEAR
            + "), |(?:Currently|Presently|Today|At present|Now),? |(?:Titulaire|Diplômée?|Docteure?|Having|After|Originally|Born"
            + "|Trained|With|Après|Né|Née)\\b[^,.]{3,120}, )?" + SUBJECT
            + "(?: \\([^)]{1,120}\\))?,?(?: is|['’]s| am|['’]m| are| has been| est| suis| sont) " + ADVERB + ARTICLE
            + "(?<role>" + ROLE + ")" + MORE_ROLES + "(?:" + FIELD
            + ",? (?:" + AT + ") ?(?<org>" + ORGANIZATION + ")(?:,? (?:since|depuis) (?<since>" + YEAR + "))?)?");
    private static final Pattern SECOND_ROLE = Pattern.compile(
            "^(?:(?: in|,) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,?)?(?:,? and| et) (?:also )?(?:an?|the|une?) (?<role>"
                    + ROLE + ") (?:" + AT + ") ?(?<org>" + ORGANIZATION + ")");
    private static final Pattern WORKS_AT = Pattern.compile("^" + SUBJECT + " " + ADVERB
            + "(?:(?:(?:is |am |are )?(?:works|leads|directs|heads|manages|travaille|leading|working|based)|(?<=\\b(?:I"
            + "|[Tt]hey) )(?:currently )?(?:work|lead|direct|head|manage)) (?:[\\p{L}'’ &,-]{0,100}? )?(?:at|chez|à)"
            + "|works? for) (?<org>"
            + ORGANIZATION + ")");
    private static final Pattern AND_IS =
            Pattern.compile("\\b(?:and|who) (?:is|am|are) " + ADVERB + ARTICLE + "(?<role>" + ROLE + ")" + MORE_ROLES
                    + "(?:" + FIELD + ",? (?:" + AT + ") ?(?<org>" + ORGANIZATION + "))?");
    private static final Pattern JOINED = Pattern.compile(
            "\\b(?:[Jj]oin(?:ed|ing|s)|(?:mov(?:ed|ing)|came|coming|return(?:ed|ing)) to(?= (?:Google|DeepMind|Microsoft|Meta|Facebook|OpenAI|Mila)\\b)|(?:a|ai|avoir|ont) rejoint|s['’](?:est|être) jointe? à|[Rr]ejoindre) (?:l['’]équipe de )?(?<org>"
                    + ORGANIZATION
                    + ")(?: team| group| lab)?(?:(?:,| in) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?: full[- ]time)?(?:,? as (?:an? |the )?(?<role>"
                    + ROLE + "))?(?:,? (?:in|en)(?: \\p{L}+)? (?<start>" + YEAR
                    + "))?(?:,? as (?:an? |the )?(?<late>"
                    + ROLE + "))?");
    private static final Pattern WAS =
            Pattern.compile("\\b(?:was|were|been|served as|worked as|working as|acted as|était|a été|ai été|fut) "
                    + "(?:(?:previously|formerly|also|then|auparavant|aussi|first) )*" + ARTICLE + "(?<role>" + ROLE
                    + ")(?:,? and (?:an? |the )?" + ROLE + ")?" + FIELD + ",? (?:" + AT + ") ?(?<org>"
                    + ORGANIZATION + ")" + TIME);
    private static final Pattern WORKED = Pattern.compile(
            "\\b(?:worked|interned|working|been|(?:was|were)(?= at| with)|a travaillé|ai travaillé)(?: as (?:an? "
                    + "|the )?(?<role>" + ROLE
                    + "))?" + FIELD + " (?:at|for|(?<=(?:was|were|been) )with|chez|à|pour) (?<org>" + ORGANIZATION
                    + ")(?:,? (?:as|comme|en tant que) (?:an? |the |une? )?(?<late>" + ROLE
                    + "))?" + TIME);
    private static final Pattern SPENT = Pattern.compile(
            "\\bspent (?:[\\p{L}\\d-]+ ){1,5}?(?:as (?:an? |the )?(?<role>" + ROLE + ") )?(?:at|with) (?<org>"
                    + ORGANIZATION + ")(?:,? as (?:an? |the )?(?<late>" + ROLE + "))?" + TIME);
    private static final Pattern POSTDOC =
            Pattern.compile("(?<!\\b(?:is|am|are|as) )\\b(?:an?|his|her|their|my|un|son|mon)"
                    + " (?<role>(?:postdoc\\w*|post-doc\\w*)(?: fellowship| fellow| position|"
                    + " stage| research(?:er)?| scholar)?)" + FIELD + " (?:" + AT
                    + ") ?(?<org>" + ORGANIZATION
                    + ")" + TIME);
    private static final Pattern FORMERLY = Pattern.compile(
            "\\b(?:held|had|holding) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:positions?|appointments?|roles?)"
                    + " (?:at|with) (?<org>"
                    + ORGANIZATION + ")" + TIME);
    private static final Pattern ONCE = Pattern.compile("^(?:Previously|Formerly|Before that),? (?:an? |the )?(?<role>"
            + ROLE + ")" + FIELD + ",? (?:" + AT + ") ?(?<org>" + ORGANIZATION + ")" + TIME);
    private static final Pattern UNTIL_BEFORE = Pattern.compile("^(?:Until|Up to|Jusqu['’]en) (?<end>" + YEAR + "),? ");
    private static final Pattern SPAN_BEFORE = Pattern.compile("\\b(?:[Ff]rom|[Bb]etween|[Dd]e|[Ee]ntre) (?<start>"
            + YEAR + ") (?:to|until|and|à|et) (?<end>" + YEAR + "),? ");
    private static final Pattern NO_ORGANIZATION = Pattern.compile("(?:the |The"
            + " )?(?:University|Department|Faculty|School|Institute|Ph\\.?D\\.?|PhD|January|February|March|April"
            + "|May|June|July|August|September|October|November|December|AI|ML|NLP|Computer"
            + " Science|Machine Learning|Deep Learning|Prof\\.?|Professor|Dr\\.?)");

    private final Optional<String> person;
    private final List<Quoted> roles = new ArrayList<>();
    private final List<Quoted> affiliations = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private @Nullable Quoted joinedLast;
    private Optional<Quoted> joinedAs = Optional.empty();

    Career(Optional<String> person) {
        this.person = person;
    }

    List<Quoted> roles() {
        return roles;
    }

    List<Quoted> affiliations() {
        return affiliations;
    }

    List<Employment> employments() {
        return employments;
    }

    /** The employer that somebody joined last and, as far as the text says, never left. */
    Optional<Quoted> joinedLast() {
        return Optional.ofNullable(joinedLast);
    }

    /** As what they joined it, if the text says so. */
    Optional<Quoted> joinedAs() {
        return joinedAs;
    }

    void read(Sentence sentence) {
        String text = sentence.text();
        current(sentence, text);
        jobs(sentence, JOINED.matcher(text));
        for (Pattern shape : List.of(WAS, WORKED, SPENT, POSTDOC, FORMERLY, ONCE)) {
            jobs(sentence, shape.matcher(text));
        }
    }

    private void current(Sentence sentence, String text) {
        Matcher is = CURRENT.matcher(text);
        if (is.find() && !text.contains(" was the ")) {
            addCurrent(sentence, is, "role");
            group(sentence, is, "also").ifPresent(roles::add);
            Optional<Quoted> began = group(sentence, is, "began").or(() -> group(sentence, is, "since"));
            if (is.group("org") != null && began.isPresent()) {
                addJob(
                        withoutArticle(sentence, is.start("org"), is.end("org")),
                        Optional.of(sentence.quote(is, "role")),
                        began,
                        Optional.empty());
            }
            Matcher second = SECOND_ROLE.matcher(text).region(is.end(), text.length());
            if (second.find()) {
                addCurrent(sentence, second, "role");
            }
            return;
        }
        Matcher works = WORKS_AT.matcher(text);
        if (works.find()) {
            addCurrent(sentence, works, "");
        }
        Matcher andIs = AND_IS.matcher(text);
        if (andIs.find()) {
            addCurrent(sentence, andIs, "role");
            group(sentence, andIs, "also").ifPresent(roles::add);
        }
    }

    private void addCurrent(Sentence sentence, Matcher match, String role) {
        if (!role.isEmpty()) {
            roles.add(sentence.quote(match, role));
        }
        if (match.group("org") != null) {
            Quoted place = withoutArticle(sentence, match.start("org"), match.end("org"));
            if (isOrganization(place)) {
                affiliations.add(place);
            }
        }
    }

    private void jobs(Sentence sentence, Matcher job) {
        while (job.find()) {
            boolean joined = job.pattern() == JOINED;
            if (joined && isOrganization(sentence.quote(job, "org"))) {
                joinedLast = withoutArticle(sentence, job.start("org"), job.end("org"));
                joinedAs = group(sentence, job, "role").or(() -> group(sentence, job, "late"));
            }
            Optional<Quoted> start =
                    group(sentence, job, "start").or(() -> joined ? Optional.empty() : since(sentence, job));
            if (joined && start.isEmpty()) {
                continue;
            }
            Optional<Quoted> role = job.pattern() == FORMERLY ? Optional.empty() : group(sentence, job, "role");
            if (joined || job.pattern() == WORKED || job.pattern() == SPENT) {
                role = role.or(() -> group(sentence, job, "late"));
            }
            Optional<Quoted> end = joined ? Optional.empty() : end(sentence, job);
            Matcher before = SPAN_BEFORE.matcher(sentence.text()).region(0, job.start());
            if (start.isEmpty() && end.isEmpty() && !joined && before.find()) {
                start = Optional.of(sentence.quote(before, "start"));
                end = Optional.of(sentence.quote(before, "end"));
            }
            Matcher until = UNTIL_BEFORE.matcher(sentence.text());
            if (end.isEmpty() && !joined && until.find()) {
                end = Optional.of(sentence.quote(until, "end"));
            }
            addJob(withoutArticle(sentence, job.start("org"), job.end("org")), role, start, end);
        }
    }

    private Optional<Quoted> since(Sentence sentence, Matcher job) {
        return group(sentence, job, "since").or(() -> group(sentence, job, "in"));
    }

    private static Optional<Quoted> end(Sentence sentence, Matcher job) {
        return group(sentence, job, "end")
                .or(() -> group(sentence, job, "until"))
                .or(() -> group(sentence, job, "in"));
    }

    private void addJob(Quoted organization, Optional<Quoted> role, Optional<Quoted> start, Optional<Quoted> end) {
        boolean known = employments.stream()
                .anyMatch(job -> job.organization().value().equals(organization.value())
                        && job.start().equals(start));
        if (isOrganization(organization) && !known) {
            employments.add(new Employment(organization, role, start, end));
        }
    }

    private boolean isOrganization(Quoted place) {
        return !NO_ORGANIZATION.matcher(place.value()).matches()
                && person.filter(name -> name.equals(place.value())).isEmpty();
    }

    private static Quoted withoutArticle(Sentence sentence, int from, int to) {
        Matcher article = Pattern.compile("^(?:[Tt]he |[Ll]a |[Ll]['’])")
                .matcher(sentence.text().substring(from, to));
        return sentence.quote(article.find() ? from + article.end() : from, to);
    }

    private static Optional<Quoted> group(Sentence sentence, Matcher match, String name) {
        return match.group(name) == null ? Optional.empty() : Optional.of(sentence.quote(match, name));
    }
}
