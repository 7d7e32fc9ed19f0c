package org.colophon.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;

/**
 * Several names in one value. Semicolons part them; commas do where every part has a blank in it, or where each second
 * part is initials; <i>and</i> and <i>&amp;</i> do where what they join may be names.
 */
final class NameLists {
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern LEADING_AND = Pattern.compile("^(?:and|&)\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{M}*\\.?[\\s-]?){1,4}");
    private static final int SURELY_MANY = 3;

    private NameLists() {}

    /** The names in a value that may hold many. */
    static List<Quoted> split(Quoted names) {
        return split(names, 2);
    }

    /** The names in a value that should hold one: <i>van Gogh, Vincent Willem</i> is no list there. */
    static List<Quoted> splitOne(Quoted names) {
        return split(names, SURELY_MANY);
    }

    private static List<Quoted> split(Quoted names, int leastCommas) {
        List<Quoted> parts = new ArrayList<>();
        for (String part : parts(names.value(), leastCommas)) {
            String name = LEADING_AND.matcher(part.strip()).replaceFirst("");
            if (!name.isEmpty()) {
                parts.add(new Quoted(name, names.evidence(), names.confidence()));
            }
        }
        return parts;
    }

    private static List<String> parts(String text, int leastCommas) {
        if (text.contains(";")) {
            return List.of(text.split(";"));
        }
        List<String> parts = new ArrayList<>();
        String[] commas = text.split(",");
        boolean list = commas.length >= (AND.matcher(text).find() ? 2 : leastCommas)
                && !Character.isLowerCase(text.codePointAt(0))
                && Arrays.stream(commas)
                        .allMatch(part -> LEADING_AND
                                .matcher(part.strip())
                                .replaceFirst("")
                                .contains(" "));
        for (String part : list ? commas : new String[] {text}) {
            parts.addAll(joined(part));
        }
        return parts;
    }

    /** What <i>and</i> joins, unless that is an organization's name or leaves a single word. */
    private static List<String> joined(String text) {
        String[] parts = AND.split(text.strip());
        boolean names = Arrays.stream(parts).allMatch(part -> part.strip().matches("(?s).*[\\s,.].*"));
        List<String> found = new ArrayList<>();
        for (String part : names ? parts : new String[] {text}) {
            found.addAll(pairs(part));
        }
        return found;
    }

    /** <i>Doe, J., Roe, R.</i> taken apart at each second comma. */
    private static List<String> pairs(String text) {
        String[] parts = text.strip().replaceFirst(",$", "").split(",\\s*");
        boolean pairs = parts.length > 2 && parts.length % 2 == 0;
        for (int i = 1; pairs && i < parts.length; i += 2) {
            pairs = INITIALS.matcher(parts[i].strip()).matches();
        }
        if (!pairs) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            names.add(parts[i].strip() + ", " + parts[i + 1].strip());
        }
        return names;
    }
}
