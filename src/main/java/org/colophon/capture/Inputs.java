package org.colophon.capture;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Names on a command line as captures: files, folders with all that is in them, {@code -} for standard input, and
 * http and https addresses where a crawl is given.
 *
 * <p>What a file holds is told by its content: a page, a page compressed with gzip, a WARC, compressed or not, or a
 * WACZ. Each page in an archive is an input of its own, with the address and the date of the archive.
 *
 * <p>Folders are read in the order of their names; files and folders whose name begins with a dot are skipped, and
 * links to folders inside a folder are not followed. Nothing is read before it is asked for.
 */
public final class Inputs {

    private final InputStream standardInput;
    private final FileOpener opener;
    private final Optional<Crawl> crawl;
    private boolean standardInputIsRead;

    /**
     * Inputs that do not fetch.
     *
     * @param standardInput what {@code -} reads
     * @param limit the most bytes a capture may have
     */
    public Inputs(InputStream standardInput, long limit) {
        this(standardInput, limit, Optional.empty());
    }

    /** Inputs that do not fetch, with another place for temporary files. */
    Inputs(InputStream standardInput, long limit, Spool spool) {
        this.standardInput = standardInput;
        this.opener = new FileOpener(limit, spool);
        this.crawl = Optional.empty();
    }

    /**
     * @param standardInput what {@code -} reads
     * @param limit the most bytes a capture from a file may have
     * @param crawl fetches what is named by an address; without it an address is a problem
     */
    public Inputs(InputStream standardInput, long limit, Optional<Crawl> crawl) {
        this.standardInput = standardInput;
        this.opener = new FileOpener(limit, Spool.inTemporaryFolder());
        this.crawl = crawl;
    }

    /** Reads what the names stand for, one after the other, as the stream is drawn upon; to be closed. */
    public Stream<Input> read(List<String> names) {
        Walk walk = new Walk(names);
        return StreamSupport.stream(walk, false).onClose(walk::close);
    }

    /** Makes a capture of bytes that are at hand, as {@link #read} makes it of a file. */
    public static Captured capture(String label, byte[] bytes) {
        return Captures.of(label, bytes);
    }

    private Source open(Places.Place place) {
        String name = place.name();
        if (place.problem().isPresent()) {
            return Source.of(new Input.Problem(name, place.problem().get()));
        }
        if (place.isStandardInput() && standardInputIsRead) {
            return Source.of(new Input.Problem(name, "standard input was read already"));
        }
        if (place.isStandardInput()) {
            standardInputIsRead = true;
            return opener.stream(name, "standard input", standardInput);
        }
        if (place.isAddress()) {
            return crawl.map(fetching -> fetching.from(name))
                    .orElseGet(() -> Source.of(new Input.Problem(name, "addresses are not fetched here")));
        }
        try {
            return opener.file(name, place.path());
        } catch (InvalidPathException notAPath) {
            return Source.of(new Input.Problem(name, "it is not a file name"));
        }
    }

    /** Opens one place after the other, each when the one before is read to its end. */
    private final class Walk extends Spliterators.AbstractSpliterator<Input> {
        private final Places places;
        private Source current = Source.of();

        Walk(List<String> names) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.places = new Places(names);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Input> action) {
            Optional<Input> input = current.next();
            while (input.isEmpty()) {
                close();
                Optional<Places.Place> place = places.next();
                if (place.isEmpty()) {
                    return false;
                }
                current = open(place.get());
                input = current.next();
            }
            action.accept(input.get());
            return true;
        }

        void close() {
            current.close();
            current = Source.of();
        }
    }
}
