package org.colophon.capture;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered to one request.
 *
 * @param status the HTTP status code
 * @param phrase the words beside it; may be empty
 * @param headers the headers in their order
 * @param body the body as sent, but for chunks
 * @param at when the request was sent
 * @param archive the body instead, where it is an archive of pages: such may be large
 */
record Answer(
        int status,
        String phrase,
        List<Map.Entry<String, String>> headers,
        byte[] body,
        Instant at,
        Optional<Archive> archive) {

    /** An archive of pages in a file that a {@link Spool} made. */
    record Archive(Path file, FileKind kind) {}

    private static final int NOT_MODIFIED = 304;

    /** The first header of a name. */
    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The body before it was compressed. */
    byte[] decoded(long limit) throws ContentCoding.Undecodable {
        return ContentCoding.decode(body, header("Content-Encoding").orElse(""), limit);
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Whether the server has no time now, and may have later. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }

    boolean isNotModified() {
        return status == NOT_MODIFIED;
    }

    /** The status as the end of a sentence. */
    String inWords() {
        return "the server answers " + status + (phrase.isBlank() ? "" : " " + phrase);
    }
}
