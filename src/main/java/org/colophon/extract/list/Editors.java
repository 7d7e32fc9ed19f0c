package org.colophon.extract.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;

/** The names of editors without the words that say that they are. */
final class Editors {
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)^\\s*in:?\\s+|[\\s,(]*\\(?\\b(?:eds?|editors?|hrsg|éds?|dir|coords?)\\b\\.?\\)?[\\s,.:]*$|\\(eds?\\.?\\)|\\bedited by\\b");

    private Editors() {}

    static Field withoutRole(EntryText text, Field field) {
        String part = text.text().substring(field.from(), field.to());
        Matcher role = ROLE.matcher(part);
        int from = 0;
        int to = part.length();
        while (role.find()) {
            if (role.start() == 0) {
                from = role.end();
            } else {
                to = Math.min(to, role.start());
            }
        }
        return from < to ? new Field(field.label(), field.from() + from, field.from() + to, field.confidence()) : field;
    }
}
