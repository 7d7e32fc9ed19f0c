package org.colophon.model;

/** How much of its abstract a listing shows. */
public enum AbstractStatus {
    /** The page shows the abstract with nothing visibly missing. */
    AS_SHOWN,
    /** The text breaks off: a formula was lost, or an ellipsis ends it. */
    CUT,
    /** The page shows no abstract. */
    ABSENT,
    /** The site shortens abstracts without a sign, so nobody can tell. */
    UNKNOWN
}
