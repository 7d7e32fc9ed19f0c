package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.model.Quoted;

/** All the evidence in claims, found through their record components, so that none is forgotten. */
final class Quotes {

    private Quotes() {}

    static List<Evidence> of(Claims claims) {
        List<Evidence> found = new ArrayList<>();
        collect(claims, found);
        return found;
    }

    private static void collect(Object value, List<Evidence> found) {
        if (value instanceof Quoted quoted) {
            found.add(quoted.evidence());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> collect(inside, found));
        } else if (value instanceof List<?> list) {
            list.forEach(inside -> collect(inside, found));
        } else if (value instanceof Record) {
            for (var component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), found);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
