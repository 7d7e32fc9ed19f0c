package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide on the command line. */
class IdentityCommandTest {

    @TempDir
    Path folder;

    private Shell demo() {
        Shell shell = new Shell(folder.resolve("store"));
        assertThat(shell.run("demo", "--no-serve").code()).isEqualTo(ExitCode.DONE);
        return shell;
    }

    @Test
    void anOpenQuestionIsListedDecidedAndOpenedAgain() {
        Shell shell = demo();
        String before = shell.run("export", "--format", "nt").out();
        assertThat(shell.run("identity", "list", "--decision", "undecided").out())
                .contains("George E. Dahl");

        Shell.Result merge = shell.run(
                "identity", "merge", "George Dahl", "George E. Dahl", "--by", "A Librarian", "--note", "known");
        assertThat(merge.code()).isEqualTo(ExitCode.DONE);
        assertThat(merge.out()).contains("/id/curation/1");
        assertThat(shell.run("identity", "list", "--decision", "undecided").code())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shell.run("identity", "explain", "George E. Dahl").out()).contains("a person decided: known");
        assertThat(shell.run("rebuild").err()).contains("0 triples");

        assertThat(shell.run("identity", "undo").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("export", "--format", "nt").out()).isEqualTo(before);
    }

    @Test
    void twoThatAreOneAlreadyCannotBeMerged() {
        Shell.Result result = demo().run("identity", "merge", "Tegan Maharaj", "tegan maharaj");
        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("are one already");
    }

    @Test
    void peopleAndPublicationsCannotBeCompared() {
        Shell shell = demo();
        Shell.Result result = shell.run(
                "identity",
                "merge",
                "Tegan Maharaj",
                "ImageNet Classification with Deep Convolutional Neural Networks");
        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("cannot be compared");
    }

    @Test
    void anUnknownKindOfDecisionIsAUsageMistake() {
        assertThat(demo().run("identity", "list", "--decision", "maybe").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void reviewAsksAboutWhatIsUncertainAndEveryAnswerTakesEffect() {
        Shell shell = demo();
        String before = shell.run("export", "--format", "nt").out();

        Shell.Result review = shell.given("perhaps\nm\nq\n").run("identity", "review", "--by", "A Librarian");

        assertThat(review.code()).isEqualTo(ExitCode.DONE);
        assertThat(review.out()).contains("Undecided").contains("George E. Dahl (name 3 in listing 10");
        assertThat(review.err()).contains("is wanted, not “perhaps”").contains("1 decision made");
        assertThat(shell.run("identity", "list", "--decision", "undecided").code())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shell.run("identity", "history").out())
                .contains("George E. Dahl is one with George Dahl")
                .contains("decided by A Librarian");

        assertThat(shell.run("identity", "undo").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("export", "--format", "nt").out()).isEqualTo(before);
        assertThat(shell.run("identity", "history").out()).contains("taken back on");
    }

    @Test
    void reviewTakesItsOwnLastAnswerBack() {
        Shell shell = demo();
        String before = shell.run("export", "--format", "nt").out();

        Shell.Result review = shell.given("u\nk\nu\nq\n").run("identity", "review");

        assertThat(review.err())
                .contains("nothing was decided yet")
                .contains("Taken back")
                .contains("0 decisions made");
        assertThat(shell.run("export", "--format", "nt").out()).isEqualTo(before);
    }

    @Test
    void aMemberThatIsSomethingElseIsTakenOutAndTheRestStaysTogether() {
        Shell shell = demo();
        Shell.Result review = shell.given("s\nx 1\nq\n").run("identity", "review");
        assertThat(review.err()).contains("1 decision made");

        String taken = shell.run("identity", "history").out();
        assertThat(taken).contains("is not");
        assertThat(shell.run("identity", "list", "--decision", "apart").out()).contains("a person decided");
    }

    @Test
    void excludingOneMentionIsACommandOfItsOwn() {
        Shell shell = demo();
        String query = "PREFIX col: <https://w3id.org/colophon/ontology#> SELECT ?m { GRAPH ?g"
                + " { ?m col:mentionOf ?p . ?other col:mentionOf ?p FILTER(?m != ?other) } } ORDER BY ?m LIMIT 1";
        String rows = shell.given(query).run("query", "-", "--format", "csv").out();
        String mention = rows.lines().skip(1).findFirst().orElseThrow().strip();

        assertThat(shell.run("identity", "exclude", mention, "--note", "a namesake")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(shell.run("identity", "history", "--format", "json").out()).contains("a namesake");
        assertThat(shell.run("identity", "exclude", mention).err()).contains("stands alone already");
    }

    @Test
    void anEmptyHistoryIsNothingFound() {
        assertThat(demo().run("identity", "history").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    }
}
