package org.colophon.extract.list;

import java.util.List;
import org.colophon.extract.reference.Field;

/** References whose form as a whole says what all their parts are, so that neither layout nor words need be asked. */
final class WholeForms {
    private WholeForms() {}

    /** The parts of such a reference; none if it is no such. */
    static List<Field> fields(String text) {
        if (EastAsian.isReference(text)) {
            return List.of();
        }
        List<Field> areas = IsbdStyle.fields(text);
        return areas.isEmpty() ? CommaStyle.fields(text) : areas;
    }

    static boolean isReference(String text) {
        return !fields(text).isEmpty();
    }
}
