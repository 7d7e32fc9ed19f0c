package org.colophon.consolidate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Which language a text is in, where that can be told.
 *
 * <p>The detector orders 103 languages; a text counts as detected when the first is clearly ahead of
 * the second. The model is read at the first question.
 */
final class Languages {

    private static final String MODEL = "/langdetect-183.bin";
    /** How far ahead the first language must be: short texts are told by their closest neighbours. */
    private static final double CLEAR = 1.15;

    private static final double VERY_CLEAR = 1.6;
    private static final int TELLING = 25;
    /** Longer texts are told by their beginning. */
    private static final int ENOUGH = 500;

    private static final int TELLING_TITLE = 40;

    private final Map<String, String> twoLetters = new HashMap<>();
    private Optional<LanguageDetectorME> detector = Optional.empty();

    Languages() {
        for (String code : Locale.getISOLanguages()) {
            twoLetters.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
    }

    /** The BCP 47 tag of a text's language; empty where it cannot be told. */
    String of(String text) {
        return text.length() < TELLING ? "" : detect(text, CLEAR);
    }

    /**
     * The language of a title. What is in doubt is taken to be in the language of its abstract.
     *
     * @param summary the abstract; empty if there is none
     */
    String ofTitle(String title, Optional<String> summary) {
        String surroundings = summary.map(text -> of(title + ". " + text)).orElse("");
        if (surroundings.isEmpty()) {
            return of(title);
        }
        String own = title.length() < TELLING_TITLE ? "" : detect(title, VERY_CLEAR);
        return own.isEmpty() ? surroundings : own;
    }

    private String detect(String text, double clear) {
        String beginning = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        Guess guess = Guesses.of(beginning, this::guess);
        return guess.lead() >= clear ? twoLetters.getOrDefault(guess.language(), guess.language()) : "";
    }

    private Guess guess(String text) {
        Language[] best = detector().predictLanguages(text);
        return best.length < 2
                ? new Guess("", 0)
                : new Guess(best[0].getLang(), best[0].getConfidence() / best[1].getConfidence());
    }

    /** The likeliest language of a text, and how far it is ahead of the next. */
    private record Guess(String language, double lead) {}

    /** What was guessed lately: a work is consolidated again and again, mostly with the same texts. */
    private static final class Guesses {
        private static final int MOST = 20_000;
        private static final Map<String, Guess> LATELY = new ConcurrentHashMap<>();

        static Guess of(String text, Function<String, Guess> guess) {
            if (LATELY.size() > MOST) {
                LATELY.clear();
            }
            return LATELY.computeIfAbsent(text, guess);
        }
    }

    private LanguageDetectorME detector() {
        if (detector.isEmpty()) {
            detector = Optional.of(new LanguageDetectorME(Model.SHIPPED));
        }
        return detector.get();
    }

    /** Half a second to read and ten megabytes, so it is read once, and only when somebody asks. */
    private static final class Model {
        static final LanguageDetectorModel SHIPPED = read();

        private static LanguageDetectorModel read() {
            try (InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream(MODEL), MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
    }
}
