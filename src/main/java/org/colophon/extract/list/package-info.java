/**
 * Finds the list of publications on a page of any make: the repeated blocks that read like references, each taken
 * apart into a listing that says how sure it is.
 */
@NullMarked
package org.colophon.extract.list;

import org.jspecify.annotations.NullMarked;
