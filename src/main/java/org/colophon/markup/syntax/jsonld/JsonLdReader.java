package org.colophon.markup.syntax.jsonld;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.SchemaOrg;
import org.colophon.markup.syntax.Statements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the JSON-LD in a page's script elements, without any network; a script that cannot be read is a problem noted. */
public final class JsonLdReader {
    private static final int LONGEST = 8 << 20;
    private static final int DEEPEST = 120;
    /** A page of search results has one for each; each takes its time whatever its size. */
    private static final int MOST_BLOCKS = 1_000;

    private final String base;
    private final Statements statements = new Statements();
    private int block;

    private JsonLdReader(String base) {
        this.base = base;
    }

    /** What the scripts of a document state; relative addresses start from its base. */
    public static Statements read(Document document) {
        JsonLdReader reader = new JsonLdReader(Addresses.baseOf(document));
        for (Element script : document.select("script[type]")) {
            if (!script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                continue;
            }
            if (reader.block == MOST_BLOCKS) {
                reader.statements.problem("JSON-LD was left out after " + MOST_BLOCKS + " blocks");
                break;
            }
            reader.script(script, script.data());
        }
        return reader.statements;
    }

    /** What a JSON-LD text states, as if a script element held it. */
    public static Statements read(String json, String base) {
        JsonLdReader reader = new JsonLdReader(base);
        reader.script(new Element("script"), json);
        return reader.statements;
    }

    private void problem(String reason) {
        statements.problem("JSON-LD block " + block + " was left out: " + reason);
    }

    private void script(Element script, String json) {
        block++;
        if (json.isBlank()) {
            return;
        }
        if (json.length() > LONGEST || depth(json) > DEEPEST) {
            problem("it is too " + (json.length() > LONGEST ? "long" : "deep"));
            return;
        }
        Optional<JsonStructure> parsed = parsed(json).or(() -> parsed(JsonRepair.repair(json)));
        if (parsed.isEmpty()) {
            problem("it is no JSON, even with slips mended");
            return;
        }
        try {
            RDFParser.create()
                    .fromString(JsonSlips.mended(parsed.get()).toString())
                    .lang(Lang.JSONLD11)
                    .base(base)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .set(LangJSONLD11.JSONLD_OPTIONS, options())
                    .parse(sink(script));
        } catch (RiotException | JsonException | IRIException | IllegalArgumentException | ClassCastException notRead) {
            String reason = String.valueOf(notRead.getMessage()).replaceAll("\\s+", " ");
            problem(reason);
        }
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(new BundledContexts());
        options.setUriValidation(UriValidationPolicy.None);
        return options;
    }

    private StreamRDF sink(Element script) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                Node object = triple.getObject();
                Origin origin = new Origin.InScript(script, written(object));
                statements.add(triple.getSubject(), triple.getPredicate(), object, origin);
            }

            @Override
            public void quad(Quad quad) {
                triple(quad.asTriple());
            }
        };
    }

    /** A term of schema.org is hardly ever written with its address. */
    private static String written(Node object) {
        if (object.isURI()) {
            String address = object.getURI();
            return address.startsWith(SchemaOrg.VOCABULARY)
                    ? address.substring(SchemaOrg.VOCABULARY.length())
                    : address;
        }
        return object.isLiteral() ? object.getLiteralLexicalForm() : "";
    }

    private static Optional<JsonStructure> parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.read());
        } catch (JsonException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && (c == '{' || c == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!inString && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return deepest;
    }
}
