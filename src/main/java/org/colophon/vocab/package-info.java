/** The terms of the graph as constants, and the one map of their prefixes. */
@NullMarked
package org.colophon.vocab;

import org.jspecify.annotations.NullMarked;
