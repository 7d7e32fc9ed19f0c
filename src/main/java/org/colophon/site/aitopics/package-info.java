/** Pages of authors on AITopics. */
@NullMarked
package org.colophon.site.aitopics;

import org.jspecify.annotations.NullMarked;
