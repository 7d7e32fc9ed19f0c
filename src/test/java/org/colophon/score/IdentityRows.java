package org.colophon.score;

import java.util.Locale;
import org.colophon.identity.measure.BCubed;
import org.colophon.identity.measure.PairScore;

/** What the score tests of identity put into the table: precision, recall and F1, and how long it took. */
final class IdentityRows {
    private final ScoreTable table;
    private final String data;
    private final String engine;

    /**
     * @param data the corpus
     * @param engine who decided
     */
    IdentityRows(ScoreTable table, String data, String engine) {
        this.table = table;
        this.data = data;
        this.engine = engine;
    }

    /** Adds the rows of pairs. */
    void pairs(String which, PairScore score) {
        add(which, (int) score.wanted(), score.precision(), score.recall(), score.f1());
    }

    /** Adds the rows of B³. */
    void bCubed(BCubed score) {
        add("B³", score.things(), score.precision(), score.recall(), score.f1());
    }

    /** Notes how long some records took. */
    void seconds(int records, double seconds) {
        table.note(String.format(
                Locale.ROOT,
                "time: %s, %s: %d records in %.1f s, %.0f records/s",
                data,
                engine,
                records,
                seconds,
                records / seconds));
    }

    /** Notes how long one record took that came to a store of others, which had to be opened for it. */
    void secondsForOne(int records, double seconds) {
        table.note(String.format(
                Locale.ROOT, "time: %s, %s: one more beside %d in %.1f s", data, engine, records, seconds));
    }

    private void add(String which, int cases, double precision, double recall, double f1) {
        String measure = engine + ", " + which + ", ";
        table.add(data, measure + "F1", cases, f1);
        table.add(data, measure + "precision", cases, precision);
        table.add(data, measure + "recall", cases, recall);
    }
}
