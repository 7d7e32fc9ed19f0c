package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explanation;
import org.colophon.explain.Fact;
import org.colophon.explain.Named;
import org.colophon.explain.Source;

/** An explanation as JSON. */
final class ExplanationJson {

    private ExplanationJson() {}

    static JsonObject of(Explanation explanation) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("iri", explanation.entity().node().getURI())
                .add("label", explanation.label())
                .add("kind", explanation.kind());
        explanation.replaced().ifPresent(old -> json.add("replaced", old.getURI()));
        return json.add("facts", array(explanation.facts(), ExplanationJson::fact))
                .add("decisions", array(explanation.decisions(), ExplanationJson::decision))
                .build();
    }

    private static JsonObjectBuilder fact(Fact fact) {
        Node value = fact.value();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("property", fact.property().getURI())
                .add("value", value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        fact.valueLabel().ifPresent(label -> json.add("label", label.label()));
        fact.rule().ifPresent(rule -> json.add("concluded", rule));
        return json.add("sources", array(fact.sources(), ExplanationJson::source))
                .add("sourceCount", fact.sourceCount());
    }

    private static JsonObjectBuilder source(Source source) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("capture", source.capture().node().getURI())
                .add("page", source.capture().label())
                .add("statement", source.statement().toString())
                .add("printed", source.printed());
        source.site().ifPresent(site -> json.add("site", site));
        source.extractor().ifPresent(e -> json.add("extractor", e.name()).add("extractorVersion", e.version()));
        source.quote().ifPresent(quote -> {
            JsonObjectBuilder q = Json.createObjectBuilder()
                    .add("exact", quote.exact())
                    .add("prefix", quote.prefix())
                    .add("suffix", quote.suffix());
            quote.start().ifPresent(start -> q.add("start", start));
            quote.end().ifPresent(end -> q.add("end", end));
            if (!quote.syntaxes().isEmpty()) {
                q.add("syntaxes", Json.createArrayBuilder(quote.syntaxes()));
            }
            quote.confidence().ifPresent(confidence -> q.add("confidence", confidence));
            json.add("quote", q);
        });
        return json;
    }

    static JsonObjectBuilder decision(DecisionNote decision) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("iri", decision.decision().getURI());
        decision.verdict().ifPresent(verdict -> json.add("decision", verdict.getLocalName()));
        decision.confidence().ifPresent(confidence -> json.add("confidence", Double.parseDouble(confidence)));
        decision.score().ifPresent(score -> json.add("score", Double.parseDouble(score)));
        decision.reason().ifPresent(reason -> json.add("reason", reason));
        decision.decidedBy().ifPresent(by -> json.add("decidedBy", by.label()));
        decision.undoneAt().ifPresent(at -> json.add("undoneAt", at));
        return json.add("about", array(decision.about(), ExplanationJson::named))
                .add("evidence", array(decision.evidence(), ExplanationJson::evidence));
    }

    private static JsonObjectBuilder evidence(DecisionNote.EvidenceNote evidence) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        evidence.signal().ifPresent(signal -> json.add("signal", signal));
        evidence.description().ifPresent(words -> json.add("description", words));
        evidence.bits().ifPresent(bits -> json.add("bits", Double.parseDouble(bits)));
        return json.add("compares", array(evidence.compares(), ExplanationJson::named));
    }

    private static JsonObjectBuilder named(Named named) {
        return Json.createObjectBuilder().add("iri", named.node().toString()).add("label", named.label());
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
