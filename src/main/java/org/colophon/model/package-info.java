/** What a page says, as plain records: listings of publications, the people they name, and the words each statement stands on. */
@NullMarked
package org.colophon.model;

import org.jspecify.annotations.NullMarked;
