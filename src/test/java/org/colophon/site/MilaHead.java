package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import org.colophon.site.ExpectedClaims.Person;
import org.colophon.site.ExpectedClaims.Supervisor;

/** The head of a directory profile: portrait, name, roles, supervisors, topics, and perhaps a life and students. */
final class MilaHead {

    private final String portraitAndName;
    private final StringBuilder facts = new StringBuilder();
    private final Person person;
    private final List<String> emptyHeadings = new ArrayList<>();

    private final Dice dice;
    private final boolean french;
    private final List<String> roles = new ArrayList<>();
    private final List<String> affiliations = new ArrayList<>();
    private final List<Supervisor> supervisors = new ArrayList<>();

    /**
     * Makes a head.
     *
     * @param withPortrait whether a portrait line must announce the name, since other text stands before it
     */
    MilaHead(Dice dice, boolean french, String name, boolean withPortrait) {
        this.dice = dice;
        this.french = french;
        String gap = dice.chance(75) ? "\n" : "";
        portraitAndName = portrait(name, gap, withPortrait) + name + "\n" + gap;
        boolean professor = dice.chance(35);
        if (professor) {
            memberRoles();
        } else {
            studentRole();
            supervisors();
        }
        List<String> topics = topics();
        if (dice.chance(12)) {
            biography(name);
        }
        if (professor && dice.chance(40)) {
            students();
        }
        facts.append(gap);
        person = new Person(name, roles, affiliations, topics, List.of(), List.of(), supervisors, List.of());
    }

    String portraitAndName() {
        return portraitAndName;
    }

    String facts() {
        return facts.toString();
    }

    Person person() {
        return person;
    }

    List<String> emptyHeadings() {
        return emptyHeadings;
    }

    private String portrait(String name, String gap, boolean always) {
        int kind = dice.between(1, 10);
        if (kind <= 2 && !always) {
            return "";
        }
        String line = french ? "Portrait de " + name : "Portrait of " + name;
        if (kind <= 6) {
            line += french ? " n'est pas disponible" : dice.oneOf(" is unavailable", " is not available");
        }
        return line + "\n" + gap;
    }

    private void memberRoles() {
        String member = word("member");
        line(member);
        roles.add(member);
        if (dice.chance(75)) {
            String role = word("professor");
            String university = dice.pick(Facts.words("university"));
            line(role + ", " + university);
            roles.add(role);
            affiliations.add(university);
        }
    }

    private void studentRole() {
        String role = word("role");
        roles.add(role);
        if (dice.chance(65)) {
            String place = dice.pick(Facts.words("place"));
            affiliations.add(place);
            line(role + " - " + place);
        } else {
            line(role);
        }
    }

    private void supervisors() {
        if (dice.chance(75)) {
            supervisor(french ? "Superviseur⋅e principal⋅e" : "Principal supervisor");
        }
        if (dice.chance(35)) {
            supervisor(french ? dice.oneOf("Co-superviseur⋅e", "Co-supervisor") : "Co-supervisor");
        }
    }

    private void supervisor(String heading) {
        line(heading);
        if (dice.chance(45)) {
            String name = dice.pick(Facts.PEOPLE);
            line(name);
            supervisors.add(new Supervisor(name, heading));
        } else {
            emptyHeadings.add(heading);
        }
    }

    private List<String> topics() {
        int count = Math.max(0, dice.between(-1, 8));
        List<String> topics = dice.some(Facts.words(french ? "topic-fr" : "topic-en"), count);
        if (!topics.isEmpty()) {
            line(french ? "Sujets de recherche" : "Research Topics");
            topics.forEach(this::line);
        }
        return topics;
    }

    private void biography(String name) {
        line(french ? "Biographie" : "Biography");
        line(
                french
                        ? name + " s'intéresse aux fondements de l'apprentissage et à ses usages en santé."
                        : name + " is interested in the foundations of learning and in its uses for health.");
    }

    private void students() {
        line(french ? "Étudiants actuels" : "Current Students");
        for (int i = dice.between(1, 4); i > 0; i--) {
            line(word("role") + " - " + dice.pick(Facts.words("place")));
            if (dice.chance(30)) {
                line(french ? "Co-superviseur⋅e :" : "Co-supervisor :");
                line(dice.pick(Facts.PEOPLE));
            }
        }
    }

    private String word(String kind) {
        return dice.pick(Facts.words(kind + (french ? "-fr" : "-en")));
    }

    private void line(String text) {
        facts.append(text).append("\n");
    }
}
