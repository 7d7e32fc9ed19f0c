package org.colophon.identity.match;

/**
 * A printed name, folded for comparison.
 *
 * @param family the family name without spaces; never empty
 * @param last the last word of the family name
 * @param given the given names, one a word, each at least an initial
 * @param bearer whom it is known to mean
 * @param number numbers the last word of the family name among those of the collection
 */
record NameKey(String family, String last, String[] given, Bearer bearer, int number) {

    /** The first letter of the first given name, or 0. */
    char initial() {
        return given.length == 0 ? 0 : given[0].charAt(0);
    }
}
