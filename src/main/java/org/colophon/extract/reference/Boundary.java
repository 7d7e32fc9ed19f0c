package org.colophon.extract.reference;

/** What stands between two words. */
enum Boundary {
    NONE,
    COMMA,
    STOP,
    INITIAL_STOP,
    COLON,
    CLOSING,
    OTHER;

    static Boundary of(String behind, String kind) {
        if (behind.isEmpty()) {
            return NONE;
        }
        if (behind.indexOf(')') >= 0 || behind.indexOf(']') >= 0 || behind.indexOf('"') >= 0) {
            return CLOSING;
        }
        return switch (behind.charAt(behind.length() - 1)) {
            case ',' -> COMMA;
            case '.' -> kind.startsWith("initial") ? INITIAL_STOP : STOP;
            case ':', ';' -> COLON;
            default -> OTHER;
        };
    }
}
