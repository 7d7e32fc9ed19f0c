package org.colophon.identity.person;

import org.colophon.identity.name.NameFit;

/**
 * What was seen between two groups.
 *
 * @param fit how their names stand to each other
 * @param namesakes how many others are reckoned with whose names would fit as well
 * @param size the class of the smaller one's size, from 0
 * @param levels the level of each {@link Signal}; {@link #MISSING} where one side says nothing
 */
record Seen(NameFit fit, double namesakes, int size, byte[] levels) {

    static final byte MISSING = -1;
    static final int SIZES = 3;

    /** The class of a size: one mention says less by what it does not share than many. */
    static int sizeClass(int mentions) {
        return mentions <= 1 ? 0 : mentions <= 4 ? 1 : 2;
    }
}
