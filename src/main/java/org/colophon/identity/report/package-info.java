/** How good the decisions are: clusters and what holds them together, what contradicts them, what changed, what people judged. */
@NullMarked
package org.colophon.identity.report;

import org.jspecify.annotations.NullMarked;
