/** What evidence is worth, in bits: a sum whose every part has a name. */
@NullMarked
package org.colophon.identity.score;

import org.jspecify.annotations.NullMarked;
