/** Finds the mentions of one person: what names are worth, and what stands beside them. Knows no store. */
@NullMarked
package org.colophon.identity.person;

import org.jspecify.annotations.NullMarked;
