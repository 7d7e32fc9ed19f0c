package org.colophon.capture;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.colophon.model.Capture;

/** Makes captures of bytes. */
final class Captures {

    private Captures() {}

    /** Bytes of which nothing is known but what they are called. */
    static Captured of(String label, byte[] bytes) {
        return of(label, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Bytes from the web.
     *
     * @param declared what the server called them; ignored where it says nothing of use
     */
    static Captured of(
            String label, byte[] bytes, Optional<String> declared, Optional<URI> address, Optional<Instant> at) {
        String mediaType = declared.filter(MediaTypes::tellsSomething).orElseGet(() -> MediaTypes.guess(bytes));
        return new Captured(new Capture(sha256(bytes), bytes.length, mediaType, label, address, at), bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
