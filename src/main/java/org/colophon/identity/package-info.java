/** Which listings are one publication, which mentions one person, which names one venue: decisions with their evidence, and the keys that outlive them. */
@NullMarked
package org.colophon.identity;

import org.jspecify.annotations.NullMarked;
