package org.colophon.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;

/** The pages of one web archive, in the order of its records. */
final class WarcSource implements Source {

    /** An archive that is broken so often is no archive, and looking for its next record could take for ever. */
    private static final int MOST_BROKEN = 1000;

    private final String name;
    private final WarcRecords records;
    private final RecordPage pages;
    private int passed;
    private int revisits;
    private int broken;
    private boolean ended;

    WarcSource(String name, Path file, boolean gzipped, long limit) throws IOException {
        this.name = name;
        this.records = new WarcRecords(file, gzipped);
        this.pages = new RecordPage(records, name, limit);
    }

    @Override
    public Optional<Input> next() {
        while (!ended) {
            try {
                Optional<WarcRecord> record = records.next();
                if (record.isEmpty()) {
                    ended = true;
                    return passed == 0 ? Optional.empty() : Optional.of(new Input.PassedOver(name, passed, revisits));
                }
                Optional<Input> page = pages.of(record.get());
                records.finish();
                if (page.isPresent()) {
                    return page;
                }
                passed++;
                revisits += record.get() instanceof WarcRevisit ? 1 : 0;
            } catch (IOException | RuntimeException failed) {
                // The parser answers nonsense in headers with exceptions of many kinds.
                return Optional.of(new Input.Problem(name, skip(failed)));
            }
        }
        return Optional.empty();
    }

    private String skip(Exception failed) {
        String where = "the record at byte " + records.offset() + " is skipped: " + WarcRecords.reason(failed);
        broken++;
        try {
            ended = broken >= MOST_BROKEN || !records.recover();
        } catch (IOException unreadable) {
            ended = true;
        }
        return broken < MOST_BROKEN ? where : where + "; so many are broken that the rest is not read";
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException onlyRead) {
            ended = true;
        }
    }
}
