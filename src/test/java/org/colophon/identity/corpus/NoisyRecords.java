package org.colophon.identity.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Any number of records with a known truth, made from real ones: each publication once as it is and then in copies with
 * noise. Where more publications are wanted than there are, further ones are put together from the halves of two
 * titles and the authors of a third, so that they resemble real ones and each other as papers of a field do.
 *
 * <p>The copies of a publication are spread over the whole, and nothing is held but the real records.
 */
public final class NoisyRecords {
    private static final String MARK = "_";
    private static final int PRIME = 7919;

    private final List<Entry> real;
    private final int copies;
    private final long seed;

    /**
     * @param real real records, each of another publication
     * @param copies how many records each publication has
     * @param seed the same seed makes the same records
     */
    public NoisyRecords(List<Entry> real, int copies, long seed) {
        this.real = List.copyOf(real);
        this.copies = copies;
        this.seed = seed;
    }

    /** So many records, made one by one as they are drawn. */
    public Stream<Entry> stream(long records) {
        long publications = Math.max(1, (records + copies - 1) / copies);
        return LongStream.range(0, records).mapToObj(i -> record(i % publications, i / publications));
    }

    /** Which publication a record is of, by its key. */
    public static String publication(String id) {
        return id.substring(0, id.indexOf(MARK));
    }

    private Entry record(long publication, long copy) {
        Entry original = publication(publication);
        String id = "p" + publication + MARK + copy;
        return copy == 0 ? renamed(original, id) : new Noise(seed(publication, copy)).copy(original, id);
    }

    private Entry publication(long number) {
        int count = real.size();
        int at = (int) (number % count);
        long round = number / count;
        if (round == 0) {
            return real.get(at);
        }
        Entry head = real.get(at);
        Entry tail = real.get((int) ((at + round * PRIME) % count));
        Entry people = real.get((int) ((at + 2 * round * PRIME) % count));
        List<String> first = words(head.title());
        List<String> second = words(tail.title());
        List<String> title = new ArrayList<>(first.subList(0, (first.size() + 1) / 2));
        title.addAll(second.subList(second.size() / 2, second.size()));
        List<String> authors = new ArrayList<>(people.authors());
        Collections.rotate(authors, (int) round);
        return new Entry("", String.join(" ", title), authors, false, tail.venue(), head.year());
    }

    private long seed(long publication, long copy) {
        return seed + publication * 1_000_003L + copy;
    }

    private static List<String> words(String title) {
        return List.of(title.split(" "));
    }

    private static Entry renamed(Entry entry, String id) {
        return new Entry(id, entry.title(), entry.authors(), entry.partial(), entry.venue(), entry.year());
    }
}
