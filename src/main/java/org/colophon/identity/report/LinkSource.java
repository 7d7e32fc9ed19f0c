package org.colophon.identity.report;

import java.util.List;

/** One kind of reason why members of a cluster are one. */
interface LinkSource {

    /** The links among pairs of members; pairs that this source knows nothing for are left out. */
    List<Link> among(Cluster cluster, List<MemberPair> pairs);
}
