package org.colophon.markup.syntax.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;
import java.util.regex.Pattern;

/** Serves the contexts that come with the program, and no others: reading a page never asks the network. */
final class BundledContexts implements DocumentLoader {
    private static final Pattern SCHEMA_ORG =
            Pattern.compile("(?i)https?://(?:www\\.)?schema\\.org(?:/?|/docs/jsonldcontext\\.jsonl?d?|/version/.*)");

    /** Whether a context comes with the program. */
    static boolean has(String address) {
        return SCHEMA_ORG.matcher(address).matches();
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        if (has(url.toString())) {
            return JsonDocument.of(SchemaOrgContext.document());
        }
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "its context " + url + " is not among those that come with the program, and none is fetched");
    }
}
