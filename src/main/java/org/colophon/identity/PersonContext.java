package org.colophon.identity;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colophon.identity.person.Background;
import org.colophon.identity.person.PersonMention;

/** What the pages say around a name, as far as it helps to tell people apart. */
interface PersonContext {

    /** A mention with what stands around it: who is named beside it, and what it has a part in. */
    PersonMention describe(MentionClaim mention);

    /** All names of the author list a mention stands in, the mention included; empty if it stands in none, or the list is too long to say who works with whom. */
    List<MentionClaim> list(MentionClaim mention);

    /** How common names are in the whole store. */
    Background background();

    /** The works a mention has a part in: that of its listing, or all that the person's own page lists. */
    Set<Node> works(MentionClaim mention);
}
