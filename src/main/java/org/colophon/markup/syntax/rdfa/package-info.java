/** RDFa 1.1 in HTML5 as RDF. */
@NullMarked
package org.colophon.markup.syntax.rdfa;

import org.jspecify.annotations.NullMarked;
