/** Pages in: from captured bytes to a store that is claimed, decided and consolidated. */
@NullMarked
package org.colophon.ingest;

import org.jspecify.annotations.NullMarked;
