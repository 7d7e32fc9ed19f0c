package org.colophon.capture;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How pages are fetched.
 *
 * @param userAgent what we call ourselves; its part before the slash is what robots.txt knows us by
 * @param pause the least time between two requests to one host; a crawl-delay in robots.txt may make it longer
 * @param connectTimeout how long a connection may take, and how long a server may be silent
 * @param deadline how long one request may take as a whole, however steadily its answer drips in
 * @param maxBytes the most bytes of a page, as sent and as unpacked
 * @param maxRedirects how often a page may send us elsewhere
 * @param allowPrivate whether loopback, link-local and private addresses may be connected to
 * @param maxArchiveBytes the most bytes of a web archive, as sent
 * @param patience how long a page may be waited for whose server is busy and asks to come again
 * @param trust whose certificates are trusted; those that Java trusts, if empty
 */
public record FetchSettings(
        String userAgent,
        Duration pause,
        Duration connectTimeout,
        Duration deadline,
        long maxBytes,
        int maxRedirects,
        boolean allowPrivate,
        long maxArchiveBytes,
        Duration patience,
        Optional<SSLContext> trust) {

    /** What is right for fetching pages from other people's servers. */
    public static final FetchSettings DEFAULT = new FetchSettings(
            "Colophon/0.1 (+https://w3id.org/colophon)",
            Duration.ofSeconds(1),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            16L << 20,
            5,
            false,
            1L << 30,
            Duration.ofSeconds(60),
            Optional.empty());

    public FetchSettings {
        if (userAgent.isBlank() || pause.isNegative() || maxBytes < 1 || maxRedirects < 0 || patience.isNegative()) {
            throw new IllegalArgumentException("no way to fetch: " + userAgent + ", " + pause + ", " + maxBytes);
        }
    }

    /** The same with another pause. */
    public FetchSettings withPause(Duration other) {
        return new FetchSettings(
                userAgent,
                other,
                connectTimeout,
                deadline,
                maxBytes,
                maxRedirects,
                allowPrivate,
                maxArchiveBytes,
                patience,
                trust);
    }

    /** The same with another deadline. */
    public FetchSettings withDeadline(Duration other) {
        return new FetchSettings(
                userAgent,
                pause,
                connectTimeout,
                other,
                maxBytes,
                maxRedirects,
                allowPrivate,
                maxArchiveBytes,
                patience,
                trust);
    }

    /** The same with another limit. */
    public FetchSettings withMaxBytes(long other) {
        return new FetchSettings(
                userAgent,
                pause,
                connectTimeout,
                deadline,
                other,
                maxRedirects,
                allowPrivate,
                maxArchiveBytes,
                patience,
                trust);
    }

    /** The same with another limit for archives. */
    public FetchSettings withMaxArchiveBytes(long other) {
        return new FetchSettings(
                userAgent,
                pause,
                connectTimeout,
                deadline,
                maxBytes,
                maxRedirects,
                allowPrivate,
                other,
                patience,
                trust);
    }

    /** The same with more patience, or less. */
    public FetchSettings withPatience(Duration other) {
        return new FetchSettings(
                userAgent,
                pause,
                connectTimeout,
                deadline,
                maxBytes,
                maxRedirects,
                allowPrivate,
                maxArchiveBytes,
                other,
                trust);
    }

    /** The same but trusting other certificates. */
    public FetchSettings withTrust(SSLContext other) {
        return new FetchSettings(
                userAgent,
                pause,
                connectTimeout,
                deadline,
                maxBytes,
                maxRedirects,
                allowPrivate,
                maxArchiveBytes,
                patience,
                Optional.of(other));
    }

    /** The same but private addresses are refused or not. */
    public FetchSettings withAllowPrivate(boolean other) {
        return new FetchSettings(
                userAgent,
                pause,
                connectTimeout,
                deadline,
                maxBytes,
                maxRedirects,
                other,
                maxArchiveBytes,
                patience,
                trust);
    }
}
