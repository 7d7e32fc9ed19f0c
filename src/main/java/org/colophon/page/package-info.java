/** How bytes become something to read: a text of numbered lines that remembers where each character stood. */
@NullMarked
package org.colophon.page;

import org.jspecify.annotations.NullMarked;
