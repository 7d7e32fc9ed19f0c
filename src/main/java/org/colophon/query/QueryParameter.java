package org.colophon.query;

import java.util.Optional;

/**
 * One parameter of a query file.
 *
 * @param name the variable it takes the place of, without the question mark
 * @param type what kind of value it takes
 * @param required whether the query means nothing without it
 * @param defaultValue the value it has when none is given
 * @param description what it is, for people
 */
public record QueryParameter(
        String name, ParameterType type, boolean required, Optional<String> defaultValue, String description) {

    /**
     * Reads the four fields of a {@code param} line.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static QueryParameter parse(String line) {
        String[] fields = line.split("\\|", 4);
        if (fields.length < 4) {
            throw new IllegalArgumentException("a parameter is written: name | type | required | what it is");
        }
        String name = fields[0].strip();
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("a parameter cannot be called '" + name + "'");
        }
        ParameterType type = ParameterType.of(fields[1].strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + fields[1].strip() + "' is not one of iri, string, integer, lang, entity"));
        String presence = fields[2].strip();
        Optional<String> defaultValue =
                presence.startsWith("=") ? Optional.of(presence.substring(1).strip()) : Optional.empty();
        if (defaultValue.isEmpty() && !presence.equals("required") && !presence.equals("optional")) {
            throw new IllegalArgumentException("'" + presence + "' is not required, optional or = and a default");
        }
        QueryParameter parameter =
                new QueryParameter(name, type, presence.equals("required"), defaultValue, fields[3].strip());
        if (parameter.description.isEmpty()) {
            throw new IllegalArgumentException("nothing says what the parameter " + name + " is");
        }
        defaultValue.ifPresent(parameter.type::read);
        return parameter;
    }
}
