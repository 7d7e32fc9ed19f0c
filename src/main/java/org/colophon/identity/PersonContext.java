package org.colophon.identity;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What the pages say around a name, as far as it helps to tell people apart. */
interface PersonContext {

    /**
     * The folded names of the people a mention stands beside: co-authors and the page's person, as
     * far as their first names are written out.
     */
    Set<String> company(MentionClaim mention);

    /** The works a mention has a part in: that of its listing, or all that the person's own page lists. */
    Set<Node> works(MentionClaim mention);

    /** The slots a mention fills when its author list is laid beside those of the same work's listings. */
    List<AuthorAlignment.Slot> slots(MentionClaim mention);
}
