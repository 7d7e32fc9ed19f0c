package org.colophon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query with a name. The package's description says how such a file is written.
 *
 * @param name what to call it: the file's name without its ending
 * @param title a line to choose it by; the name where the file gives no title
 * @param summary what it answers; empty where the file does not say
 * @param parameters its parameters, in the order of the header
 * @param text the whole file
 */
public record QueryFile(String name, String title, String summary, List<QueryParameter> parameters, String text) {
    private static final Pattern HEADER = Pattern.compile("#\\+\\s*([a-z]+)\\s*:(.*)");
    private static final String ANY_BASE = "http://example.org/";
    private static final Node ANY_VALUE = NodeFactory.createLiteralString("");

    public QueryFile {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query file.
     *
     * @param name what to call it in messages, too
     * @throws QueryProblem if the header or the query is malformed, or a parameter is no variable of it
     */
    public static QueryFile parse(String name, String text) {
        String title = "";
        String summary = "";
        List<QueryParameter> parameters = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher header = HEADER.matcher(lines[i].strip());
            if (!header.matches()) {
                continue;
            }
            String value = header.group(2).strip();
            String where = name + ":" + (i + 1);
            switch (header.group(1)) {
                case "title" -> title = once(title, value, where, "title");
                case "summary" -> summary = once(summary, value, where, "summary");
                case "param" -> parameters.add(parameter(value, where));
                default -> {
                    // Somebody else's key.
                }
            }
        }
        QueryFile file = new QueryFile(name, title.isEmpty() ? name : title, summary, parameters, text);
        file.checkParameters();
        return file;
    }

    /** The parameter of that name, if the query has one. */
    public Optional<QueryParameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    /**
     * The query, with its relative IRIs resolved.
     *
     * @param base the base IRI of the store
     * @throws QueryProblem if it is not SPARQL
     */
    public Query query(String base) {
        try {
            return QueryFactory.create(text, base);
        } catch (QueryException e) {
            throw SyntaxProblem.of(name, e);
        }
    }

    private static String once(String before, String value, String where, String key) {
        if (!before.isEmpty()) {
            throw new QueryProblem(where + ": there is a second " + key);
        }
        if (value.isEmpty()) {
            throw new QueryProblem(where + ": the " + key + " is empty");
        }
        return value;
    }

    private static QueryParameter parameter(String value, String where) {
        try {
            return QueryParameter.parse(value);
        } catch (IllegalArgumentException e) {
            throw new QueryProblem(where + ": " + e.getMessage(), e);
        }
    }

    private void checkParameters() {
        Query query = query(ANY_BASE);
        String body = text.lines().filter(l -> !l.strip().startsWith("#")).collect(Collectors.joining("\n"));
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i).name();
            if (!Pattern.compile("[?$]" + parameter + "(?![A-Za-z0-9_])")
                    .matcher(body)
                    .find()) {
                throw new QueryProblem(name + ": the query has no variable ?" + parameter);
            }
            if (!takesValue(query, parameter)) {
                throw new QueryProblem(name + ": the query sets ?" + parameter + " itself, so nobody else can");
            }
            if (parameters.subList(0, i).stream().anyMatch(p -> p.name().equals(parameter))) {
                throw new QueryProblem(name + ": there is a second parameter " + parameter);
            }
        }
    }

    private static boolean takesValue(Query query, String variable) {
        try {
            QueryTransformOps.syntaxSubstitute(query, Map.of(Var.alloc(variable), ANY_VALUE));
            return true;
        } catch (QueryScopeException e) {
            return false;
        }
    }
}
