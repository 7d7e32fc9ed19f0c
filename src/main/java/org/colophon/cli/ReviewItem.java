package org.colophon.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colophon.identity.report.Bridge;
import org.colophon.identity.report.Cluster;

/** Something that a person should look at, and why. */
sealed interface ReviewItem {

    /** The same for the same question, as long as the store does not change. */
    String key();

    /** Why it is asked. */
    String why();

    /** A decision of the rules. */
    record Decided(Node decision, String why) implements ReviewItem {
        @Override
        public String key() {
            return decision.getURI();
        }
    }

    /** A link that alone holds some members to the rest of a cluster. */
    record Hanging(Cluster cluster, Bridge bridge) implements ReviewItem {
        @Override
        public String key() {
            return members(bridge.cutOff()).toString();
        }

        @Override
        public String why() {
            return (bridge.joinsGroups()
                            ? "one link alone holds two groups together: "
                            : "one weak link alone holds a member: ")
                    + bridge.link().words();
        }

        /** The rest of the cluster, and what hangs on the link. */
        List<List<Node>> sides() {
            return List.of(members(bridge.rest()), members(bridge.cutOff()));
        }

        private List<Node> members(List<Integer> places) {
            return places.stream().map(cluster.members()::get).toList();
        }
    }
}
