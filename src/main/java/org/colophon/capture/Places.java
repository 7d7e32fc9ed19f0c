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
import java.util.regex.Pattern;

/** Walks names and folders with a stack of its own, so neither depth nor number of files matters. */
final class Places {

    static final String STANDARD_INPUT = "-";

    /** A line feed in a file's name would make two lines of one in a report. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Deque<Place> ahead = new ArrayDeque<>();

    Places(List<String> names) {
        names.forEach(name -> ahead.addLast(new Place(name)));
    }

    /** A name still to be read, or a problem still to be told. */
    record Place(String name, boolean inFolder, Optional<Path> found, Optional<String> problem) {
        Place(String name) {
            this(name, false, Optional.empty(), Optional.empty());
        }

        /** What a folder holds: its name need not be text that leads back to it. */
        static Place inside(Path path) {
            String name = CONTROL.matcher(path.toString()).replaceAll("\uFFFD");
            return new Place(name, true, Optional.of(path), Optional.empty());
        }

        static Place troubled(Place folder, String problem) {
            return new Place(folder.name(), true, folder.found(), Optional.of(problem));
        }

        /** Where it is in the file system. */
        Path path() {
            return found.orElseGet(() -> Path.of(name));
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
            Path path = place.path();
            return place.inFolder() ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) : Files.isDirectory(path);
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static List<Place> list(Place folder) {
        List<Place> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
            for (Path entry : entries) {
                boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                boolean linkedFolder = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
                if (!hidden && !linkedFolder) {
                    inside.add(Place.inside(entry));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of(Place.troubled(folder, "the folder cannot be read"));
        }
        if (inside.isEmpty() && !folder.inFolder()) {
            return List.of(Place.troubled(folder, "the folder holds no files"));
        }
        inside.sort(Comparator.comparing(Place::name));
        return inside;
    }
}
