package org.colophon.identity.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;

/** Four bibliographies with one invented paper under two titles, which a single abstract holds together. */
public final class Lanterns {

    private static final String ONE = "Why lanterns go out before dawn";
    private static final String OTHER = "Keepers, oil and wind: a winter of two hundred nights";
    private static final String ABSTRACT =
            "abstract = {We watch lanterns over a whole winter and count how often each of"
                    + " them goes out before the morning comes, which nobody has done so far; from forty harbours and two hundred"
                    + " nights we learn that wind matters less than oil, and that oil matters less than the keeper who brings it.},";

    private Lanterns() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.bib", entry(ONE, 2001, ABSTRACT));
        files.put("b.bib", entry(OTHER, 2003, ABSTRACT));
        files.put("c.bib", entry(ONE, 2001, ""));
        files.put("d.bib", entry(OTHER, 2003, ""));
        return files;
    }

    private static String entry(String title, int year, String more) {
        return "@article{lamp, title = {" + title + "}, author = {Ada Farnaby and Hugo Pemberley}, " + more
                + " year = {" + year + "}}\n";
    }

    /** The bibliographies as they come in. */
    static Stream<Input> inputs() {
        return files().entrySet().stream()
                .map(file -> new Input.Found(
                        file.getKey(),
                        Inputs.capture(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    /** Writes the bibliographies into a new folder, and gives it. */
    public static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
