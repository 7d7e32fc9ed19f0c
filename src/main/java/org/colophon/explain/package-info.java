/** Why a fact stands: the page, the quote and the extractor behind it, and the decisions that joined it. */
@NullMarked
package org.colophon.explain;

import org.jspecify.annotations.NullMarked;
