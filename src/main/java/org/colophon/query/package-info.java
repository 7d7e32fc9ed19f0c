/** Questions with names: the query files, their parameters bound as values, and the formats of an answer. */
@NullMarked
package org.colophon.query;

import org.jspecify.annotations.NullMarked;
