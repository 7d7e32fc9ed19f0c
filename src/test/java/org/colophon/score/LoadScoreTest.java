package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.identity.corpus.AclAuthors;
import org.colophon.identity.corpus.NoisyRecords;
import org.colophon.identity.measure.Clustering;
import org.colophon.identity.measure.PairScore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long many records take, and whether they still find each other: records of the ACL Anthology with noise, added as
 * a folder of BibTeX files, and then one more by itself. {@code -Dcolophon.load=100000} says how many.
 */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class LoadScoreTest {
    private static final int RECORDS = Integer.getInteger("colophon.load", 10_000);
    private static final int COPIES = 4;
    private static final int SEED = 11;
    private static final int PER_FILE = 1_000;

    @TempDir
    Path home;

    @Test
    void manyRecords(ScoreTable table) throws IOException {
        NoisyRecords records = new NoisyRecords(AclAuthors.shared().entries(), COPIES, SEED);
        ResolvedStore store = new ResolvedStore(home);
        double seconds = store.add("load", records.stream(RECORDS + 1).limit(RECORDS), PER_FILE);
        double one = store.add("one", records.stream(RECORDS + 1).skip(RECORDS), PER_FILE);
        Clustering works = store.works();
        Map<String, String> publications = records.stream(RECORDS + 1)
                .collect(Collectors.toMap(entry -> entry.id(), entry -> NoisyRecords.publication(entry.id())));
        IdentityRows rows =
                new IdentityRows(table, String.format(Locale.ROOT, "%,d noisy records", RECORDS), "Colophon");
        rows.pairs("all pairs", PairScore.ofClusters(works, new Clustering(publications)));
        rows.seconds(RECORDS, seconds);
        rows.secondsForOne(RECORDS, one);
        assertThat(works.of()).as("every record has a work").hasSize(RECORDS + 1);
    }
}
