/** How scored pairs become groups: what hangs together is found first, and only average link decides what is one. */
@NullMarked
package org.colophon.identity.cluster;

import org.jspecify.annotations.NullMarked;
