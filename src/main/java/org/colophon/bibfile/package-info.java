/**
 * Reads files of references as pages that list one publication an entry: BibTeX and BibLaTeX, RIS, CSL-JSON, and what
 * EndNote, RefWorks, the Web of Science, PubMed and library catalogues export.
 *
 * <p>The readers are our own: known libraries for these formats say nothing of where in the file a value stands, which
 * every claim here must, and give up at the first broken entry.
 */
@NullMarked
package org.colophon.bibfile;

import org.jspecify.annotations.NullMarked;
