package org.colophon.server;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a client gets. */
sealed interface Reply {

    /** The headers beside those that the kind of reply brings. */
    List<Header> headers();

    /** A header. */
    record Header(String name, String value) {}

    /** A representation, with an ETag made of its bytes. */
    record Document(byte[] body, String contentType, List<Header> headers) implements Reply {
        public Document {
            headers = List.copyOf(headers);
        }
    }

    /** Look there. */
    record Redirect(int status, String location, List<Header> headers) implements Reply {
        public Redirect {
            headers = List.copyOf(headers);
        }
    }

    /** It did not work; the body says why. */
    record Problem(int status, byte[] body, String contentType, List<Header> headers) implements Reply {
        public Problem {
            headers = List.copyOf(headers);
        }

        static Problem text(int status, String line, List<Header> headers) {
            return new Problem(
                    status, (line + "\n").getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", headers);
        }
    }

    /** Says that the answer depends on the Accept header. */
    Header VARY = new Header("Vary", "Accept");
}
