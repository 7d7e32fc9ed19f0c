/** Pages in, an explained bibliographic graph out. */
@NullMarked
package org.colophon;

import org.jspecify.annotations.NullMarked;
