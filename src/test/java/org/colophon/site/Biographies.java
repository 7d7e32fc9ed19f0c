package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.site.ExpectedClaims.Degree;
import org.colophon.site.ExpectedClaims.Employment;
import org.colophon.site.ExpectedClaims.Person;
import org.colophon.site.ExpectedClaims.Prize;
import org.jspecify.annotations.Nullable;

/** Invents the lives of researchers, a sentence a fact, for the head of a profile. */
final class Biographies {

    private static final String GOOGLE = "Google Research";

    private final Dice dice;

    Biographies(Dice dice) {
        this.dice = dice;
    }

    record Biography(List<String> paragraphs, Person facts) {
        static Biography none(String person) {
            return new Biography(List.of(), Person.named(person));
        }
    }

    Biography of(String person) {
        boolean she = dice.chance(50);
        String subject = she ? "She" : "He";
        String whose = she ? "her" : "his";
        String role = dice.pick(Facts.words("researcher"));
        String article = role.matches("[aeiou].*") ? "an " : "a ";
        List<String> sentences = new ArrayList<>();
        String task = dice.pick(Facts.words("task"));
        List<String> topics = dice.chance(50) ? List.of(task, dice.pick(Facts.words("theory"))) : List.of(task);
        sentences.add(person + " is " + article + role + " at Google Research"
                + (topics.size() > 1 ? ", working on " : ". " + subject + " is interested in ")
                + String.join(" and ", topics) + ".");
        List<Employment> employments = new ArrayList<>();
        if (dice.chance(60)) {
            employments(sentences, employments, subject, role);
        }
        List<Degree> degrees = new ArrayList<>();
        if (dice.chance(65)) {
            degrees.add(degree(sentences, subject, whose));
        }
        List<Prize> prizes = new ArrayList<>();
        if (dice.chance(30)) {
            String prize = dice.pick(Facts.words("prize"));
            String year = dice.chance(80) ? String.valueOf(dice.between(1999, 2023)) : null;
            sentences.add(subject
                    + dice.oneOf(" won the ", " received the ", " was awarded the ")
                    + prize
                    + (year == null ? "." : " in " + year + "."));
            prizes.add(new Prize(prize, year));
        }
        if (dice.chance(40)) {
            sentences.add("In " + whose + " spare time, " + subject.toLowerCase(Locale.ROOT)
                    + " enjoys hiking, chess and baking bread.");
        }
        List<String> paragraphs = dice.chance(20) && sentences.size() > 2
                ? List.of(
                        String.join(" ", sentences.subList(0, 2)),
                        String.join(" ", sentences.subList(2, sentences.size())))
                : List.of(String.join(" ", sentences));
        return new Biography(
                paragraphs,
                new Person(person, List.of(role), List.of(GOOGLE), topics, employments, degrees, List.of(), prizes));
    }

    private void employments(List<String> sentences, List<Employment> employments, String subject, String role) {
        int joined = dice.between(2008, 2022);
        int began = joined - dice.between(2, 6);
        String he = subject.toLowerCase(Locale.ROOT);
        String former = dice.pick(List.of("researcher", "postdoctoral researcher", "research scientist"));
        String employer = dice.pick(Facts.words("employer"));
        String organization = employer.replaceFirst("^the ", "");
        switch (dice.between(1, 3)) {
            case 1 -> {
                sentences.add(dice.oneOf("Prior to joining Google in ", "Before joining Google in ") + joined + ", "
                        + he + " was a " + former + " at " + employer + " from " + began + " to " + joined + ".");
                employments.add(new Employment(GOOGLE, role, String.valueOf(joined), null));
                employments.add(new Employment(organization, former, String.valueOf(began), String.valueOf(joined)));
            }
            case 2 -> {
                sentences.add(subject + " joined Google in " + joined + ".");
                employments.add(new Employment(GOOGLE, role, String.valueOf(joined), null));
            }
            default -> {
                sentences.add(
                        "From " + began + " to " + joined + ", " + he + " was a " + former + " at " + employer + ".");
                employments.add(new Employment(organization, former, String.valueOf(began), String.valueOf(joined)));
            }
        }
    }

    private Degree degree(List<String> sentences, String subject, String whose) {
        String degree = dice.oneOf("PhD", "PhD", "Ph.D.");
        String alma = dice.pick(Facts.words("alma"));
        @Nullable String year = dice.chance(50) ? String.valueOf(dice.between(1985, 2021)) : null;
        List<String> supervisors = List.of();
        StringBuilder sentence = new StringBuilder(subject)
                .append(dice.oneOf(" received ", " obtained ", " earned "))
                .append(whose)
                .append(' ')
                .append(degree)
                .append(" from ")
                .append(alma);
        if (year != null) {
            sentence.append(" in ").append(year);
        }
        if (dice.chance(50)) {
            String supervisor = dice.oneOf("Andreas Krause", "Joelle Pineau", "Max Welling", "Leslie Pack Kaelbling");
            supervisors = List.of(supervisor);
            sentence.append(dice.oneOf(
                    " under the supervision of Prof. " + supervisor,
                    ", advised by " + supervisor,
                    " under the supervision of " + supervisor));
        }
        sentences.add(sentence.append('.').toString());
        return new Degree(degree, alma.replaceFirst("^the ", ""), year, supervisors);
    }
}
