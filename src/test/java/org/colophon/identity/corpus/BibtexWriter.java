package org.colophon.identity.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes records as a BibTeX file from which a reader gets the same texts back. */
public final class BibtexWriter {
    /** What a list of names cannot hold as it is: words and signs that divide names, and more than one comma. */
    private static final Pattern NOT_ONE_NAME =
            Pattern.compile("(?:^|\\s)and(?:\\s|$)|;|,[^,]*,|^others$|\\bet\\s+al\\b", Pattern.CASE_INSENSITIVE);

    private BibtexWriter() {}

    /** Writes a file; the records are drawn one by one. */
    public static Path write(Path file, Stream<Entry> entries) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            entries.forEachOrdered(entry -> {
                try {
                    out.write(write(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return file;
    }

    /** One entry, with an empty line after it. */
    static String write(Entry entry) {
        StringBuilder out = new StringBuilder("@inproceedings{").append(entry.id());
        field(out, "title", escape(entry.title()));
        field(out, "author", names(entry));
        field(out, "booktitle", escape(entry.venue()));
        field(out, "year", escape(entry.year()));
        entry.more().forEach((name, value) -> field(out, name, escape(value)));
        return out.append("\n}\n\n").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String names(Entry entry) {
        List<String> others = entry.partial() ? List.of("others") : List.of();
        return Stream.concat(entry.authors().stream().map(BibtexWriter::name), others.stream())
                .collect(Collectors.joining(" and "));
    }

    private static String name(String name) {
        String escaped = escape(name);
        return NOT_ONE_NAME.matcher(name).find() ? "{" + escaped + "}" : escaped;
    }

    /** A text in which nothing means anything to LaTeX; letters beyond ASCII stay. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ligature = i > 0
                    && (c == text.charAt(i - 1) && "-'`".indexOf(c) >= 0
                            || c == '`' && "?!".indexOf(text.charAt(i - 1)) >= 0);
            out.append(ligature ? "{}" : "");
            switch (c) {
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
