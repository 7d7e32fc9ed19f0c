package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Finding;
import org.colophon.validate.StoreValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code validate}: is the store what the ontology's shapes ask for? */
@Command(
        name = "validate",
        description = "Checks the store against the ontology's shapes (SHACL); exits 5 when it does not conform.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  colophon validate", "  colophon validate --format json"})
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        List<Finding> findings;
        try (ColophonStore store = colophon.open()) {
            findings = store.read(dataset -> new StoreValidator(dataset, store.iris()).validate());
        }
        if (format == ReportFormat.JSON) {
            json(findings);
        } else {
            findings.forEach(finding -> colophon.console().print(line(finding)));
        }
        long serious = findings.stream().filter(Finding::serious).count();
        colophon.console()
                .say(
                        findings.isEmpty()
                                ? "The store conforms."
                                : Words.count(serious, "violation") + ", "
                                        + Words.count(findings.size() - serious, "warning"));
        return serious == 0 ? ExitCode.DONE : ExitCode.NOT_VALID;
    }

    private static String line(Finding finding) {
        return (finding.serious() ? "violation  " : "warning    ") + finding.graph() + ": " + finding.thing()
                + finding.path().map(path -> " " + path).orElse("")
                + finding.value().map(value -> " " + value).orElse("") + "\n    " + finding.message();
    }

    private void json(List<Finding> findings) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Finding finding : findings) {
            all.add(Json.createObjectBuilder()
                    .add("graph", finding.graph())
                    .add("thing", finding.thing().toString())
                    .add("path", finding.path().orElse(""))
                    .add("value", finding.value().map(Object::toString).orElse(""))
                    .add("message", finding.message())
                    .add("serious", finding.serious()));
        }
        colophon.console().print(all.build().toString());
    }
}
