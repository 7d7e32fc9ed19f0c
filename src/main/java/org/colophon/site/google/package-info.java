/** Profiles of researchers at Google Research. */
@NullMarked
package org.colophon.site.google;

import org.jspecify.annotations.NullMarked;
