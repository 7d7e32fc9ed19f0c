package org.colophon.identity.corpus;

import java.util.List;

/** Lines of fields with tabs between, without any quoting. */
final class Tsv {

    private Tsv() {}

    /** The fields of a line, which has exactly so many; the last may be empty. */
    static List<String> fields(String line, int count) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != count) {
            throw new IllegalArgumentException("not " + count + " fields: " + line);
        }
        return fields;
    }
}
