/**
 * Takes reference strings apart: which words of <i>Doe, J. (1999). A title. A journal, 3, 1-10</i> are author, date,
 * title, journal, volume and pages, and how sure that is. A linear-chain conditional random field, trained once; its
 * weights lie beside the classes.
 */
@NullMarked
package org.colophon.extract.reference;

import org.jspecify.annotations.NullMarked;
