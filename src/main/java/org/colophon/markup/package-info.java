/** Metadata that any page may carry in its markup, whatever site it belongs to, as claims. */
@NullMarked
package org.colophon.markup;

import org.jspecify.annotations.NullMarked;
