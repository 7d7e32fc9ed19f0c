package org.colophon.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.colophon.vocab.Prefixes;

/** Rows as columns of text for people. */
final class ResultTable {
    private static final PrefixMapping PREFIXES = Prefixes.mapping();
    private static final String GAP = "  ";

    private ResultTable() {}

    /**
     * A heading, a rule, and a line for each row; a line that says so where there are none.
     *
     * <p>Control characters, with which a text could move the cursor or change what was written
     * before, are shown as escapes. An unbound variable is an empty cell.
     */
    static String of(RowSet rows) {
        List<List<String>> lines = new ArrayList<>();
        List<Var> columns = rows.getResultVars();
        lines.add(columns.stream().map(Var::getVarName).toList());
        rows.forEachRemaining(row -> lines.add(cells(columns, row)));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        append(out, lines.get(0), widths);
        append(out, rule(widths), widths);
        lines.subList(1, lines.size()).forEach(line -> append(out, line, widths));
        return lines.size() > 1 ? out.toString() : out + "(no rows)\n";
    }

    private static List<String> cells(List<Var> columns, Binding row) {
        List<String> cells = new ArrayList<>();
        for (Var column : columns) {
            Node value = row.get(column);
            cells.add(value == null ? "" : escape(text(value)));
        }
        return cells;
    }

    private static String text(Node value) {
        if (value.isURI()) {
            return PREFIXES.shortForm(value.getURI());
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> safe.append(named(c));
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static String named(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c > 0xFFFF ? String.format("\\U%08X", c) : String.format("\\u%04X", c);
        };
    }

    private static List<String> rule(int[] widths) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add(String.join("", Collections.nCopies(width, "-")));
        }
        return rule;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static void append(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(cells.get(i));
            line.append(" ".repeat(widths[i] - width(cells.get(i))));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
