/** The explicit list of the sites whose pages are known, one place for each. */
@NullMarked
package org.colophon.site;

import org.jspecify.annotations.NullMarked;
