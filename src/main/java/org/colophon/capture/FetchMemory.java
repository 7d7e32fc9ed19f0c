package org.colophon.capture;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.model.Capture;

/** What servers said about the versions of pages, so that a page that did not change is not sent again. */
public interface FetchMemory {

    /**
     * What a server said of the version it sent.
     *
     * @param etag the value of {@code ETag}
     * @param lastModified the value of {@code Last-Modified}
     */
    record Version(Optional<String> etag, Optional<String> lastModified) {}

    /** The version of a page that was fetched last; empty if none was, or if it is to be fetched whatever it is. */
    Optional<Version> recall(URI address);

    /**
     * The page itself as it was when it was fetched last; empty if it was not kept. It stands in for the page that the
     * server does not send again, so that its links are followed and newer rules read it.
     */
    default Optional<Captured> kept(URI address) {
        return Optional.empty();
    }

    /** Takes note of a page that was just fetched. */
    void remember(URI address, Version version, Capture capture);

    /** Remembers nothing, so every page is fetched anew. */
    static FetchMemory none() {
        return new FetchMemory() {
            @Override
            public Optional<Version> recall(URI address) {
                return Optional.empty();
            }

            @Override
            public void remember(URI address, Version version, Capture capture) {}
        };
    }

    /** Remembers as long as the program runs. */
    static FetchMemory ofThisRun() {
        Map<URI, Version> versions = new ConcurrentHashMap<>();
        return new FetchMemory() {
            @Override
            public Optional<Version> recall(URI address) {
                return Optional.ofNullable(versions.get(address));
            }

            @Override
            public void remember(URI address, Version version, Capture capture) {
                versions.put(address, version);
            }
        };
    }
}
