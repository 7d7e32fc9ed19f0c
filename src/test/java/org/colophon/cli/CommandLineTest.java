package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The contract of the command line: names, streams, exit codes, messages. */
class CommandLineTest {

    private static final List<String> CONTRACT = List.of(
            "demo",
            "add",
            "extract",
            "query",
            "describe",
            "search",
            "explain",
            "identity",
            "export",
            "validate",
            "serve",
            "stats",
            "rebuild",
            "backup",
            "compact",
            "doctor",
            "completion");

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(folder.resolve("store"));
    }

    private Shell filled() {
        Shell shell = shell();
        assertThat(shell.run("add", Shell.DEMO.resolve("mila-maharaj.txt").toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        return shell;
    }

    static Stream<String> commands() {
        CommandLine line = new CommandLine(new Colophon(new Console(System.in, System.out, System.err, false)));
        return line.getSubcommands().keySet().stream();
    }

    @Test
    void theCommandsAreThoseOfTheContract() {
        assertThat(commands()).containsExactlyInAnyOrderElementsOf(CONTRACT);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpShowsAnExampleOnStandardOutput(String command) {
        Shell.Result help = shell().bare(command, "--help");
        assertThat(help.code()).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).contains("Example").contains("colophon " + command);
        assertThat(help.err()).isEmpty();
    }

    @Test
    void withoutACommandTheProgramShowsItsHelp() {
        assertThat(shell().bare().out()).contains("Usage: colophon").contains("Exit codes");
    }

    @Test
    void anUnknownCommandIsAUsageMistake() {
        Shell.Result result = shell().bare("querry");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("querry").contains("--help");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aPageIsAddedOnceAndFoundAgain() {
        Shell shell = shell();
        String page = Shell.DEMO.resolve("mila-maharaj.txt").toString();
        assertThat(shell.run("add", page).err()).contains("Mila directory profile, 9 listings");
        Shell.Result again = shell.run("add", page);
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).contains("unchanged  " + page);
        assertThat(again.out()).isEmpty();
    }

    @Test
    void standardInputIsAPageToo() throws IOException {
        String page = Files.readString(Shell.DEMO.resolve("mila-maharaj.txt"));
        Shell.Result result = shell().given(page).run("add", "-", "--format", "json");
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("\"added\":1").contains("\"listings\":9");
    }

    @Test
    void aPageThatNoSiteKnowsIsRefusedByName() throws IOException {
        Path stranger = Files.writeString(folder.resolve("stranger.txt"), "Dear diary,\nnothing happened today.\n");
        Shell.Result alone = shell().run("add", stranger.toString());
        assertThat(alone.code()).isEqualTo(ExitCode.FAILED);
        assertThat(alone.err()).contains("refused").contains("stranger.txt");

        String known = Shell.DEMO.resolve("mila-maharaj.txt").toString();
        Shell.Result together = shell().run("add", stranger.toString(), known);
        assertThat(together.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(together.err()).contains("added      " + known);
    }

    @Test
    void aMissingFileIsNamedWithTheReason() {
        Shell.Result result = shell().run("add", "no-such-file.txt");
        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("no-such-file.txt: there is no such file");
    }

    @Test
    void extractNeedsNoStore() throws IOException {
        String page = Files.readString(Shell.DEMO.resolve("aitopics-hinton.txt"));
        Shell.Result result = shell().given(page).run("extract", "-", "--format", "nq");
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("#printedTitle>").contains("/graph/evidence>");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void askingWithoutAStoreSaysHowToMakeOne() {
        Shell.Result result = shell().run("stats");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("there is no store at").contains("add PAGE");
    }

    @Test
    void queriesAreListedWithTheirParameters() {
        Shell.Result list = shell().run("query");
        assertThat(list.code()).isEqualTo(ExitCode.DONE);
        assertThat(list.out()).contains("coauthors").contains("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "tsv", "json", "xml"})
    void answersComeInEveryFormat(String format) {
        Shell.Result answer = filled().run("query", "entries-by-capture", "--format", format);
        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).contains("9");
    }

    @Test
    void aGraphIsAnsweredInTurtle() {
        Shell.Result answer = filled().given("CONSTRUCT WHERE { ?s a ?t }").run("query", "-");
        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).contains("wemi:Work");
    }

    @Test
    void aQuestionMayStandOnTheCommandLine() {
        Shell.Result answer =
                filled().run("query", "PREFIX wemi: <https://dcmi.github.io/openwemi/ns#> ASK { ?w a wemi:Work }");
        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).contains("true");
        assertThat(filled().run("query", "DESCRIBE <http://localhost:3030/graph/prov>")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aMalformedQueryFailsWithItsPlace() {
        Shell.Result answer = filled().given("SELECT * { ?s ?p }").run("query", "-");
        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.err()).startsWith("colophon: standard input:1:");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        Shell.Result answer = filled().given(endless).run("query", "-", "--timeout", "1");
        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.err()).hasLineCount(1);
    }

    @Test
    void searchDescribeAndExplainFindAPersonByName() {
        Shell shell = filled();
        assertThat(shell.run("search", "maharaj").out()).contains("Tegan Maharaj");
        assertThat(shell.run("describe", "tegan maharaj").out())
                .contains("(person)")
                .contains("author of:");
        assertThat(shell.run("describe", "Tegan Maharaj", "--format", "ttl").out())
                .contains("foaf:name");
        assertThat(shell.run("explain", "Tegan Maharaj").out()).contains("in mila-maharaj.txt");
        assertThat(shell.run("explain", "Tegan Maharaj", "--format", "json").out())
                .contains("\"quote\"");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Shell shell = filled();
        assertThat(shell.run("search", "xylophone").code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shell.run("describe", "Nobody Atall").code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shell.run("explain", "Nobody Atall").code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shell.run("identity", "undo").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void exportsAreTheSameBytesEveryTime() throws IOException {
        Shell shell = filled();
        Path file = folder.resolve("graph.trig");
        assertThat(shell.run("export", "--graph", "all", "-o", file.toString()).code())
                .isEqualTo(ExitCode.DONE);
        String standard =
                shell.run("export", "--graph", "all", "--format", "trig").out();
        assertThat(Files.readString(file)).isEqualTo(standard).contains("graph/evidence");
    }

    @Test
    void namedGraphsDoNotFitIntoTurtle() {
        Shell.Result result = filled().run("export", "--graph", "claims", "--format", "ttl");
        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("trig");
    }

    @Test
    void aStoreInOrderIsValidAndWell() {
        Shell shell = filled();
        assertThat(shell.run("validate").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("doctor").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("rebuild").err()).contains("0 triples");
        assertThat(shell.run("stats", "--format", "json").out()).contains("\"works\":");
    }

    @Test
    void aBackupIsAStore() {
        Path copy = folder.resolve("copy");
        Shell shell = filled();
        assertThat(shell.run("backup", copy.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("compact").code()).isEqualTo(ExitCode.DONE);
        String original =
                shell.run("export", "--graph", "all", "--format", "nq").out();
        assertThat(new Shell(copy)
                        .run("export", "--graph", "all", "--format", "nq")
                        .out())
                .isEqualTo(original);
        assertThat(shell.run("backup", copy.toString()).err()).contains("it is there already");
    }

    @Test
    void anotherBaseIsRefused() {
        Shell.Result result = filled().run("--base", "https://data.example.org/", "stats");
        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("was made with --base http://localhost:3030/");
    }

    @Test
    void theDemoReportsWhatItFound() {
        Shell.Result demo = shell().run("demo", "--no-serve");
        assertThat(demo.code()).isEqualTo(ExitCode.DONE);
        assertThat(demo.out()).containsPattern("works +\\d+").containsPattern("people +\\d+");
        assertThat(demo.err()).contains("[7/7]");
    }
}
