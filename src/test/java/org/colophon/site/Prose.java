package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invents abstracts. */
final class Prose {

    /** After so many characters a directory page folds an abstract. */
    static final int FOLD = 140;

    private final Dice dice;

    Prose(Dice dice) {
        this.dice = dice;
    }

    /**
     * An abstract.
     *
     * @param paragraphs none for a listing without an abstract
     * @param cutAt what stands where the page lost the rest; null for a whole abstract
     */
    record Abstract(List<String> paragraphs, @Nullable String cutAt) {

        static final Abstract NONE = new Abstract(List.of(), null);

        boolean isNone() {
            return paragraphs.isEmpty();
        }

        /** The abstract as a reader should report it. */
        @Nullable
        String clean() {
            return isNone() ? null : String.join(" ", paragraphs);
        }

        String status() {
            return isNone() ? "ABSENT" : cutAt != null ? "CUT" : "AS_SHOWN";
        }

        /** The paragraphs with the label of the folding button put in after some 140 characters. */
        List<String> folded(String label, int at) {
            String text = String.join("\n", paragraphs) + (cutAt == null ? "" : cutAt);
            if (text.length() <= FOLD) {
                return List.of(text.split("\n"));
            }
            return List.of((text.substring(0, at) + "… (" + label + ")" + text.substring(at)).split("\n"));
        }
    }

    Abstract whole(boolean french) {
        return new Abstract(List.of(paragraph(french, dice.between(3, 8))), null);
    }

    Abstract inParagraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = dice.between(2, 3); i > 0; i--) {
            paragraphs.add(paragraph(false, dice.between(4, 6)));
        }
        return new Abstract(paragraphs, null);
    }

    /** One sentence, too short to be folded. */
    Abstract brief() {
        String sentence;
        do {
            sentence = sentence(Facts.SENTENCES);
        } while (sentence.length() >= FOLD || sentence.length() < 80);
        return new Abstract(List.of(sentence), null);
    }

    /** An abstract that breaks off in mid-sentence where a formula was lost. */
    Abstract cut() {
        String start = paragraph(false, dice.between(3, 5));
        return dice.chance(50)
                ? new Abstract(
                        List.of(start + " Compared with the baseline, training is faster by a factor of "
                                + dice.between(2, 9) + "." + dice.between(10, 99)),
                        "")
                : new Abstract(List.of(start + " We then study the class of all mappings with"), " …");
    }

    /** Like {@link #cut}, but before the page could fold it. */
    Abstract cutShort() {
        return new Abstract(
                List.of("We study how " + dice.pick(Facts.words("method")) + " behaves on "
                        + dice.pick(Facts.words("data")) + " when the inputs are drawn from a ball of radius"),
                " …");
    }

    private String paragraph(boolean french, int sentences) {
        List<String> from = french ? Facts.FRENCH_SENTENCES : Facts.SENTENCES;
        String text = dice.some(from, sentences).stream().map(this::fill).collect(Collectors.joining(" "));
        return text.length() > FOLD + 60 ? text : text + " " + paragraph(french, 2);
    }

    private String sentence(List<String> from) {
        return fill(dice.pick(from));
    }

    private String fill(String template) {
        String text = template;
        for (String kind : List.of("method", "task", "theory", "name", "data", "url", "formula")) {
            text = text.replace("{" + kind + "}", dice.pick(Facts.words(kind)));
        }
        text = text.replace("{data2}", dice.pick(Facts.words("data")))
                .replace("{n}", String.valueOf(dice.between(2, 300)))
                .replace("{pct}", dice.between(1, 60) + "." + dice.between(0, 9))
                .replace("{pct2}", dice.between(61, 99) + "." + dice.between(0, 9));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
