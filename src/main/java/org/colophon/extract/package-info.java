/** The contract every extractor meets, and the pieces extractors share: line kinds, the line grammar, names, dates, venue lines, biographies. */
@NullMarked
package org.colophon.extract;

import org.jspecify.annotations.NullMarked;
