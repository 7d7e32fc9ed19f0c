package org.colophon.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bytes of one page at one time, known by their SHA-256.
 *
 * <p>Two captures with equal bytes are one capture, whatever they are called: everything that is
 * said about the content hangs on {@link #key()}.
 *
 * @param sha256 the digest of the bytes, 64 lower-case hex digits
 * @param size the number of bytes, zero or more
 * @param mediaType what the bytes are said or found to be, such as {@code text/plain}
 * @param label what a person would call the capture: a file's name or an address
 * @param address where the page was fetched from; empty for a local file
 * @param capturedAt when the bytes were seen; empty where nobody recorded it
 */
public record Capture(
        String sha256, long size, String mediaType, String label, Optional<URI> address, Optional<Instant> capturedAt) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int KEY_LENGTH = 16;

    public Capture {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + sha256);
        }
        if (size < 0) {
            throw new IllegalArgumentException("negative size: " + size);
        }
    }

    /** The short name of this capture in IRIs: the first 16 hex digits of the digest. */
    public String key() {
        return sha256.substring(0, KEY_LENGTH);
    }
}
