/** The place where everything is kept: a TDB2 dataset with its text index, the captured bytes, and one writer. */
@NullMarked
package org.colophon.store;

import org.jspecify.annotations.NullMarked;
