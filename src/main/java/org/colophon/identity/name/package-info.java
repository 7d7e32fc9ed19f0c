/**
 * Names of persons: every plausible reading of what is printed, how two names stand to each other, and the keys under
 * which compatible names meet.
 */
@NullMarked
package org.colophon.identity.name;

import org.jspecify.annotations.NullMarked;
