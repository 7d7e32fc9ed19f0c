package org.colophon.capture;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walks names and folders with a stack of its own, so neither depth nor number of files matters. */
final class Places {

    static final String STANDARD_INPUT = "-";

    private final Deque<Place> ahead = new ArrayDeque<>();

    Places(List<String> names) {
        names.forEach(name -> ahead.addLast(new Place(name, false)));
    }

    /** A name still to be read, or a problem still to be told. */
    record Place(String name, boolean inFolder, Optional<String> problem) {
        Place(String name, boolean inFolder) {
            this(name, inFolder, Optional.empty());
        }

        boolean isStandardInput() {
            return name.equals(STANDARD_INPUT) && !inFolder;
        }

        boolean isAddress() {
            return !inFolder && WebAddress.looksLikeOne(name);
        }
    }

    /** The next name that is no folder; empty at the end. */
    Optional<Place> next() {
        while (!ahead.isEmpty()) {
            Place place = ahead.removeFirst();
            if (!isFolder(place)) {
                return Optional.of(place);
            }
            List<Place> inside = list(place);
            for (int i = inside.size() - 1; i >= 0; i--) {
                ahead.addFirst(inside.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isFolder(Place place) {
        if (place.problem().isPresent() || place.isStandardInput() || place.isAddress()) {
            return false;
        }
        try {
            Path path = Path.of(place.name());
            return place.inFolder() ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) : Files.isDirectory(path);
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static List<Place> list(Place folder) {
        List<Place> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(folder.name()))) {
            for (Path entry : entries) {
                boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                boolean linkedFolder = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
                if (!hidden && !linkedFolder) {
                    inside.add(new Place(entry.toString(), true));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of(new Place(folder.name(), true, Optional.of("the folder cannot be read")));
        }
        if (inside.isEmpty() && !folder.inFolder()) {
            return List.of(new Place(folder.name(), true, Optional.of("the folder holds no files")));
        }
        inside.sort(Comparator.comparing(Place::name));
        return inside;
    }
}
