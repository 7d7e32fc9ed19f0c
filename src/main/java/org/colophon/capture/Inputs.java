package org.colophon.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.colophon.model.Capture;

/**
 * Names on a command line as captures: files, folders with all that is in them, {@code -} for standard input.
 *
 * <p>Folders are read in the order of their names; files and folders whose name begins with a dot are skipped, and
 * links to folders inside a folder are not followed. Nothing is read before it is asked for.
 */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final long limit;

    /**
     * @param standardInput what {@code -} reads
     * @param limit the most bytes a capture may have
     */
    public Inputs(InputStream standardInput, long limit) {
        this.standardInput = standardInput;
        this.limit = limit;
    }

    /** Reads what the names stand for, one after the other, as the stream is drawn upon. */
    public Stream<Input> read(List<String> names) {
        Iterator<Input> walk = new Walk(names);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Makes a capture of bytes that are at hand, as {@link #read} makes it of a file. */
    public static Captured capture(String label, byte[] bytes) {
        try {
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Captured(
                    new Capture(
                            digest, bytes.length, MediaTypes.guess(bytes), label, Optional.empty(), Optional.empty()),
                    bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Input readStandardInput() {
        try {
            return checked(STANDARD_INPUT, "standard input", standardInput);
        } catch (IOException unreadable) {
            return new Input.Problem(STANDARD_INPUT, "it cannot be read: " + unreadable.getMessage());
        }
    }

    private Input readFile(String name, Path file) {
        if (!Files.exists(file)) {
            return new Input.Problem(name, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            return new Input.Problem(name, "it is a special file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Path last = file.getFileName();
            return checked(name, last == null ? name : last.toString(), in);
        } catch (AccessDeniedException denied) {
            return new Input.Problem(name, "it cannot be read: permission denied");
        } catch (IOException unreadable) {
            return new Input.Problem(name, "it cannot be read");
        }
    }

    private Input checked(String name, String label, InputStream in) throws IOException {
        int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 8);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length > limit) {
            return new Input.Problem(name, "it is larger than the limit of " + limit + " bytes");
        }
        return bytes.length == 0
                ? new Input.Problem(name, "it is empty")
                : new Input.Found(name, capture(label, bytes));
    }

    /** Walks names and folders with a stack of its own, so neither depth nor number of files matters. */
    private final class Walk implements Iterator<Input> {
        private final Deque<Place> ahead = new ArrayDeque<>();

        Walk(List<String> names) {
            names.forEach(name -> ahead.addLast(new Place(name, false)));
        }

        @Override
        public boolean hasNext() {
            openFolders();
            return !ahead.isEmpty();
        }

        @Override
        public Input next() {
            openFolders();
            if (ahead.isEmpty()) {
                throw new NoSuchElementException();
            }
            Place place = ahead.removeFirst();
            if (place.problem().isPresent()) {
                return new Input.Problem(place.name(), place.problem().get());
            }
            if (place.name().equals(STANDARD_INPUT) && !place.inFolder()) {
                return readStandardInput();
            }
            try {
                return readFile(place.name(), Path.of(place.name()));
            } catch (InvalidPathException notAPath) {
                return new Input.Problem(place.name(), "it is not a file name");
            }
        }

        /** Puts what is in a folder in its place, until something that is no folder comes first. */
        private void openFolders() {
            while (!ahead.isEmpty() && isFolder(ahead.peekFirst())) {
                Place folder = ahead.removeFirst();
                List<Place> inside = list(folder);
                for (int i = inside.size() - 1; i >= 0; i--) {
                    ahead.addFirst(inside.get(i));
                }
            }
        }

        private boolean isFolder(Place place) {
            if (place.problem().isPresent() || place.name().equals(STANDARD_INPUT)) {
                return false;
            }
            try {
                Path path = Path.of(place.name());
                return place.inFolder() ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) : Files.isDirectory(path);
            } catch (InvalidPathException notAPath) {
                return false;
            }
        }

        private List<Place> list(Place folder) {
            Path directory = FileSystems.getDefault().getPath(folder.name());
            List<Place> inside = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                for (Path entry : entries) {
                    boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                    boolean linkedFolder = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
                    if (!hidden && !linkedFolder) {
                        inside.add(new Place(entry.toString(), true));
                    }
                }
            } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
                return List.of(new Place(folder.name(), true, Optional.of("the folder cannot be read")));
            }
            if (inside.isEmpty() && !folder.inFolder()) {
                return List.of(new Place(folder.name(), true, Optional.of("the folder holds no files")));
            }
            inside.sort((a, b) -> a.name().compareTo(b.name()));
            return inside;
        }
    }

    /** A name still to be read, or a problem still to be told. */
    private record Place(String name, boolean inFolder, Optional<String> problem) {
        Place(String name, boolean inFolder) {
            this(name, inFolder, Optional.empty());
        }
    }
}
