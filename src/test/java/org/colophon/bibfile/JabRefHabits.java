package org.colophon.bibfile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where JabRef's importers expect what the formats do not say. Such expectations are not met, and still count as misses; the
 * report tells why.
 */
final class JabRefHabits {

    private record Habit(Pattern miss, String reason) {}

    private static final List<Habit> HABITS = List.of(
            habit("Ris.* issue \\[\\d{6,}].*", "takes an accession number for an issue that is there too"),
            habit(
                    "Ris.* issue \\[(?:PMC|Copyright).*",
                    "takes whatever stands under M1 or AN for an issue, an archive's number or a copyright notice"),
            habit("Ris.* issue \\[0].*", "counts the issues of a book; there is no issue 0"),
            habit("Ris.* issue \\[25] <> \\[].*", "calls the application number of a patent an issue"),
            habit("Ris.* authors .*", "makes authors of the editors of books and series (A2)"),
            habit(
                    "RisImporterTest1\\.ris entry 0: (?:title|venue) .*",
                    "joins several titles of one record, and takes the last of several journals"),
            habit("Plain.* title \\[.*: .*", "puts colons between the lines of a title"),
            habit(
                    "nbib.* abstract .* Copyright \\d{4}.*",
                    "cuts the copyright notice that PubMed prints with the abstract"),
            habit("nbib.* authors .*", "has a field of its own for corporate authors"),
            habit("MODS.* title .*", "takes the last of several titles, though it is called an alternative one"),
            habit("MODS.* pages \\[50] <> \\[]", "takes the number of all pages for the pages"),
            habit("MODS.* date \\[1955] .*", "takes the date a photograph was made before that of its publication"),
            habit("MODS.* authors .* <> \\[]", "makes authors of editors"),
            habit(
                    "MedlineImporter.* abstract \\[.*(?:\\$\\{|\\(-\\d+\\)).*",
                    "writes raised numbers and formulas in notations of its own"),
            habit("MedlineImporterTestBookArticleSet.* title .*", "gives a chapter the title of its book"),
            habit("MedlineImporter.* authors .* Jr\\b.*", "leaves out suffixes of names"),
            habit("MedlineImporter.* authors .* <> \\[]", "makes authors of the people an article is about"));

    private JabRefHabits() {}

    private static Habit habit(String miss, String reason) {
        return new Habit(Pattern.compile(".*" + miss, Pattern.DOTALL), reason);
    }

    /** Why an expectation is not met, if it is for a habit of JabRef's. */
    static Optional<String> reason(String miss) {
        return HABITS.stream()
                .filter(habit -> habit.miss().matcher(miss).matches())
                .map(Habit::reason)
                .findFirst();
    }
}
