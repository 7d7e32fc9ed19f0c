package org.colophon.query;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query files that are shipped, and any other by its path. */
public final class QueryLibrary {
    private static final String FOLDER = "/queries";
    private static final String ENDING = ".rq";

    private final List<QueryFile> files;

    private QueryLibrary(List<QueryFile> files) {
        this.files = List.copyOf(files);
    }

    /** The files that come with the program. */
    public static QueryLibrary shipped() {
        URL folder = QueryLibrary.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its queries");
        }
        try {
            URI uri = folder.toURI();
            if ("jar".equals(uri.getScheme())) {
                // A file system of our own, so closing it closes nobody else's.
                Path jar = Path.of(URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!.*", "")));
                try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
                    return in(inside.getPath(FOLDER));
                }
            }
            return in(Path.of(uri));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new QueryProblem("the queries that come with the program cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The files in a folder, not in folders below it.
     *
     * @throws QueryProblem if one is malformed
     */
    public static QueryLibrary in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new QueryLibrary(paths.filter(p -> p.toString().endsWith(ENDING))
                    .map(QueryLibrary::read)
                    .sorted(Comparator.comparing(QueryFile::name))
                    .toList());
        }
    }

    /** All files, by name. */
    public List<QueryFile> files() {
        return files;
    }

    /** The file of that name, with or without its ending. */
    public Optional<QueryFile> find(String name) {
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return files.stream().filter(f -> f.name().equals(bare)).findFirst();
    }

    /**
     * The file that somebody means: one of these by its name, or else any file by its path.
     *
     * @throws QueryProblem if there is neither, or the file is malformed
     */
    public QueryFile get(String nameOrPath) {
        return find(nameOrPath).orElseGet(() -> read(existing(nameOrPath)));
    }

    private Path existing(String nameOrPath) {
        try {
            Path path = Path.of(nameOrPath);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Then it cannot be the name of a file.
        }
        String close = files.stream()
                .map(QueryFile::name)
                .filter(n -> n.startsWith(nameOrPath) || nameOrPath.startsWith(n))
                .collect(Collectors.joining(", "));
        throw new QueryProblem("there is no query and no file called " + nameOrPath
                + (close.isEmpty() ? "" : "; did you mean " + close + "?"));
    }

    private static QueryFile read(Path path) {
        String name = String.valueOf(path.getFileName());
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        try {
            return QueryFile.parse(bare, Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new QueryProblem(path + " is not UTF-8 text", e);
        } catch (IOException e) {
            throw new QueryProblem(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
