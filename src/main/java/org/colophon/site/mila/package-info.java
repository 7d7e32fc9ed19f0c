/** Profiles in the directory of Mila, French and English. */
@NullMarked
package org.colophon.site.mila;

import org.jspecify.annotations.NullMarked;
