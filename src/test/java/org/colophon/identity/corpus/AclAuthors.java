package org.colophon.identity.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.Shared;

/**
 * The papers of the ACL Anthology, some of whose authors were told apart by hand.
 *
 * @param papers the papers in the order of the anthology
 */
public record AclAuthors(List<Paper> papers) {

    /**
     * A paper.
     *
     * @param entry its record
     * @param persons who each author is, in the order of the names; empty for those nobody looked at
     */
    public record Paper(Entry entry, List<String> persons) {

        /** The paper with every given name cut to its initial. */
        Paper withInitials() {
            List<String> names =
                    entry.authors().stream().map(PrintedName::withInitials).toList();
            return new Paper(
                    new Entry(entry.id(), entry.title(), names, entry.partial(), entry.venue(), entry.year()), persons);
        }

        private Set<String> blocks() {
            return entry.authors().stream().map(AclAuthors::block).collect(Collectors.toSet());
        }
    }

    /** The corpus beside the project; the test that asks is skipped where there is none. */
    public static AclAuthors shared() throws IOException {
        return new AclAuthors(Files.readAllLines(Shared.path("corpus", "er", "acl-authors", "mentions.tsv")).stream()
                .map(AclAuthors::paper)
                .toList());
    }

    /** The papers of names that several known people share, as far as family name and first initial tell. */
    public AclAuthors hardBlocks() {
        Map<String, Set<String>> people = new HashMap<>();
        for (Paper paper : papers) {
            for (int i = 0; i < paper.persons().size(); i++) {
                if (!paper.persons().get(i).isEmpty()) {
                    people.computeIfAbsent(block(paper.entry().authors().get(i)), any -> new HashSet<>())
                            .add(paper.persons().get(i));
                }
            }
        }
        Set<String> hard = people.entrySet().stream()
                .filter(block -> block.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new AclAuthors(papers.stream()
                .filter(paper -> paper.blocks().stream().anyMatch(hard::contains))
                .toList());
    }

    /** Every n-th paper. */
    public AclAuthors everyNth(int n) {
        List<Paper> some = new ArrayList<>();
        for (int i = 0; i < papers.size(); i += n) {
            some.add(papers.get(i));
        }
        return new AclAuthors(some);
    }

    /** The same papers with every given name cut to its initial. */
    public AclAuthors withInitials() {
        return new AclAuthors(papers.stream().map(Paper::withInitials).toList());
    }

    /** The records alone. */
    public List<Entry> entries() {
        return papers.stream().map(Paper::entry).toList();
    }

    /** Who each author is whom somebody looked at, by the key of {@link Entry#author}. */
    public Map<String, String> persons() {
        Map<String, String> known = new HashMap<>();
        for (Paper paper : papers) {
            for (int i = 0; i < paper.persons().size(); i++) {
                if (!paper.persons().get(i).isEmpty()) {
                    known.put(
                            Entry.author(paper.entry().id(), i + 1),
                            paper.persons().get(i));
                }
            }
        }
        return known;
    }

    /**
     * Those of {@link #persons} in hard blocks: of one family name and first initial, where two known people are, or two
     * spellings of one.
     */
    public Map<String, String> personsOfHardBlocks() {
        Map<String, Set<String>> people = new HashMap<>();
        Map<String, Set<String>> spellings = new HashMap<>();
        Map<String, String> blockOf = new HashMap<>();
        Map<String, String> known = persons();
        for (Paper paper : papers) {
            for (int i = 0; i < paper.persons().size(); i++) {
                String author = Entry.author(paper.entry().id(), i + 1);
                if (known.containsKey(author)) {
                    String name = paper.entry().authors().get(i);
                    String block = block(name);
                    blockOf.put(author, block);
                    people.computeIfAbsent(block, any -> new HashSet<>()).add(known.get(author));
                    spellings
                            .computeIfAbsent(known.get(author) + " in " + block, any -> new HashSet<>())
                            .add(name);
                }
            }
        }
        Set<String> hard = new HashSet<>();
        blockOf.forEach((author, block) -> {
            if (people.get(block).size() > 1
                    || spellings.get(known.get(author) + " in " + block).size() > 1) {
                hard.add(block);
            }
        });
        known.keySet().removeIf(author -> !hard.contains(blockOf.get(author)));
        return known;
    }

    /** Reads {@code id TAB venue letter TAB year TAB title TAB last|first|person;…}. */
    static Paper paper(String line) {
        List<String> fields = Tsv.fields(line, 5);
        List<String> names = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        for (String author :
                fields.get(4).isEmpty() ? new String[0] : fields.get(4).split(";")) {
            String[] parts = author.split("\\|", -1);
            names.add(parts[1].isBlank() ? parts[0].strip() : parts[0].strip() + ", " + parts[1].strip());
            persons.add(parts[2].strip());
        }
        Entry entry = new Entry(
                fields.get(0), fields.get(3).strip(), names, false, AclVenue.of(fields.get(1)), fields.get(2));
        return new Paper(entry, persons);
    }

    private static String block(String name) {
        String initials = PrintedName.withInitials(name).toLowerCase(Locale.ROOT);
        int comma = initials.indexOf(',');
        return comma < 0 ? initials : initials.substring(0, Math.min(initials.length(), comma + 3));
    }
}
