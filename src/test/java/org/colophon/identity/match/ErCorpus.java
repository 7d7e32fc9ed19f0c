package org.colophon.identity.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the entity resolution data sets that lie beside the project. */
final class ErCorpus {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)");

    /** A judged pair. */
    record Judged(String split, String left, String right, boolean match) {}

    private ErCorpus() {}

    /** The records of two sources; the source is what the id begins with. */
    static List<PublicationRecord> records(Path folder) throws IOException {
        List<PublicationRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("records.tsv"))) {
            String[] columns = line.split("\t", -1);
            records.add(PublicationRecord.of(columns[0], columns[0].substring(0, columns[0].indexOf('_')))
                    .with(columns[1], names(columns[2].split(" , ")), columns[3], year(columns[4])));
        }
        return records;
    }

    static List<Judged> pairs(Path folder) throws IOException {
        List<Judged> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("pairs.tsv"))) {
            String[] columns = line.split("\t");
            pairs.add(new Judged(columns[0], columns[1], columns[2], columns[3].equals("1")));
        }
        return pairs;
    }

    /** The citations of Cora, as they were cut into fields. */
    static List<PublicationRecord> cora(Path file) throws IOException {
        List<PublicationRecord> records = new ArrayList<>();
        List<List<String>> rows = csv(Files.readString(file));
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            at.put(rows.get(0).get(i), i);
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            String venue = row.get(at.get("journal")) + row.get(at.get("booktitle"));
            if (venue.isBlank()) {
                venue = row.get(at.get("type")) + row.get(at.get("institution"));
            }
            String kind = !row.get(at.get("type")).isBlank()
                            || !row.get(at.get("institution")).isBlank()
                    ? "report"
                    : !row.get(at.get("journal")).isBlank()
                            ? "article"
                            : !row.get(at.get("booktitle")).isBlank() ? "paper" : "";
            Matcher year = YEAR.matcher(row.get(at.get("year")) + " " + row.get(at.get("date")));
            String volume = row.get(at.get("volume"));
            Matcher issue = Pattern.compile("\\d+\\s*[(:,]\\s*(\\d+)").matcher(volume);
            records.add(PublicationRecord.of(row.get(at.get("id")), "cora")
                    .with(
                            row.get(at.get("title")),
                            authors(row.get(at.get("author"))),
                            venue,
                            year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty())
                    .in(volume, issue.find() ? issue.group(1) : "", row.get(at.get("pages")))
                    .as(kind, true));
        }
        return records;
    }

    static Set<String> coraGold(Path file) throws IOException {
        Set<String> gold = new HashSet<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] ids = line.split(",");
            gold.add(key(Integer.parseInt(ids[0]), Integer.parseInt(ids[1])));
        }
        return gold;
    }

    static String key(int a, int b) {
        return Math.min(a, b) + " " + Math.max(a, b);
    }

    /** Names as citations set them: <i>A. Doe, B. Roe and C. Poe</i>, <i>Doe, A., Roe, B. &amp; Poe, C.</i> */
    private static List<String> authors(String printed) {
        List<String> names = new ArrayList<>();
        String text = printed.replaceAll("(?i)\\bet\\.? al\\b\\.?|\\(eds?\\.?\\)|\\beds?\\.", " ");
        for (String part : text.split("(?i)\\s*(?:;|&|\\band\\b)\\s*")) {
            String[] pieces = part.split("\\s*,\\s*");
            for (int i = 0; i < pieces.length; i++) {
                String piece = pieces[i].strip();
                if (piece.isEmpty()) {
                    continue;
                }
                boolean givenFollows = i + 1 < pieces.length
                        && !piece.contains(".")
                        && pieces[i + 1]
                                .strip()
                                .matches("(?:\\p{L}{1,2}\\.[\\s-]*)+(?:\\p{L}+\\.?)?|\\p{Lu}{1,2}|\\p{Lu}\\p{Ll}+");
                names.add(givenFollows ? piece + ", " + pieces[++i].strip() : piece);
            }
        }
        return names(names.toArray(String[]::new));
    }

    private static List<String> names(String[] printed) {
        List<String> names = new ArrayList<>();
        for (String name : printed) {
            if (name.codePoints().anyMatch(Character::isLetter)) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static Optional<Integer> year(String printed) {
        return printed.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(printed.strip()));
    }

    /** Rows of a file of comma-separated values with quotes (RFC 4180). */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r' || quoted) {
                cell.append(c);
            }
        }
        return rows;
    }
}
