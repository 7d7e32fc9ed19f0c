package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Quoted;

/** Several names in one value: semicolons part them, or commas where every part has a blank in it. */
final class NameLists {
    private NameLists() {}

    static List<Quoted> split(Quoted names) {
        String text = names.value();
        String separator = text.contains(";") ? ";" : isCommaList(text) ? "," : "\\s+(?:and|&)\\s+";
        List<Quoted> parts = new ArrayList<>();
        for (String part : text.split(separator)) {
            String name = part.strip();
            if (!name.isEmpty()) {
                parts.add(new Quoted(name, names.evidence(), names.confidence()));
            }
        }
        return parts;
    }

    private static boolean isCommaList(String text) {
        String[] parts = text.split(",");
        for (String part : parts) {
            if (!part.strip().contains(" ")) {
                return false;
            }
        }
        return parts.length > 1;
    }
}
