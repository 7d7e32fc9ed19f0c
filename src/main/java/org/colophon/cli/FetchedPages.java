package org.colophon.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colophon.capture.Captured;
import org.colophon.capture.FetchMemory;
import org.colophon.model.Capture;
import org.colophon.store.ColophonStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers beside a store which version of each address was fetched last, so that only what changed is sent again.
 *
 * <p>A page is remembered only as long as the store keeps its bytes: then it can be read again by newer rules without
 * the server. The file {@code fetched.tsv} may be deleted at any time; pages are fetched in full then.
 */
final class FetchedPages implements FetchMemory {

    private static final Logger LOG = LoggerFactory.getLogger(FetchedPages.class);
    private static final int COLUMNS = 6;

    private final ColophonStore store;
    private final Path file;
    private final Map<URI, Entry> entries = new HashMap<>();

    private record Entry(String sha256, String mediaType, Instant at, Version version) {}

    FetchedPages(ColophonStore store) {
        this.store = store;
        this.file = store.folder().resolve("fetched.tsv");
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(this::load);
            } catch (IOException unreadable) {
                LOG.warn("{} cannot be read, so pages are fetched in full: {}", file, unreadable.getMessage());
            }
        }
    }

    @Override
    public Optional<Version> recall(URI address) {
        return Optional.ofNullable(entries.get(address))
                .filter(entry -> store.captures().find(entry.sha256()).isPresent())
                .map(Entry::version);
    }

    @Override
    public Optional<Captured> kept(URI address) {
        Entry entry = entries.get(address);
        if (entry == null) {
            return Optional.empty();
        }
        return store.captures()
                .find(entry.sha256())
                .map(bytes -> new Captured(
                        new Capture(
                                entry.sha256(),
                                bytes.length,
                                entry.mediaType(),
                                address.toString(),
                                Optional.of(address),
                                Optional.of(entry.at())),
                        bytes));
    }

    @Override
    public void remember(URI address, Version version, Capture capture) {
        if (capture.capturedAt().isEmpty()) {
            return;
        }
        Instant at = capture.capturedAt().get();
        entries.put(address, new Entry(capture.sha256(), capture.mediaType(), at, version));
        String line = String.join(
                "\t",
                address.toString(),
                capture.sha256(),
                cell(capture.mediaType()),
                at.toString(),
                cell(version.etag().orElse("")),
                cell(version.lastModified().orElse("")));
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            LOG.warn("{} cannot be written: {}", file, full.getMessage());
        }
    }

    /** Takes a line; one that is damaged costs a request and nothing else. */
    private void load(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || !cells[1].matches("[0-9a-f]{64}")) {
            return;
        }
        try {
            Version version = new Version(filled(cells[4]), filled(cells[5]));
            entries.put(URI.create(cells[0]), new Entry(cells[1], cells[2], Instant.parse(cells[3]), version));
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            LOG.debug("a damaged line in {}: {}", file, line);
        }
    }

    private static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static String cell(String value) {
        return value.replaceAll("[\\t\\r\\n]", " ");
    }
}
