package org.colophon.markup.syntax.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right what pages get wrong in JSON-LD that is good JSON: in a list, the context is given once and meant for all
 * that follow; a text in several languages is written as an object of languages, which schema.org's context does not
 * know; white space around an address makes another address of it. Of several contexts, those that do not come with the
 * program are left out, so that what the others explain is read.
 */
final class JsonSlips {
    private static final String CONTEXT = "@context";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|/|#)\\S+");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private JsonSlips() {}

    /** The same structure, its slips mended. */
    static JsonStructure mended(JsonStructure json) {
        return (JsonStructure) value(json instanceof JsonArray list ? shared(list) : json);
    }

    private static JsonArray shared(JsonArray list) {
        JsonArrayBuilder mended = Json.createArrayBuilder();
        JsonValue last = JsonValue.NULL;
        for (JsonValue member : list) {
            if (member instanceof JsonObject object) {
                boolean lacks = !object.containsKey(CONTEXT) && last != JsonValue.NULL;
                last = object.getOrDefault(CONTEXT, last);
                mended.add(
                        lacks
                                ? Json.createObjectBuilder(object)
                                        .add(CONTEXT, last)
                                        .build()
                                : object);
            } else {
                mended.add(member);
            }
        }
        return mended.build();
    }

    private static JsonValue value(JsonValue value) {
        if (value instanceof JsonArray list) {
            JsonArrayBuilder mended = Json.createArrayBuilder();
            list.forEach(member -> mended.add(value(member)));
            return mended.build();
        }
        if (value instanceof JsonString text) {
            String bare = text.getString().strip();
            boolean address = bare.length() < text.getString().length()
                    && ADDRESS.matcher(bare).matches();
            return address ? Json.createValue(bare) : value;
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        if (isTextInLanguages(object)) {
            JsonArrayBuilder texts = Json.createArrayBuilder();
            object.forEach((language, text) ->
                    texts.add(Json.createObjectBuilder().add("@value", text).add("@language", language)));
            return texts.build();
        }
        JsonObjectBuilder mended = Json.createObjectBuilder();
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            boolean context = member.getKey().equals(CONTEXT);
            mended.add(member.getKey(), context ? known(member.getValue()) : value(member.getValue()));
        }
        return mended.build();
    }

    private static JsonValue known(JsonValue contexts) {
        if (!(contexts instanceof JsonArray list) || list.stream().noneMatch(JsonSlips::isBundled)) {
            return contexts;
        }
        JsonArrayBuilder known = Json.createArrayBuilder();
        list.stream()
                .filter(context -> !(context instanceof JsonString) || isBundled(context))
                .forEach(known::add);
        return known.build();
    }

    private static boolean isBundled(JsonValue context) {
        return context instanceof JsonString address && BundledContexts.has(address.getString());
    }

    /** Whether all keys are languages and all values texts; {@code id} is Indonesian, but more often a name. */
    private static boolean isTextInLanguages(JsonObject object) {
        return !object.isEmpty()
                && object.entrySet().stream()
                        .allMatch(entry -> LANGUAGES.contains(entry.getKey())
                                && !entry.getKey().equals("id")
                                && entry.getValue().getValueType() == JsonValue.ValueType.STRING);
    }
}
