package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.colophon.identity.corpus.AclAuthors;
import org.colophon.identity.measure.BCubed;
import org.colophon.identity.measure.Clustering;
import org.colophon.identity.measure.PairScore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well authors of one name are told apart, and those of several names brought together, through the program: over
 * the papers of the ACL Anthology with names that several known people share.
 */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class PeopleScoreTest {

    @TempDir
    Path home;

    @Test
    void namesThatSeveralPeopleShare(ScoreTable table) throws IOException {
        score(table, "acl-authors, shared names", AclAuthors.shared().hardBlocks());
    }

    @Test
    void initialsOnly(ScoreTable table) throws IOException {
        score(
                table,
                "acl-authors, shared names, initials only",
                AclAuthors.shared().hardBlocks().withInitials());
    }

    /** Takes some ten minutes and 8 GB: {@code -Dcolophon.people.all=true -Dtest.jvm.args=-Xmx8g}. */
    @Test
    @EnabledIfSystemProperty(named = "colophon.people.all", matches = "true")
    void theWholeAnthology(ScoreTable table) throws IOException {
        score(table, "acl-authors, all papers", AclAuthors.shared());
    }

    private void score(ScoreTable table, String data, AclAuthors papers) throws IOException {
        ResolvedStore store = new ResolvedStore(home);
        double seconds = store.add(Map.of("acl", papers.entries()));
        Clustering people = store.people();
        Clustering persons = new Clustering(papers.persons());
        IdentityRows rows = new IdentityRows(table, data, "Colophon");
        rows.bCubed(BCubed.of(people, persons));
        new IdentityRows(table, data + ", hard blocks", "Colophon")
                .bCubed(BCubed.of(people, new Clustering(papers.personsOfHardBlocks())));
        rows.pairs("pairs", PairScore.ofClusters(people, persons));
        rows.seconds(papers.papers().size(), seconds);
        assertThat(people.only(persons.of().keySet()).of())
                .as("every author is a person")
                .hasSameSizeAs(persons.of());
    }
}
