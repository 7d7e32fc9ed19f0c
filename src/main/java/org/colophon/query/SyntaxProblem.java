package org.colophon.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/** Turns what Jena's parser says of a query into one line that begins with the place. */
final class SyntaxProblem {
    /** The parser's own position is that of the token before; the one in its message is right. */
    private static final Pattern PLACE = Pattern.compile("\\s*\\bat line (\\d+), column (\\d+)\\.?");

    /** Kind of token, then its text: <i>Encountered " "}" "} "" at line 2</i>. */
    private static final Pattern TOKEN = Pattern.compile("Encountered \" .+? \"(.*?) ?\"\"");

    private SyntaxProblem() {}

    static QueryProblem of(String name, QueryException e) {
        String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
        // What follows is a list of all tokens the parser would have liked better.
        String first = message.strip().lines().findFirst().orElse("cannot be read");
        Matcher place = PLACE.matcher(first);
        String where = "";
        if (place.find()) {
            where = ":" + place.group(1) + ":" + place.group(2);
            first = place.replaceAll("");
        } else if (e instanceof QueryParseException parse && parse.getLine() > 0) {
            where = ":" + parse.getLine() + ":" + parse.getColumn();
        }
        Matcher token = TOKEN.matcher(first);
        String what = token.find() ? "did not expect '" + token.group(1) + "' here" : first;
        return new QueryProblem(
                name + where + ": " + what.replace("Encountered \"<EOF>\"", "did not expect the end"), e);
    }
}
