/** The graph on the web: a SPARQL endpoint and linked-data pages. */
@NullMarked
package org.colophon.server;

import org.jspecify.annotations.NullMarked;
