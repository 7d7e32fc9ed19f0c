package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented publications, and two bibliographies that list them with slips. */
public final class Papers {

    private static final String[] ROOTS = {
        "lantern", "harbour", "quartz", "meadow", "copper", "glacier", "saffron", "thistle", "cobalt", "marble",
                "willow",
        "ember", "falcon", "juniper", "walnut", "pebble", "orchid", "raven", "canyon", "velvet", "cedar", "tundra"
    };
    private static final String[] ENDS = {
        "ing", "ers", "ology", "ment", "ness", "ography", "ation", "ism", "ette", "ward"
    };
    private static final String[] FAMILIES = {
        "Abelsen",
        "Brandauer",
        "Castellan",
        "Dorrington",
        "Eskelund",
        "Farnaby",
        "Grünwald",
        "Holmqvist",
        "Ivarsson",
        "Jankowiak",
        "Kestrelson",
        "Lindemann",
        "Montague",
        "Nakagiri",
        "Oberholz",
        "Pemberley"
    };
    private static final String[] GIVEN = {"Ada", "Bruno", "Clara", "David", "Elin", "Franz", "Greta", "Hugo", "Ines"};

    private Papers() {}

    static PublicationRecord record(String id, String source, String title, String authors, String venue, int year) {
        List<String> names = authors.isEmpty() ? List.of() : Arrays.asList(authors.split("; "));
        return PublicationRecord.of(id, source)
                .with(title, names, venue, year == 0 ? Optional.empty() : Optional.of(year));
    }

    /** Records {@code a0, a1…} of one source and {@code b0, b1…} of another; those of one number are one publication. */
    public static List<PublicationRecord> twoBibliographies(int papers, long seed) {
        Random random = new Random(seed);
        List<PublicationRecord> records = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            String title = IntStream.range(0, 4 + random.nextInt(4))
                    .mapToObj(word -> pick(ROOTS, random) + pick(ENDS, random))
                    .collect(Collectors.joining(" "));
            List<String[]> authors = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(author -> new String[] {pick(GIVEN, random), pick(FAMILIES, random)})
                    .toList();
            int year = 1990 + random.nextInt(30);
            String venue = "Journal of " + ROOTS[random.nextInt(6)];
            String full = authors.stream().map(a -> a[0] + " " + a[1]).collect(Collectors.joining("; "));
            String brief =
                    authors.stream().map(a -> a[0].charAt(0) + ". " + a[1]).collect(Collectors.joining("; "));
            records.add(record("a" + i, "a", title, full, venue, year));
            boolean bare = random.nextInt(4) == 0;
            records.add(record("b" + i, "b", slip(title, random), brief, bare ? "" : venue, bare ? 0 : year));
        }
        return records;
    }

    /** Half of the titles lose a letter, or their last word. */
    private static String slip(String title, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                int at = 1 + random.nextInt(title.length() - 2);
                yield title.substring(0, at) + title.substring(at + 1);
            }
            case 1 -> title.substring(0, title.lastIndexOf(' '));
            default -> title;
        };
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
