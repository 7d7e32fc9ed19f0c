/** HTML microdata as RDF. */
@NullMarked
package org.colophon.markup.syntax.microdata;

import org.jspecify.annotations.NullMarked;
