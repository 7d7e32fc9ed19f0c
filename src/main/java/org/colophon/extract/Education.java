package org.colophon.extract;

import static org.colophon.extract.BioTerms.DEGREE;
import static org.colophon.extract.BioTerms.ORGANIZATION;
import static org.colophon.extract.BioTerms.PEOPLE;
import static org.colophon.extract.BioTerms.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.Sentences.Sentence;
import org.colophon.model.PersonFacts.Degree;
import org.colophon.model.PersonFacts.Supervisor;
import org.colophon.model.Quoted;

/** Degrees in a biography: which, where, when and under whom. */
final class Education {
    private static final Pattern GOT = Pattern.compile(
            "\\b(?:received|obtained|earned|got|gained|completed|finished|did|defended|holds?|has|have|had"
                    + "|graduated|awarded|completing|finishing|receiving|obtaining|a"
                    + " (?:obtenu|reçu|complété|terminé|fait|soutenu)|ai"
                    + " (?:obtenu|reçu|complété|fait|soutenu)|détient|possède|[Tt]itulaire)\\b");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}.])" + DEGREE + "(?![\\p{L}])");
    /** Who is still a student has no degree yet, and a thesis on something is none. */
    private static final Pattern NOT_YET = Pattern.compile(
            "^\\s*(?:students?|candidates?|[Ff]ellows?(?:hips?)?|thesis|supervis\\p{L}+|advis\\p{L}+|program|studies|étudiant"
                    + "|research(?:er)?|level|intern|applicants?)\\b");

    /** A degree told without a verb of getting: <i>Her PhD is from</i>, <i>His Ph.D. (2003)</i>. */
    private static final Pattern OWN = Pattern.compile("\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y) " + DEGREE
            + "(?:\\s+(?:degree|in [\\p{L} &-]{2,60}?))*,?\\s*(?:\\(|\\b(?:is|was|from|at)\\b)");
    /** Where the tale goes on to something else. */
    private static final Pattern NEXT_CLAUSE = Pattern.compile(
            ",? (?:and|but) (?:then |subsequently |later |also |has |was )?(?:joined|is|was|has|worked|moved|became|started"
                    + "|founded|won|spent|he|she|they|I)\\b|,? (?:before|after|prior to|where|while) |; ");
    /** The school named last, before a clause about it. */
    private static final Pattern WHERE_BEFORE =
            Pattern.compile("\\b(?:at|from|to|attended) (?<org>(?:the )?" + ORGANIZATION + "),? (?:where|from which) ");
    /** What a part of a university belongs to. */
    private static final Pattern PARENT = Pattern.compile("^(?:,| at| of| in) (?<org>(?:the )?" + ORGANIZATION + ")");

    private static final Pattern PART = Pattern.compile(
            "(?:the )?(?!.*Universit)(?:.*\\b(?:Institute|Department|School|Faculty|Lab|Laboratory|Center|Centre|Group|Division)\\b.*)");
    private static final Pattern ONLY_DIVIDERS =
            Pattern.compile("[\\s,/&]*(?:(?:and|et|an?|his|her|their|my|degrees?)\\b[\\s,/&]*)*");
    private static final Pattern OPENING_YEAR = Pattern.compile("^(?:In|En) (?<year>" + YEAR + ")\\b");

    private static final Pattern WHERE =
            Pattern.compile("\\b(?:from|at|de l['’]|à l['’]|de la|à la|au|du|à|de)(?: |(?<=['’]))(?<org>(?:the )?"
                    + ORGANIZATION + ")");
    private static final Pattern WHEN =
            Pattern.compile("(?:\\b(?:in|en)\\s+|\\(|, )(?:\\p{L}+ )?(?<year>" + YEAR + ")\\b");
    private static final Pattern UNDER = Pattern.compile(
            "\\b(?:under the (?:supervision|guidance|direction|mentorship) of|(?:co-?)?(?:supervised|advised"
                    + "|mentored)"
                    + " by|whose (?:advisor|supervisor) (?:was|is)|(?:advisors?|supervisors?) (?:was|were|is|are)|working with|with|under|sous la (?:direction|supervision) (?:de |d['’]|du"
                    + " )|(?:co-?)?(?:supervisée?|encadrée?|dirigée?) par) ?"
                    + PEOPLE);
    private static final Pattern STUDENT_UNDER = Pattern.compile(
            "\\b(?:(?:co-?)?(?:supervised|advised|mentored) by|under the (?:supervision|guidance) of|sous la"
                    + " (?:direction|supervision) (?:de |d['’]|du )|(?:co-?)?(?:supervisée?|encadrée?|dirigée?)"
                    + " par|(?:advisors?|supervisors?|directeurs? de thèse) (?:was|were|is|are|est|était|sont)) ?"
                    + PEOPLE);
    private static final Pattern FIELD = Pattern.compile(
            "^(?:\\s+degree)?\\s+(?:in|en|of) [\\p{L} &/-]{2,60}?(?=\\s+(?:from|at|under|with|in (?:19|20)|de l|(?:de|à) (?=\\p{Lu})"
                    + "|à l|du"
                    + " |sous|à )|[,.(;]|$)");

    private final List<Degree> degrees = new ArrayList<>();
    private final List<Supervisor> supervisors = new ArrayList<>();

    List<Degree> degrees() {
        return degrees;
    }

    List<Supervisor> supervisors() {
        return supervisors;
    }

    void read(Sentence sentence) {
        String text = sentence.text();
        Matcher got = GOT.matcher(text);
        int before = degrees.size();
        Matcher own = OWN.matcher(text);
        if (got.find()) {
            read(sentence, mentions(text, got.start()));
            shareSchool(before);
        }
        if (degrees.size() == before && own.find()) {
            read(sentence, mentions(text, own.start()));
        }
        if (degrees.size() == before) {
            advisors(sentence, text);
        }
    }

    /** A degree without a school has that of the next one told in the same sentence. */
    private void shareSchool(int from) {
        for (int i = degrees.size() - 2; i >= from; i--) {
            Degree degree = degrees.get(i);
            if (degree.institution().isEmpty()) {
                Optional<Quoted> school = degrees.get(i + 1).institution();
                degrees.set(i, new Degree(degree.degree(), school, degree.year(), degree.supervisors()));
            }
        }
    }

    private void read(Sentence sentence, List<int[]> mentions) {
        String text = sentence.text();
        for (int i = 0; i < mentions.size(); i++) {
            // Degrees side by side share what is said behind the last of them.
            int last = i;
            while (last + 1 < mentions.size()
                    && ONLY_DIVIDERS
                            .matcher(text.substring(mentions.get(last)[1], mentions.get(last + 1)[0]))
                            .matches()) {
                last++;
            }
            int until = last + 1 < mentions.size() ? mentions.get(last + 1)[0] : text.length();
            degree(sentence, mentions.get(i), mentions.get(last)[1], until, mentions.size() == 1);
        }
    }

    private List<int[]> mentions(String text, int from) {
        List<int[]> mentions = new ArrayList<>();
        Matcher mention = MENTION.matcher(text);
        mention.region(from, text.length());
        while (mention.find()) {
            if (!NOT_YET.matcher(text.substring(mention.end())).find()) {
                mentions.add(new int[] {mention.start("degree"), mention.end("degree")});
            }
        }
        return mentions;
    }

    private void degree(Sentence sentence, int[] name, int behind, int until, boolean alone) {
        String text = sentence.text();
        int from = behind;
        Matcher field = FIELD.matcher(text).region(from, until);
        if (field.find()) {
            from = field.end();
        }
        Matcher under = UNDER.matcher(text).region(from, until);
        boolean supervised = under.find();
        Matcher next = NEXT_CLAUSE.matcher(text).region(from, until);
        int clause = next.find() ? next.start() : until;
        int end = supervised ? Math.min(clause, under.start()) : clause;
        Optional<Quoted> institution = institution(sentence, name[0], from, end);
        Matcher when = WHEN.matcher(text).region(from, supervised ? until : clause);
        Matcher opening = OPENING_YEAR.matcher(text);
        Optional<Quoted> year = when.find()
                ? Optional.of(sentence.quote(when, "year"))
                : alone && opening.find() ? Optional.of(sentence.quote(opening, "year")) : Optional.empty();
        List<Quoted> people = supervised ? people(sentence, under) : List.of();
        if (institution.isPresent() || year.isPresent() || !people.isEmpty()) {
            degrees.add(new Degree(sentence.quote(name[0], name[1]), institution, year, people));
        }
    }

    private static Optional<Quoted> institution(Sentence sentence, int name, int from, int end) {
        String text = sentence.text();
        Matcher where = WHERE.matcher(text).region(from, end);
        if (where.find()) {
            Matcher parent = PARENT.matcher(text).region(where.end(), end);
            boolean part = PART.matcher(where.group("org")).matches();
            boolean inUniversity = part && parent.find() && parent.group("org").contains("Universit");
            return Optional.of(place(sentence, inUniversity ? parent : where));
        }
        Matcher before = WHERE_BEFORE.matcher(text).region(0, name);
        return before.find() ? Optional.of(place(sentence, before)) : Optional.empty();
    }

    private static Quoted place(Sentence sentence, Matcher where) {
        int from = where.start("org");
        Matcher article = Pattern.compile("^(?:[Tt]he |[Ll]a |[Ll]['’])").matcher(where.group("org"));
        return sentence.quote(article.find() ? from + article.end() : from, where.end("org"));
    }

    /** Names of advisors in a sentence of their own belong to the degree told just before, or to the person. */
    private void advisors(Sentence sentence, String text) {
        Matcher under = STUDENT_UNDER.matcher(text);
        if (!under.find()) {
            return;
        }
        List<Quoted> people = people(sentence, under);
        Degree last = degrees.isEmpty() ? null : degrees.get(degrees.size() - 1);
        boolean student = text.matches("(?i).*\\b(?:student|candidate|étudiante?|doctorante?)\\b.*");
        if (last != null && last.supervisors().isEmpty() && !student) {
            degrees.set(degrees.size() - 1, new Degree(last.degree(), last.institution(), last.year(), people));
        } else {
            String words = text.substring(under.start(), under.start("people")).strip();
            people.forEach(name -> supervisors.add(new Supervisor(name, words)));
        }
    }

    private static List<Quoted> people(Sentence sentence, Matcher match) {
        int from = match.start("people");
        List<Quoted> people = new ArrayList<>();
        for (AuthorLine.Span name : AuthorLine.split(match.group("people"))) {
            people.add(sentence.quote(from + name.from(), from + name.to()));
        }
        return people;
    }
}
