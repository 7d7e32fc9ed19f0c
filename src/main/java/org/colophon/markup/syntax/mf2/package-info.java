/** Microformats2 as items with properties. */
@NullMarked
package org.colophon.markup.syntax.mf2;

import org.jspecify.annotations.NullMarked;
