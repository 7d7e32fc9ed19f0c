package org.colophon.bibfile;

import java.util.Map;

/**
 * What the tags of RIS mean where that depends on the type of a record. The second authors and titles are of the thing
 * that holds the work, so whether {@code A2} is an editor and {@code T2} a venue hangs on what the work is.
 */
enum RisTypes {
    /** Articles of journals, magazines and newspapers. */
    ARTICLE(new String[] {"JF", "T2", "JO", "JA", "J1", "J2", "BT"}, new String[] {"ED", "A2"}, new String[] {
        "TI", "T1", "CT"
    }),
    /** Papers at conferences: {@code C3} names the proceedings, {@code T2} often only the conference. */
    CONFERENCE(
            new String[] {"C3", "BT", "T2", "JF", "JO", "J2"}, new String[] {"ED", "A2"}, new String[] {"TI", "T1", "CT"
            }),
    /** Parts of books and works of reference. */
    CHAPTER(new String[] {"BT", "T2", "JF", "JO", "J2", "JA"}, new String[] {"ED", "A2"}, new String[] {"TI", "T1", "CT"
    }),
    /** Whole books: what else has a title is a series. */
    BOOK(new String[] {}, new String[] {"ED", "A3"}, new String[] {"TI", "T1", "BT", "CT"}),
    /** Edited books: their first names are the editors'. */
    EDITED(new String[] {}, new String[] {"AU", "A1", "ED"}, new String[] {"TI", "T1", "BT", "CT"}),
    /** Theses, reports, programs, maps, recordings: nobody edits them, and they stand alone. */
    ALONE(new String[] {"JF", "JO"}, new String[] {"ED"}, new String[] {"TI", "T1", "CT", "BT"}),
    /** Patents: volume and issue hold numbers of the patent. */
    PATENT(new String[] {"JF", "T2", "JO"}, new String[] {"ED"}, new String[] {"TI", "T1", "CT"}),
    /** Everything else. */
    OTHER(new String[] {"JF", "T2", "JO", "BT", "JA", "J1", "J2"}, new String[] {"ED", "A2"}, new String[] {
        "TI", "T1", "CT", "BT"
    });

    private static final Map<String, RisTypes> BY_NAME = Map.ofEntries(
            Map.entry("JOUR", ARTICLE),
            Map.entry("JFULL", ARTICLE),
            Map.entry("EJOUR", ARTICLE),
            Map.entry("MGZN", ARTICLE),
            Map.entry("NEWS", ARTICLE),
            Map.entry("ABST", ARTICLE),
            Map.entry("INPR", ARTICLE),
            Map.entry("CONF", CONFERENCE),
            Map.entry("CPAPER", CONFERENCE),
            Map.entry("CHAP", CHAPTER),
            Map.entry("ECHAP", CHAPTER),
            Map.entry("DICT", CHAPTER),
            Map.entry("ENCYC", CHAPTER),
            Map.entry("BOOK", BOOK),
            Map.entry("EBOOK", BOOK),
            Map.entry("EDBOOK", EDITED),
            Map.entry("CLSWK", BOOK),
            Map.entry("SER", BOOK),
            Map.entry("THES", ALONE),
            Map.entry("RPRT", ALONE),
            Map.entry("GOVDOC", ALONE),
            Map.entry("COMP", ALONE),
            Map.entry("DATA", ALONE),
            Map.entry("MAP", ALONE),
            Map.entry("MPCT", ALONE),
            Map.entry("VIDEO", ALONE),
            Map.entry("SOUND", ALONE),
            Map.entry("MUSIC", ALONE),
            Map.entry("ART", ALONE),
            Map.entry("ADVS", ALONE),
            Map.entry("BILL", ALONE),
            Map.entry("CASE", ALONE),
            Map.entry("HEAR", ALONE),
            Map.entry("STAT", ALONE),
            Map.entry("STAND", ALONE),
            Map.entry("GRANT", ALONE),
            Map.entry("LEGAL", ALONE),
            Map.entry("CTLG", ALONE),
            Map.entry("PAMP", ALONE),
            Map.entry("ICOMM", ALONE),
            Map.entry("PCOMM", ALONE),
            Map.entry("WEB", ALONE),
            Map.entry("ELEC", ALONE),
            Map.entry("MULTI", ALONE),
            Map.entry("PAT", PATENT));

    private final String[] venue;
    private final String[] editors;
    private final String[] title;

    RisTypes(String[] venue, String[] editors, String[] title) {
        this.venue = venue;
        this.editors = editors;
        this.title = title;
    }

    /** What is known of a type, given in capitals. */
    static RisTypes of(String type) {
        return BY_NAME.getOrDefault(type, OTHER);
    }

    /** The tags of the venue, the best first. */
    String[] venue() {
        return venue.clone();
    }

    /** Whether the venue may be a journal, whose name is often given in full and cut short. */
    boolean isInJournal() {
        return this == ARTICLE || this == CONFERENCE || this == OTHER;
    }

    String[] authors() {
        return this == EDITED ? new String[] {} : new String[] {"AU", "A1"};
    }

    String[] editors() {
        return editors.clone();
    }

    String[] title() {
        return title.clone();
    }
}
