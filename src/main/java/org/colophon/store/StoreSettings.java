package org.colophon.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.colophon.graph.Iris;

/**
 * What a store remembers about itself: its format and the base of its IRIs.
 *
 * @param base the base, fixed when the store is made
 */
record StoreSettings(String base) {

    private static final String FILE = "colophon.properties";
    private static final String FORMAT = "1";

    /** Whether a folder holds a store. */
    static boolean present(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** Reads the settings of a store, or makes them for a new one. */
    static StoreSettings of(Path folder, Optional<String> base) throws IOException {
        return present(folder) ? read(folder, base) : create(folder, base);
    }

    private static StoreSettings read(Path folder, Optional<String> wanted) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new StoreProblem("the store " + folder + " has format " + properties.getProperty("format")
                    + ", and this version reads format " + FORMAT);
        }
        String base = properties.getProperty("base", Iris.DEFAULT_BASE);
        if (wanted.isPresent() && !Iris.under(wanted.get()).base().equals(base)) {
            throw new StoreProblem("the store " + folder + " was made with --base " + base
                    + ", which cannot change; leave --base out or make a new store");
        }
        return new StoreSettings(base);
    }

    private static StoreSettings create(Path folder, Optional<String> wanted) throws IOException {
        String base = Iris.under(wanted.orElse(Iris.DEFAULT_BASE)).base();
        Properties properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("base", base);
        try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(out, "A Colophon store. Do not edit.");
        }
        return new StoreSettings(base);
    }
}
