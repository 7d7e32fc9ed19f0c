/** Where bytes come from: files, folders and standard input become captures. */
@NullMarked
package org.colophon.capture;

import org.jspecify.annotations.NullMarked;
