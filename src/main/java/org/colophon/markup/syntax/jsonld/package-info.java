/** JSON-LD in script elements, read without any network. */
@NullMarked
package org.colophon.markup.syntax.jsonld;

import org.jspecify.annotations.NullMarked;
