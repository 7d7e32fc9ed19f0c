package org.colophon.markup.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals for what a {@code time} element says: its form decides what type of date, time or duration it is. */
public final class TimeValues {
    private static final String DATE = "-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?";
    private static final String ZONE = "(?:Z|[+-]\\d\\d:\\d\\d)?";
    private static final Map<Pattern, RDFDatatype> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(
                Pattern.compile(
                        "-?P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?"),
                XSDDatatype.XSDduration);
        TYPES.put(Pattern.compile(DATE + "T" + TIME + ZONE), XSDDatatype.XSDdateTime);
        TYPES.put(Pattern.compile(DATE + ZONE), XSDDatatype.XSDdate);
        TYPES.put(Pattern.compile(TIME + ZONE), XSDDatatype.XSDtime);
        TYPES.put(Pattern.compile("-?\\d{4,}-(?:0[1-9]|1[0-2])" + ZONE), XSDDatatype.XSDgYearMonth);
        TYPES.put(Pattern.compile("-?\\d{4,}" + ZONE), XSDDatatype.XSDgYear);
    }

    private TimeValues() {}

    /** A typed literal, or a plain one in the given language (perhaps empty) if the form is none of these. */
    public static Node literal(String value, String language) {
        for (var type : TYPES.entrySet()) {
            if (type.getKey().matcher(value).matches()) {
                return NodeFactory.createLiteralDT(value, type.getValue());
            }
        }
        return language.isEmpty()
                ? NodeFactory.createLiteralString(value)
                : NodeFactory.createLiteralLang(value, language);
    }
}
