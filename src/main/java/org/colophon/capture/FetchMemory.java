package org.colophon.capture;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Takes note of the version of a page that was just fetched. */
    void remember(URI address, Version version);

    /** Remembers nothing, so every page is fetched anew. */
    static FetchMemory none() {
        return new FetchMemory() {
            @Override
            public Optional<Version> recall(URI address) {
                return Optional.empty();
            }

            @Override
            public void remember(URI address, Version version) {}
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
            public void remember(URI address, Version version) {
                versions.put(address, version);
            }
        };
    }
}
