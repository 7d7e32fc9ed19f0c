package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.identity.PublicationMatching;
import org.colophon.identity.match.Decision;
import org.colophon.identity.match.Model;

/** Records that the model in use takes for one publication, weighed pair by pair. */
final class RecordLinks implements LinkSource {

    private final PublicationMatching matching;
    private final Model model;

    RecordLinks(PublicationMatching matching) {
        this.matching = matching;
        this.model = matching.model();
    }

    @Override
    public List<Link> among(Cluster cluster, List<MemberPair> pairs) {
        List<Decision> asked = pairs.stream()
                .map(pair -> new Decision(
                        cluster.members().get(pair.a()).getURI(),
                        cluster.members().get(pair.b()).getURI(),
                        true))
                .toList();
        double[] bits = matching.bits(asked, model);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] > 0) {
                MemberPair pair = pairs.get(i);
                String words = String.format(Locale.ROOT, "the two listings weigh %.1f bits", bits[i]);
                links.add(new Link(pair.a(), pair.b(), bits[i] < Link.SURE_BITS, words));
            }
        }
        return links;
    }
}
