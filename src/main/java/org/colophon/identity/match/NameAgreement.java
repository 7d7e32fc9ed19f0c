package org.colophon.identity.match;

/** Says how well two printed names go together as names of one person. */
interface NameAgreement {

    /** From here on two names may be one person's. */
    double COMPATIBLE = 0.7;

    /** From 0, two people, to 1, nothing speaks against it. */
    double of(NameKey a, NameKey b);
}
