package org.colophon.identity.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.MentionClaim;
import org.colophon.vocab.Col;

/** The identifiers of people that pages link names to, of registries that give a person one: ORCID, ISNI and dblp. */
final class PersonIdentifiers {

    private static final Map<String, Pattern> SCHEMES = Map.of(
            "orcid", Pattern.compile("(?i)https?://(?:www\\.)?orcid\\.org/((?:\\d{4}-){3}\\d{3}[\\dX])/?"),
            "isni", Pattern.compile("(?i)https?://(?:www\\.)?isni\\.org/(?:isni/)?(\\d{15}[\\dX])/?"),
            "dblp", Pattern.compile("(?i)https?://dblp\\.(?:org|uni-trier\\.de)/pid/([\\w/-]{3,40}?)(?:\\.html)?"));

    private final DatasetGraph dataset;
    private final Iris iris;
    private final ClaimReader claims;

    PersonIdentifiers(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.claims = new ClaimReader(dataset, iris);
    }

    /** The identifiers that a page gives a printed name, by scheme. */
    Map<String, Set<String>> of(Node mention) {
        Map<String, Set<String>> found = new TreeMap<>();
        Optional<MentionClaim> claim = claims.mention(mention);
        claim.ifPresent(name -> GraphView.of(dataset, iris.captureGraph(name.captureKey()))
                .objects(mention, Col.profilePage)
                .forEach(page -> add(page, found)));
        return found;
    }

    private static void add(Node page, Map<String, Set<String>> found) {
        if (!page.isURI()) {
            return;
        }
        SCHEMES.forEach((scheme, shape) -> {
            Matcher matcher = shape.matcher(page.getURI());
            if (matcher.matches()) {
                found.computeIfAbsent(scheme, s -> new TreeSet<>())
                        .add(matcher.group(1).toUpperCase(Locale.ROOT));
            }
        });
    }
}
