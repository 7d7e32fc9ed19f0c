/** What publishes: printed venue names taken apart, and the series they belong to. */
@NullMarked
package org.colophon.identity.venue;

import org.jspecify.annotations.NullMarked;
