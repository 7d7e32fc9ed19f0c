/** Whether a store is what the ontology says it should be: its shapes over each kind of graph. */
@NullMarked
package org.colophon.validate;

import org.jspecify.annotations.NullMarked;
