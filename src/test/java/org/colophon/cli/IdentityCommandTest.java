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
}
