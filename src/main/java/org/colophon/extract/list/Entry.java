package org.colophon.extract.list;

import java.util.List;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabeller;

/**
 * A block that is taken for an entry, with what its words alone say of its parts.
 *
 * @param fields the parts as its words have them
 * @param units the parts as its layout has them
 */
record Entry(Block block, List<Field> fields, List<Unit> units) {
    static Entry of(Block block) {
        return new Entry(block, label(block.text().text()), Units.of(block));
    }

    static List<Field> label(String text) {
        if (EastAsian.isReference(text)) {
            return EastAsian.fields(text);
        }
        List<Field> whole = WholeForms.fields(text);
        return whole.isEmpty() ? ReferenceLabeller.shipped().label(text) : whole;
    }

    String text() {
        return block.text().text();
    }
}
