package org.colophon.identity;

import java.util.List;
import java.util.Set;

/** What the pages say around a name, as far as it helps to tell people apart. */
interface PersonContext {

    /**
     * The folded names of the people a mention stands beside: co-authors and the page's person, as
     * far as their first names are written out.
     */
    Set<String> company(MentionClaim mention);

    /** The slots a mention fills when its author list is laid beside those of the same work's listings. */
    List<AuthorAlignment.Slot> slots(MentionClaim mention);
}
