package org.colophon.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** Graphs for tests: a small one of the project's own, and the worked reference where it lies beside the project. */
public final class Sample {

    private Sample() {}

    /** Reads the small graph into a dataset. */
    public static void small(DatasetGraph into) {
        RDFParser.create()
                .source(Sample.class.getResourceAsStream("small.trig"))
                .lang(Lang.TRIG)
                .parse(into);
    }

    /** The whole graph of the five seed pages, if it is there. */
    public static Optional<Path> reference() {
        return Stream.of(System.getProperty("colophon.shared", ""), "../shared", "../../shared")
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "gold", "reference.trig"))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
