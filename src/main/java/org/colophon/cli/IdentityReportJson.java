package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.apache.jena.graph.Node;
import org.colophon.identity.report.Bridge;
import org.colophon.identity.report.Cluster;
import org.colophon.identity.report.IdentityReport;
import org.colophon.identity.report.KindReport;
import org.colophon.identity.report.SampledPrecision;
import org.colophon.identity.report.Structure;

/** A report as one JSON document. */
final class IdentityReportJson {

    private IdentityReportJson() {}

    static String of(IdentityReport report) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        report.kinds().forEach(kind -> json.add(kind.kind().word(), kind(kind)));
        JsonArrayBuilder violations = Json.createArrayBuilder();
        report.violations()
                .forEach(violation -> violations.add(Json.createObjectBuilder()
                        .add("kind", violation.kind().word())
                        .add("violation", violation.what().word())
                        .add("entity", violation.entity().getURI())
                        .add("members", nodes(violation.members()))
                        .add("words", violation.words())));
        json.add("violations", violations);
        json.add("runs", report.runs());
        report.lastRun().ifPresent(run -> {
            JsonObjectBuilder churn = Json.createObjectBuilder().add("ended", run.ended());
            run.counts()
                    .forEach(count -> churn.add(
                            count.kind().word(),
                            Json.createObjectBuilder()
                                    .add("minted", count.minted())
                                    .add("merged", count.replaced())
                                    .add("split", count.split())
                                    .add("retired", count.retired())));
            json.add("churn", churn);
        });
        JsonArrayBuilder samples = Json.createArrayBuilder();
        report.samples().forEach(sample -> samples.add(sample(sample)));
        json.add("samples", samples);
        return json.build().toString();
    }

    private static JsonObjectBuilder kind(KindReport kind) {
        JsonObjectBuilder sizes = Json.createObjectBuilder();
        kind.sizes().forEach((size, count) -> sizes.add(size.toString(), count));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("clusters", kind.clusters())
                .add("members", kind.members())
                .add("sizes", sizes);
        if (kind.structures().isEmpty()) {
            return json;
        }
        kind.density().ifPresent(density -> json.add("density", density));
        JsonArrayBuilder bridges = Json.createArrayBuilder();
        JsonArrayBuilder thin = Json.createArrayBuilder();
        JsonArrayBuilder unlinked = Json.createArrayBuilder();
        for (Structure structure : kind.structures()) {
            structure.bridges().forEach(bridge -> bridges.add(bridge(structure.cluster(), bridge)));
            structure.thin().forEach(bridge -> thin.add(bridge(structure.cluster(), bridge)));
            if (structure.parts() > 1) {
                unlinked.add(structure.cluster().entity().getURI());
            }
        }
        json.add("sparse", kind.sparse())
                .add("sampled", kind.sampled())
                .add("bridges", bridges)
                .add("thin", thin)
                .add("unlinked", unlinked);
        kind.precision().ifPresent(precision -> json.add("precision", sample(precision)));
        return json;
    }

    private static JsonObjectBuilder bridge(Cluster cluster, Bridge bridge) {
        return Json.createObjectBuilder()
                .add("entity", cluster.entity().getURI())
                .add("from", cluster.members().get(bridge.link().a()).getURI())
                .add("to", cluster.members().get(bridge.link().b()).getURI())
                .add("weak", bridge.link().weak())
                .add("words", bridge.link().words())
                .add(
                        "cutsOff",
                        nodes(bridge.cutOff().stream()
                                .map(cluster.members()::get)
                                .toList()))
                .add("rest", bridge.rest().size());
    }

    private static JsonObjectBuilder sample(SampledPrecision sampled) {
        return Json.createObjectBuilder()
                .add("sample", sampled.sample().iri().getURI())
                .add("kind", sampled.sample().kind())
                .add("drawn", sampled.sample().drawnAt())
                .add("seed", sampled.sample().seed())
                .add("population", sampled.sample().population())
                .add("judged", sampled.precision().all())
                .add("same", sampled.precision().hits())
                .add("precision", sampled.precision().share())
                .add("low", sampled.precision().low())
                .add("high", sampled.precision().high());
    }

    private static JsonArrayBuilder nodes(List<Node> nodes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        nodes.forEach(node -> all.add(node.getURI()));
        return all;
    }
}
