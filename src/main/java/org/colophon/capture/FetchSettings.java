package org.colophon.capture;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How pages are fetched.
 *
 * @param userAgent what we call ourselves; its part before the slash is what robots.txt knows us by
 * @param times how long things may take
 * @param limits how much there may be
 * @param allowPrivate whether loopback, link-local and private addresses may be connected to
 * @param trust whose certificates are trusted; those that Java trusts, if empty
 */
public record FetchSettings(
        String userAgent, Times times, Limits limits, boolean allowPrivate, Optional<SSLContext> trust) {

    /** What is right for fetching pages from other people's servers. */
    public static final FetchSettings DEFAULT = new FetchSettings(
            "Colophon/0.1 (+https://w3id.org/colophon)",
            new Times(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(60)),
            new Limits(16L << 20, 1L << 30, 5),
            false,
            Optional.empty());

    /**
     * How long things may take.
     *
     * @param pause the least time between two requests to one host; a crawl-delay in robots.txt may make it longer
     * @param silence how long a connection may take, and how long a server may be silent
     * @param deadline how long one request may take as a whole, however steadily its answer drips in
     * @param patience how long a page may be waited for whose server is busy and asks to come again
     */
    public record Times(Duration pause, Duration silence, Duration deadline, Duration patience) {
        public Times {
            if (pause.isNegative() || patience.isNegative()) {
                throw new IllegalArgumentException("no time can be waited for: " + pause + ", " + patience);
            }
        }
    }

    /**
     * How much there may be.
     *
     * @param pageBytes the most bytes of a page, as sent and as unpacked
     * @param archiveBytes the most bytes of a web archive, as sent
     * @param redirects how often a page may send us elsewhere
     */
    public record Limits(long pageBytes, long archiveBytes, int redirects) {
        public Limits {
            if (pageBytes < 1 || archiveBytes < 1 || redirects < 0) {
                throw new IllegalArgumentException(
                        "nothing would be fetched within " + pageBytes + ", " + archiveBytes + ", " + redirects);
            }
        }
    }

    public FetchSettings {
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("a server must be told who asks");
        }
    }

    /** The same with another pause. */
    public FetchSettings withPause(Duration other) {
        return with(new Times(other, times.silence(), times.deadline(), times.patience()));
    }

    /** The same with another deadline. */
    public FetchSettings withDeadline(Duration other) {
        return with(new Times(times.pause(), times.silence(), other, times.patience()));
    }

    /** The same with more patience, or less. */
    public FetchSettings withPatience(Duration other) {
        return with(new Times(times.pause(), times.silence(), times.deadline(), other));
    }

    /** The same with another limit for pages. */
    public FetchSettings withMaxBytes(long other) {
        return with(new Limits(other, limits.archiveBytes(), limits.redirects()));
    }

    /** The same with another limit for archives. */
    public FetchSettings withMaxArchiveBytes(long other) {
        return with(new Limits(limits.pageBytes(), other, limits.redirects()));
    }

    /** The same but trusting other certificates. */
    public FetchSettings withTrust(SSLContext other) {
        return new FetchSettings(userAgent, times, limits, allowPrivate, Optional.of(other));
    }

    /** The same but private addresses are refused or not. */
    public FetchSettings withAllowPrivate(boolean other) {
        return new FetchSettings(userAgent, times, limits, other, trust);
    }

    private FetchSettings with(Times other) {
        return new FetchSettings(userAgent, other, limits, allowPrivate, trust);
    }

    private FetchSettings with(Limits other) {
        return new FetchSettings(userAgent, times, other, allowPrivate, trust);
    }
}
