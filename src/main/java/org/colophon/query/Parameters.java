package org.colophon.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The values for the parameters of a query, typed and complete.
 *
 * @param values variable name to value; an optional parameter that was not given is missing
 */
public record Parameters(Map<String, Node> values) {

    public Parameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No values at all. */
    public static Parameters none() {
        return new Parameters(Map.of());
    }

    /**
     * Reads assignments such as {@code person=Ada Berg} for the parameters of a file. Everything after
     * the first {@code =} is the value.
     *
     * @throws QueryProblem if one is no assignment, is for no parameter, comes twice, has a value of
     *     the wrong type, or if a required parameter is missing
     */
    public static Parameters parse(QueryFile file, List<String> assignments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new QueryProblem("'" + assignment + "' is not of the form name=value");
            }
            String name = assignment.substring(0, equals).strip();
            if (given.putIfAbsent(name, assignment.substring(equals + 1)) != null) {
                throw new QueryProblem("the parameter " + name + " is given twice");
            }
        }
        return of(file, given);
    }

    /**
     * Reads values for the parameters of a file.
     *
     * @param given parameter name to the text of its value
     * @throws QueryProblem as {@link #parse} does
     */
    public static Parameters of(QueryFile file, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (file.parameter(name).isEmpty()) {
                throw new QueryProblem(file.name() + " has no parameter " + name + "; " + known(file));
            }
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (QueryParameter parameter : file.parameters()) {
            Optional<String> text =
                    Optional.ofNullable(given.get(parameter.name())).or(parameter::defaultValue);
            if (text.isPresent()) {
                values.put(parameter.name(), read(file, parameter, text.get()));
            } else if (parameter.required()) {
                throw new QueryProblem(
                        file.name() + " needs the parameter " + parameter.name() + ": " + parameter.description());
            }
        }
        return new Parameters(values);
    }

    private static Node read(QueryFile file, QueryParameter parameter, String text) {
        try {
            return parameter.type().read(text);
        } catch (IllegalArgumentException e) {
            throw new QueryProblem(
                    file.name() + ": the parameter " + parameter.name() + " is wrong: '" + text + "' " + e.getMessage(),
                    e);
        }
    }

    private static String known(QueryFile file) {
        return file.parameters().isEmpty()
                ? "it takes none"
                : file.parameters().stream()
                        .map(QueryParameter::name)
                        .collect(Collectors.joining(", ", "it takes ", ""));
    }
}
