package org.colophon.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.capture.Captured;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.graph.Iris;
import org.colophon.ingest.Corpus;
import org.colophon.ingest.Ingest;
import org.colophon.model.Capture;
import org.colophon.store.ColophonStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever kind of page a fact is from, the words it stands on are shown, or the rule that concluded it is named. */
class EveryFactTest {
    private static final Path SITES = Path.of("src", "test", "resources", "org", "colophon", "site");

    private static final String REFERENCES = """
            @article{rings, author={Ada Berg and Bo Chen}, title={On Rings}, journal={Journal of Lamps}, volume=3,
              number=2, pages={1--9}, year=2010, doi={10.1234/rings}, issn={1234-5679}, url={http://example.org/rings}}
            @book{lords, author={Dag Ekholm}, title={Rings and Their Lords}, year=2011, publisher={Lamp Press},
              isbn={978-3-16-148410-0}}
            """;

    @TempDir
    Path home;

    @Test
    @DisplayName("each fact of the consolidated view shows its words or names its rule")
    void everyFact() throws IOException {
        List<Captured> pages = new ArrayList<>(Corpus.demo().pages());
        pages.add(Inputs.capture("rings.bib", REFERENCES.getBytes(StandardCharsets.UTF_8)));
        for (Path page : proceedings()) {
            pages.add(Inputs.capture(page.toString(), Files.readAllBytes(page)));
        }
        try (ColophonStore store = ColophonStore.open(home.resolve("store"), Optional.empty())) {
            new Ingest(store, Clock.systemUTC()).add(pages.stream().map(EveryFactTest::input), outcome -> {});
            Set<String> unexplained = store.read(dataset -> unexplained(dataset, store.iris()));
            assertThat(unexplained).isEmpty();
        }
    }

    private static Set<String> unexplained(DatasetGraph dataset, Iris iris) {
        Explainer explainer = new Explainer(dataset, iris);
        Set<Node> things = new TreeSet<>(ByKey.NATURAL);
        dataset.getDefaultGraph().find().forEachRemaining(triple -> things.add(triple.getSubject()));
        Set<String> unexplained = new TreeSet<>();
        for (Node thing : things) {
            explainer
                    .explain(thing)
                    .ifPresent(explained -> explained.facts().stream()
                            .filter(fact ->
                                    fact.rule().filter(Rules.UNKNOWN::equals).isPresent())
                            .forEach(fact -> unexplained.add(
                                    explained.kind() + " " + fact.property().getLocalName() + " " + fact.value())));
        }
        assertThat(things).hasSizeGreaterThan(500);
        return unexplained;
    }

    private static List<Path> proceedings() throws IOException {
        try (Stream<Path> files = Files.walk(SITES.resolve("ceurws"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("page."))
                    .sorted()
                    .toList();
        }
    }

    private static Input input(Captured page) {
        Capture capture = page.capture();
        return new Input.Found(capture.label(), page);
    }
}
