package org.colophon.markup.syntax;

import java.util.List;

/** What of schema.org's vocabulary every syntax has to know. */
public final class SchemaOrg {
    /** The address of the vocabulary, in the spelling that is kept. */
    public static final String VOCABULARY = "http://schema.org/";

    /** The properties whose values are types, or members of an enumeration. */
    public static final List<String> ENUMERATED = List.of(
            "actionStatus",
            "additionalType",
            "albumProductionType",
            "albumReleaseType",
            "availability",
            "bookFormat",
            "businessFunction",
            "dayOfWeek",
            "eventAttendanceMode",
            "eventStatus",
            "itemCondition",
            "itemListOrder",
            "orderStatus",
            "paymentStatus",
            "playMode",
            "releaseType",
            "reservationStatus",
            "returnPolicyCategory");

    private SchemaOrg() {}
}
