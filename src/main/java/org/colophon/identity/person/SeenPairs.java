package org.colophon.identity.person;

import java.util.Arrays;
import org.colophon.identity.name.NameFit;

/** Pairs of groups and what was seen of each; millions of them, so packed. */
final class SeenPairs {

    private static final NameFit[] FITS = NameFit.values();
    private static final Signal[] SIGNALS = Signal.values();
    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private int[] first = new int[1024];
    private int[] second = new int[1024];
    private int[] packed = new int[1024];
    private double[] namesakes = new double[1024];
    private int size;

    void add(int a, int b, Seen seen) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
            packed = Arrays.copyOf(packed, size * 2);
            namesakes = Arrays.copyOf(namesakes, size * 2);
        }
        first[size] = a;
        second[size] = b;
        packed[size] = pack(seen);
        namesakes[size++] = seen.namesakes();
    }

    private static int pack(Seen seen) {
        int bits = seen.fit().ordinal() << BITS | seen.size();
        for (byte level : seen.levels()) {
            bits = bits << BITS | level & MASK;
        }
        return bits;
    }

    int size() {
        return size;
    }

    int first(int pair) {
        return first[pair];
    }

    int second(int pair) {
        return second[pair];
    }

    Seen seen(int pair) {
        int bits = packed[pair];
        byte[] levels = new byte[SIGNALS.length];
        for (int i = levels.length - 1; i >= 0; i--) {
            int level = bits & MASK;
            levels[i] = level == MASK ? Seen.MISSING : (byte) level;
            bits >>>= BITS;
        }
        return new Seen(FITS[bits >>> BITS], namesakes[pair], bits & MASK, levels);
    }
}
