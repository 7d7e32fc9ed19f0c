package org.colophon.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colophon.model.PartialDate;

/** The literals of the graph, each with the one datatype it has everywhere. */
public final class Literals {

    private Literals() {}

    /** An {@code xsd:string}. */
    public static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** A text in a language, or an {@code xsd:string} where the tag is empty. */
    public static Node text(String text, String languageTag) {
        return languageTag.isEmpty() ? string(text) : NodeFactory.createLiteralLang(text, languageTag);
    }

    /** An {@code xsd:integer}. */
    public static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** An {@code xsd:decimal} in canonical form: {@code 0.9}, {@code 1.0}. */
    public static Node decimal(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        String lexical = (plain.scale() <= 0 ? plain.setScale(1) : plain).toPlainString();
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
    }

    /** An {@code xsd:gYear}, {@code xsd:gYearMonth} or {@code xsd:date}, as exact as the date is. */
    public static Node date(PartialDate date) {
        XSDDatatype type;
        if (date instanceof PartialDate.OfDay) {
            type = XSDDatatype.XSDdate;
        } else {
            type = date instanceof PartialDate.OfMonth ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
        }
        return NodeFactory.createLiteralDT(date.lexical(), type);
    }

    /** An {@code xsd:dateTime} in UTC, to the second. */
    public static Node dateTime(Instant instant) {
        String lexical = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdateTime);
    }
}
