/** What the templates of pages are given: plain text and links that are safe to write, nothing of RDF. */
@NullMarked
package org.colophon.server.view;

import org.jspecify.annotations.NullMarked;
