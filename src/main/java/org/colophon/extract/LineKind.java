package org.colophon.extract;

/** What a line of a profile page is. A grammar says which kinds follow which. */
public enum LineKind {
    /** Menus, buttons, cookie notices, news: not about the page's person. */
    BOILERPLATE,
    /** The alternative text of a portrait, which may name the person. */
    PORTRAIT,
    NAME,
    ROLE,
    SUPERVISOR_HEADING,
    SUPERVISOR,
    TOPIC_HEADING,
    TOPIC,
    BIOGRAPHY_HEADING,
    BIOGRAPHY,
    /** Opens a block about other people, such as the person's students. */
    OTHERS_HEADING,
    OTHERS,
    LIST_HEADING,
    TITLE,
    AUTHORS,
    DATE,
    VENUE,
    ABSTRACT,
    /** A further paragraph of an abstract. */
    PARAGRAPH;

    /** Whether a line of this kind announces the lines below it. */
    public boolean isHeading() {
        return this == SUPERVISOR_HEADING
                || this == TOPIC_HEADING
                || this == BIOGRAPHY_HEADING
                || this == OTHERS_HEADING
                || this == LIST_HEADING;
    }

    /** Whether a line of this kind is part of a publication's entry. */
    public boolean isEntry() {
        return ordinal() >= TITLE.ordinal();
    }
}
