package org.colophon.identity.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Authors of the ACL Anthology whom its editors told apart by hand, with the ways their names are printed. */
final class AclAuthors {

    /** A name as its metadata has it. */
    record Spelling(String last, String first) {
        String natural() {
            return first.isEmpty() ? last : first + " " + last;
        }

        String inverted() {
            return first.isEmpty() ? last : last + ", " + first;
        }
    }

    private AclAuthors() {}

    /** The spellings of each person. */
    static List<List<Spelling>> variants(Path file) throws IOException {
        List<List<Spelling>> persons = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<Spelling> spellings = new ArrayList<>();
            for (String name : line.split("\t", -1)[1].split(";")) {
                String[] parts = name.split("\\|", -1);
                spellings.add(new Spelling(parts[0], parts[1]));
            }
            persons.add(spellings);
        }
        return persons;
    }

    /** The longest spelling of each person who is told apart. */
    static Map<String, Spelling> fullest(Path mentions) throws IOException {
        Map<String, TreeSet<Spelling>> printed = new TreeMap<>();
        Comparator<Spelling> longest = Comparator.comparingInt(
                        (Spelling name) -> -name.natural().length())
                .thenComparing(Spelling::natural)
                .thenComparing(Spelling::last);
        for (String line : Files.readAllLines(mentions)) {
            for (String author : line.split("\t", -1)[4].split(";")) {
                String[] parts = author.split("\\|", -1);
                if (parts.length == 3 && !parts[2].isEmpty()) {
                    printed.computeIfAbsent(parts[2], any -> new TreeSet<>(longest))
                            .add(new Spelling(parts[0], parts[1]));
                }
            }
        }
        Map<String, Spelling> fullest = new TreeMap<>();
        printed.forEach((person, names) -> fullest.put(person, names.first()));
        return fullest;
    }
}
