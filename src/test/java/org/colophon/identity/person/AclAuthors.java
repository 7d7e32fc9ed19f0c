package org.colophon.identity.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.colophon.model.Folding;

/**
 * The authors of the papers of the ACL Anthology; some of them are named by people who curate it.
 *
 * @param mentions every author of every paper
 * @param person who a mention is, where it is known
 * @param printed the name as the file has it, before anything was cut from it
 */
record AclAuthors(List<PersonMention> mentions, Map<String, String> person, Map<String, String> printed) {

    /**
     * Reads {@code mentions.tsv}.
     *
     * @param given what becomes of given names
     */
    static AclAuthors read(Path file, UnaryOperator<String> given) throws IOException {
        List<PersonMention> mentions = new ArrayList<>();
        Map<String, String> person = new TreeMap<>();
        Map<String, String> printed = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            List<String[]> authors = Arrays.stream(columns[4].split(";"))
                    .map(author -> author.split("\\|", -1))
                    .filter(author -> author.length == 3 && !author[0].isBlank())
                    .toList();
            List<String> names = authors.stream()
                    .map(author -> name(author[0], given.apply(author[1])))
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                String id = columns[0] + "#" + i;
                List<String> others = new ArrayList<>(names);
                others.remove(i);
                mentions.add(PersonMention.of(id, names.get(i), columns[0])
                        .beside(others)
                        .onWork(
                                columns[0],
                                columns[3],
                                Optional.of(Integer.valueOf(columns[2])),
                                Optional.of(columns[1])));
                printed.put(id, authors.get(i)[0] + "|" + authors.get(i)[1]);
                if (!authors.get(i)[2].isEmpty()) {
                    person.put(id, authors.get(i)[2]);
                }
            }
        }
        return new AclAuthors(mentions, person, printed);
    }

    private static String name(String last, String given) {
        return given.isBlank() ? last : last + ", " + given;
    }

    /** {@code Jean-Pierre Q.} gives {@code J.-P. Q.}; what has no letters is dropped. */
    static String initials(String given) {
        StringBuilder initials = new StringBuilder();
        for (String word : given.strip().split("\\s+")) {
            StringBuilder parts = new StringBuilder();
            for (String part : word.split("-")) {
                part.codePoints()
                        .filter(Character::isLetter)
                        .findFirst()
                        .ifPresent(letter -> parts.append(parts.isEmpty() ? "" : "-")
                                .appendCodePoint(letter)
                                .append('.'));
            }
            initials.append(initials.isEmpty() || parts.isEmpty() ? "" : " ").append(parts);
        }
        return initials.toString();
    }

    /**
     * The known mentions of hard blocks. A block is a family name and the initial of the given names, folded; it is
     * hard if two known people are in it, or two spellings of one.
     */
    Set<String> hard() {
        return inBlocks(
                people -> people.size() > 1 || people.values().stream().anyMatch(spellings -> spellings.size() > 1));
    }

    /** The known mentions of blocks with two known people: the only ones where joining too much is seen. */
    Set<String> contested() {
        return inBlocks(people -> people.size() > 1);
    }

    private Set<String> inBlocks(Predicate<Map<String, Set<String>>> hard) {
        Map<String, Map<String, Set<String>>> blocks = new HashMap<>();
        person.forEach((id, who) -> blocks.computeIfAbsent(block(id), k -> new HashMap<>())
                .computeIfAbsent(who, k -> new HashSet<>())
                .add(printed.getOrDefault(id, "")));
        Set<String> ids = new HashSet<>(person.keySet());
        ids.removeIf(id -> !hard.test(blocks.getOrDefault(block(id), Map.of())));
        return ids;
    }

    private String block(String id) {
        String[] name = printed.getOrDefault(id, "|").split("\\|", -1);
        String given = Folding.key(name[1]);
        return Folding.key(name[0]) + " " + (given.isEmpty() ? "" : given.substring(0, 1));
    }
}
