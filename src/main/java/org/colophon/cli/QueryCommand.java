package org.colophon.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.colophon.query.Parameters;
import org.colophon.query.QueryFile;
import org.colophon.query.QueryLibrary;
import org.colophon.query.QueryParameter;
import org.colophon.query.QueryRunner;
import org.colophon.query.ResultFormat;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code query}: a question to the store. */
@Command(
        name = "query",
        description = "Asks a question of the store; without a name, lists the questions there are.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A query file may declare parameters (#+ param: lines); each is given as NAME=VALUE.",
            "",
            "Examples:",
            "  colophon query                                       which questions there are",
            "  colophon query coauthors person='Yoshua Bengio'",
            "  colophon query my.rq --format csv",
            "  colophon query 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'",
            "  echo 'ASK {}' | colophon query -"
        })
final class QueryCommand implements Callable<Integer> {

    private static final Pattern DESCRIBES = Pattern.compile("(?i)\\bdescribe\\s+[<?*\\w]");

    @ParentCommand
    private Colophon colophon;

    @picocli.CommandLine.Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "a name from the list, a file, SPARQL itself, or - for standard input")
    private Optional<String> query = Optional.empty();

    @picocli.CommandLine.Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME=VALUE",
            description = "parameters")
    private List<String> parameters = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json or xml; for graphs ttl, nt, jsonld or rdfxml (default: table or ttl)")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "how long the answer may take; 0 for ever (default: ${DEFAULT-VALUE})")
    private int timeout = 300;

    @Override
    public Integer call() throws IOException {
        if (query.isEmpty()) {
            return list();
        }
        QueryFile file = file(query.get());
        Parameters values = Parameters.parse(file, parameters);
        Optional<ResultFormat> asked = format.map(ResultFormat::of);
        try (ColophonStore store = colophon.open()) {
            String base = store.iris().base();
            ResultFormat chosen = asked.orElseGet(() -> ResultFormat.usual(file.query(base)));
            store.read(dataset -> {
                new QueryRunner(dataset, base, Duration.ofSeconds(timeout))
                        .write(file, values, chosen, colophon.console().out());
                return ExitCode.DONE;
            });
        }
        return ExitCode.DONE;
    }

    private QueryFile file(String asked) throws IOException {
        if (asked.equals("-")) {
            return QueryFile.parse("standard input", colophon.console().readAll());
        }
        // All other questions in SPARQL have a brace, which hardly ever the name of a file has.
        return asked.contains("{") || DESCRIBES.matcher(asked).find()
                ? QueryFile.parse("the question", asked)
                : QueryLibrary.shipped().get(asked);
    }

    private int list() {
        for (QueryFile file : QueryLibrary.shipped().files()) {
            colophon.console().print(file.name() + "  " + file.title());
            for (QueryParameter parameter : file.parameters()) {
                colophon.console().print("    " + parameter.name() + "  " + parameter.description());
            }
        }
        return ExitCode.DONE;
    }
}
