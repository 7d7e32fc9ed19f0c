/** The graph as files: Turtle, TriG, N-Triples, N-Quads, JSON-LD, RDF/XML. */
@NullMarked
package org.colophon.export;

import org.jspecify.annotations.NullMarked;
