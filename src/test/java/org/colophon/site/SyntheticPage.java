package org.colophon.site;

/**
 * A made-up page and what it says.
 *
 * @param name the family, a number and a word on what is special, such as {@code mila-012-twin}
 * @param text the page
 * @param expected what a reader should take from it
 */
record SyntheticPage(String name, String text, ExpectedClaims expected) {}
