/** How scored pairs become groups: by average link, never by mere connection. */
@NullMarked
package org.colophon.identity.cluster;

import org.jspecify.annotations.NullMarked;
