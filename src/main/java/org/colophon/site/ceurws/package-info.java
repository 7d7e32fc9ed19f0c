/** Reads volume pages of CEUR Workshop Proceedings, of every age, and the main index of the volumes. */
@NullMarked
package org.colophon.site.ceurws;

import org.jspecify.annotations.NullMarked;
