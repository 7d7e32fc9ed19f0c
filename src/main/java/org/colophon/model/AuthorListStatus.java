package org.colophon.model;

/** What is known about the completeness of a printed author list. */
public enum AuthorListStatus {
    /** Every author is printed, in order. */
    COMPLETE,
    /** Some authors are known to be left out, such as the person whose page it is. */
    PARTIAL,
    /** Nobody can tell. */
    UNKNOWN
}
