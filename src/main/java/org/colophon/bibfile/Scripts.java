package org.colophon.bibfile;

import java.util.Optional;

/** Raised and lowered signs of Unicode. */
final class Scripts {
    private static final String FLAT = "0123456789+-=()";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final String FLAT_LETTERS = "ni*′∘";
    private static final String RAISED_LETTERS = "ⁿⁱ*′°";

    private Scripts() {}

    /** A text set high; empty where Unicode lacks one of its signs. */
    static Optional<String> raised(String text) {
        return mapped(text.strip(), FLAT + FLAT_LETTERS, RAISED + RAISED_LETTERS);
    }

    /** A text set low; empty where Unicode lacks one of its signs. */
    static Optional<String> lowered(String text) {
        return mapped(text.strip(), FLAT, LOWERED);
    }

    private static Optional<String> mapped(String text, String from, String to) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int place = from.indexOf(text.charAt(i));
            if (place < 0) {
                return Optional.empty();
            }
            out.append(to.charAt(place));
        }
        return Optional.of(out.toString());
    }
}
