package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.colophon.site.ExpectedClaims.Degree;
import org.colophon.site.ExpectedClaims.Employment;
import org.colophon.site.ExpectedClaims.Listing;
import org.colophon.site.ExpectedClaims.Person;
import org.colophon.site.ExpectedClaims.Prize;
import org.colophon.site.ExpectedClaims.Supervisor;
import org.jspecify.annotations.Nullable;

/** Reads the {@code expected.json} beside a sample page. */
final class ExpectedJson {

    private ExpectedJson() {}

    static ExpectedClaims parse(String json) {
        JsonObject page = JSON.parse(json);
        return new ExpectedClaims(
                required(page, "site"),
                string(page, "language"),
                page.get("person").isNull() ? null : person(page.getObj("person")),
                strings(page, "emptyHeadings"),
                objects(page, "listings", ExpectedJson::listing));
    }

    private static Person person(JsonObject person) {
        return new Person(
                string(person, "name"),
                strings(person, "roles"),
                strings(person, "affiliations"),
                strings(person, "topics"),
                objects(
                        person,
                        "employments",
                        job -> new Employment(
                                required(job, "organization"),
                                string(job, "role"),
                                string(job, "start"),
                                string(job, "end"))),
                objects(
                        person,
                        "degrees",
                        degree -> new Degree(
                                required(degree, "degree"),
                                string(degree, "institution"),
                                string(degree, "year"),
                                strings(degree, "supervisors"))),
                objects(person, "supervisors", one -> new Supervisor(required(one, "name"), required(one, "heading"))),
                objects(person, "prizes", prize -> new Prize(required(prize, "name"), string(prize, "year"))));
    }

    private static Listing listing(JsonObject listing) {
        return new Listing(
                string(listing, "title"),
                strings(listing, "authors"),
                string(listing, "venue"),
                string(listing, "date"),
                string(listing, "volume"),
                string(listing, "pages"),
                string(listing, "publisher"),
                string(listing, "status"),
                string(listing, "abstract"),
                required(listing, "abstractStatus"));
    }

    private static String required(JsonObject object, String key) {
        return object.get(key).getAsString().value();
    }

    private static @Nullable String string(JsonObject object, String key) {
        JsonValue value = object.get(key);
        return value == null || value.isNull() ? null : value.getAsString().value();
    }

    private static List<String> strings(JsonObject object, String key) {
        List<String> strings = new ArrayList<>();
        object.get(key)
                .getAsArray()
                .forEach(value -> strings.add(value.getAsString().value()));
        return strings;
    }

    private static <T> List<T> objects(JsonObject object, String key, Function<JsonObject, T> as) {
        List<T> objects = new ArrayList<>();
        object.get(key).getAsArray().forEach(value -> objects.add(as.apply(value.getAsObject())));
        return objects;
    }
}
