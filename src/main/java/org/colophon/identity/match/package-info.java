/**
 * Finds the records of one publication: candidates by keys and title grams, scores in bits (Fellegi and Sunter 1969)
 * learned with or without labels, and clusters by average link. Knows plain records only, no graph and no store.
 */
@NullMarked
package org.colophon.identity.match;

import org.jspecify.annotations.NullMarked;
