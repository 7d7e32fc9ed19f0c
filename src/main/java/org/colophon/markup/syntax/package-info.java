/** The syntaxes that metadata is written in: what they say as RDF statements or tags, with the place it stands at. */
@NullMarked
package org.colophon.markup.syntax;

import org.jspecify.annotations.NullMarked;
