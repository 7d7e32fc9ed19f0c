package org.colophon.markup.syntax.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.colophon.markup.syntax.SchemaOrg;

/**
 * A context for schema.org: every term is in its vocabulary, and the properties whose values are addresses or
 * members of an enumeration give IRIs, as they do in microdata and RDFa.
 */
final class SchemaOrgContext {
    private static final List<String> ADDRESSES = List.of(
            "acquireLicensePage",
            "actionPlatform",
            "archivedAt",
            "codeRepository",
            "colleague",
            "contentUrl",
            "correctionsPolicy",
            "discussionUrl",
            "diversityPolicy",
            "documentation",
            "downloadUrl",
            "embedUrl",
            "ethicsPolicy",
            "hasMap",
            "image",
            "installUrl",
            "isBasedOnUrl",
            "layoutImage",
            "license",
            "logo",
            "mainEntityOfPage",
            "map",
            "maps",
            "masthead",
            "menu",
            "paymentUrl",
            "publishingPrinciples",
            "relatedLink",
            "replyToUrl",
            "sameAs",
            "screenshot",
            "serviceUrl",
            "significantLink",
            "significantLinks",
            "thumbnailUrl",
            "trackingUrl",
            "url",
            "usageInfo");
    private static final JsonObject DOCUMENT = build();

    private SchemaOrgContext() {}

    static JsonObject document() {
        return DOCUMENT;
    }

    private static JsonObject build() {
        JsonObjectBuilder context = Json.createObjectBuilder()
                .add("type", "@type")
                .add("id", "@id")
                .add("@vocab", SchemaOrg.VOCABULARY)
                .add("schema", SchemaOrg.VOCABULARY)
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
        ADDRESSES.forEach(term -> context.add(term, coerced(term, "@id")));
        // A text may stand for an additional type too, so that is decided when all syntaxes are brought to one form.
        SchemaOrg.ENUMERATED.stream()
                .filter(term -> !term.equals("additionalType"))
                .forEach(term -> context.add(term, coerced(term, "@vocab")));
        return Json.createObjectBuilder().add("@context", context).build();
    }

    private static JsonObject coerced(String term, String type) {
        return Json.createObjectBuilder()
                .add("@id", SchemaOrg.VOCABULARY + term)
                .add("@type", type)
                .build();
    }
}
