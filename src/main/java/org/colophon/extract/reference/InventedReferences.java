package org.colophon.extract.reference;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes up labelled references in the styles that people write: those of the manuals, those of web pages with the title
 * first, those of other languages. They are drawn from the grammar in {@code invented.txt}. The same grammar gives the
 * same references.
 */
final class InventedReferences {
    /** How many a model learns from. */
    static final int USUAL = 400;

    private static final long SEED = 11;
    private static final String START = "{reference}";
    private static final String NOTHING = "~";
    private static final Pattern SYMBOL = Pattern.compile("\\{(\\^{0,2})([^{}^]+)}");
    private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}(?=\\p{L}{3})");

    private final Map<String, List<String>> alternatives;
    private final Random random = new Random(SEED);

    private InventedReferences(Map<String, List<String>> alternatives) {
        this.alternatives = alternatives;
    }

    /** Some references. */
    static List<LabelledString> some(int count) {
        try {
            InventedReferences invented = new InventedReferences(grammar());
            StringBuilder xml = new StringBuilder("<dataset>");
            for (int i = 0; i < count; i++) {
                String reference = invented.expand(START).replace("..", ".");
                xml.append("<sequence>").append(reference).append("</sequence>");
            }
            byte[] bytes = xml.append("</dataset>").toString().getBytes(StandardCharsets.UTF_8);
            return LabelledStrings.read(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String expand(String text) {
        return SYMBOL.matcher(text).replaceAll(symbol -> Matcher.quoteReplacement(draw(symbol)));
    }

    private String draw(MatchResult symbol) {
        List<String> all = alternatives.get(symbol.group(2));
        if (all == null) {
            throw new IllegalStateException("the grammar has no " + symbol.group(2));
        }
        String text = expand(all.get(random.nextInt(all.size())));
        return switch (symbol.group(1).length()) {
            case 0 -> text;
            case 1 -> capital(text);
            default -> capital(LONG_WORD.matcher(text).replaceAll(letter -> capital(letter.group())));
        };
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int second = text.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(second);
    }

    private static Map<String, List<String>> grammar() throws IOException {
        try (InputStream in = InventedReferences.class.getResourceAsStream("invented.txt")) {
            if (in == null) {
                throw new IOException("the grammar of invented references is missing");
            }
            Map<String, List<String>> grammar = new HashMap<>();
            List<String> current = new ArrayList<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    current = grammar.computeIfAbsent(line.substring(1, line.indexOf(']')), any -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String alternative : line.split(" \\| ")) {
                        current.add(alternative.equals(NOTHING) ? "" : alternative);
                    }
                }
            }
            return grammar;
        }
    }
}
