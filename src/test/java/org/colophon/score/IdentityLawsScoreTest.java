package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.identity.corpus.AclAuthors;
import org.colophon.identity.corpus.Entry;
import org.colophon.identity.corpus.NoisyRecords;
import org.colophon.identity.measure.Clustering;
import org.colophon.identity.measure.PairScore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What identity owes to those who come back: the order in which records arrive makes no difference, and a key that was
 * given out stays with what it was given to.
 */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class IdentityLawsScoreTest {
    /** Too few to learn from, so that rules decide. */
    private static final int FEW = 150;
    /** Enough to learn from, and enough that a tenth more is learned from again. */
    private static final int MANY = 3300;

    private static final int COPIES = 3;
    private static final int SEED = 7;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void theOrderOfArrivalMakesNoDifference(Arrival arrival, ScoreTable table) throws IOException {
        order(arrival, entries(FEW), table);
    }

    @Test
    void theOrderMakesHardlyADifferenceToWhatIsLearned(ScoreTable table) throws IOException {
        order(Arrival.IN_RANDOM_ORDER, entries(MANY), table);
    }

    private void order(Arrival arrival, List<Entry> entries, ScoreTable table) throws IOException {
        ResolvedStore batch = new ResolvedStore(home.resolve("batch"));
        arrival.addAtOnce(batch, entries);
        ResolvedStore incremental = store("incremental", arrival, entries);

        String what = String.format(Locale.ROOT, "%,d records, %s", entries.size(), arrival.words());
        same(table, "works, " + what, incremental.works(), batch.works());
        same(table, "people, " + what, incremental.people(), batch.people());
    }

    @Test
    void nothingChangesWhenNothingIsNew(ScoreTable table) throws IOException {
        List<Entry> entries = entries(FEW);
        ResolvedStore store = store("again", Arrival.IN_ORDER, entries);
        Clustering works = store.works();
        Clustering people = store.people();

        Arrival.IN_ORDER.add(store, entries);
        store.seconds("rebuild");

        double changedWorks = store.works().churnSince(works);
        double changedPeople = store.people().churnSince(people);
        table.add(
                "laws",
                "works, the same again, share of keys changed",
                works.of().size(),
                changedWorks);
        table.add(
                "laws",
                "people, the same again, share of keys changed",
                people.of().size(),
                changedPeople);
        assertThat(changedWorks).isZero();
        assertThat(changedPeople).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void keysStayWhenATenthIsNew(int records, ScoreTable table) throws IOException {
        growing("shared names", entries(records), table);
    }

    @Test
    void keysOfPapersAsTheyComeStayWhenATenthIsNew(ScoreTable table) throws IOException {
        AclAuthors all = AclAuthors.shared();
        List<Entry> some = all.everyNth(all.papers().size() * COPIES / MANY).entries();
        growing("any names", new NoisyRecords(some, COPIES, SEED).stream(MANY).toList(), table);
    }

    private void growing(String names, List<Entry> entries, ScoreTable table) throws IOException {
        int old = entries.size() * 10 / 11;
        ResolvedStore store = store("growing", Arrival.IN_ORDER, entries.subList(0, old));
        Clustering works = store.works();
        Clustering people = store.people();

        store.add(Map.of("more", entries.subList(old, entries.size())));

        Clustering grown = store.works();
        double changedPeople = store.people().churnSince(people);
        String what = names + ", a tenth more, share of keys changed";
        table.add("laws", "works, " + what, old, grown.churnSince(works));
        table.add("laws", "people, " + what, people.of().size(), changedPeople);
        assertThat(grown.of()).hasSize(entries.size());
    }

    private static void same(ScoreTable table, String what, Clustering incremental, Clustering batch) {
        PairScore score = PairScore.ofClusters(incremental, batch);
        table.add("laws", what + " beside at once, F1 of pairs", batch.of().size(), score.f1());
        assertThat(incremental.of().keySet()).isEqualTo(batch.of().keySet());
    }

    private ResolvedStore store(String name, Arrival arrival, List<Entry> entries) throws IOException {
        ResolvedStore store = new ResolvedStore(home.resolve(name));
        arrival.add(store, entries);
        return store;
    }

    private static List<Entry> entries(int records) throws IOException {
        List<Entry> papers = AclAuthors.shared().hardBlocks().entries();
        return new NoisyRecords(papers, COPIES, SEED).stream(records).toList();
    }
}
