/** The default graph: one node for each work, version, person and venue, derived from claims and decisions. */
@NullMarked
package org.colophon.consolidate;

import org.jspecify.annotations.NullMarked;
