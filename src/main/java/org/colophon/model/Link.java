package org.colophon.model;

/**
 * A link from a listing to something of the publication.
 *
 * @param role what is there
 * @param target the absolute address
 */
public record Link(Role role, Quoted target) {

    /** What a link leads to. */
    public enum Role {
        /** The publication's own page. */
        PAGE,
        /** Its text, as PDF, PostScript or HTML. */
        FULL_TEXT,
        /** Its program code or data. */
        CODE,
        /** Slides, a video, a poster, a review: something that goes with it. */
        OTHER
    }
}
