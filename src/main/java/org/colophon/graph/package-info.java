/** Records to quads: the IRIs of the graph, the claims of a capture as a named graph, and writing that is the same to the byte every time. */
@NullMarked
package org.colophon.graph;

import org.jspecify.annotations.NullMarked;
