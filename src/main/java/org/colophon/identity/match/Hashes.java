package org.colophon.identity.match;

/** Hashes that are the same on every run. */
final class Hashes {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    /** FNV-1a over UTF-16, its bits mixed once more so that parts of it are as good as random. */
    static long of(String text) {
        long h = START;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return mix(h);
    }

    /** A hash of two things in this order. */
    static long of(long a, long b) {
        return mix((mix(a) ^ b) * PRIME);
    }

    static long mix(long value) {
        long h = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
