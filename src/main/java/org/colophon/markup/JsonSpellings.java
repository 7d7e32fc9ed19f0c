package org.colophon.markup;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ways in which JSON may spell a string. */
final class JsonSpellings {
    private JsonSpellings() {}

    static Set<String> of(String value) {
        Set<String> spellings = new LinkedHashSet<>();
        String escaped = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        spellings.add(escaped);
        spellings.add(escaped.replace("/", "\\/"));
        spellings.add(ascii(escaped, "\\u%04x"));
        spellings.add(ascii(escaped, "\\u%04X"));
        spellings.add(ascii(escaped.replace("/", "\\/"), "\\u%04x"));
        return spellings;
    }

    private static String ascii(String text, String form) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c < 0x7F ? String.valueOf((char) c) : String.format(form, c)));
        return ascii.toString();
    }
}
