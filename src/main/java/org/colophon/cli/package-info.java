/** The command line: one class a command, exit codes, progress. */
@NullMarked
package org.colophon.cli;

import org.jspecify.annotations.NullMarked;
