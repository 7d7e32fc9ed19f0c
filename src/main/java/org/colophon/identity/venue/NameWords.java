package org.colophon.identity.venue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Folding;

/**
 * The words of a venue's name, in one form: folded, without stop words, plural endings and the
 * spelling variants that venues have (<i>data bases</i>, <i>Intl.</i>, <i>Konferenz</i>).
 */
final class NameWords {

    private static final Set<String> STOP = Set.of(
            ("a an and at for from in its of on the to with by und fur uber der die das des zu zur zum im auf et de la le les du l d sur en"
                            + " pour y el los las del sobre")
                    .split(" "));
    /** Contractions of ISO 4 and of daily use that are no beginnings of their words, and events in four languages. */
    private static final Map<String, String> ALIASES = aliases();

    private static final Set<String> EVENTS = Set.of(
            ("conference symposium workshop meeting congress colloquium session school forum seminar summit convention"
                            + " jornada journee")
                    .split(" "));
    private static final Set<String> SPONSORS = Set.of(
            ("acm ieee siam usenix ifip aaai iacr eurographics cvf rsj iapr isca iet iee spie asme embs comsoc eatcs eacsl"
                            + " iarcs informs aps ams osa isc ras spec iaai gi springer elsevier verlag press cs")
                    .split(" "));
    private static final Set<String> FREE = Set.of("annual", "biennial", "international");
    private static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul"
                            + " aug sep sept oct nov dec juin juillet mai mars janvier juni juli marz dezember oktober junio julio")
                    .split(" "));
    private static final Set<String> PUBLISHERS = Set.of(
            "springer", "elsevier", "verlag", "press", "kaufmann", "morgan", "wiley", "publishers", "publisher", "inc");
    private static final Set<String> PLACES = places();
    private static final Set<String> PREFIXES = Set.of("multi", "hyper", "data", "on", "neuro", "bio", "micro");

    private NameWords() {}

    private static Map<String, String> aliases() {
        String pairs = "j=journal jnl=journal jour=journal int=international intl=international internat=international"
                + " internationale=international internationaler=international internationalen=international"
                + " internacional=international natl=national nat=national conf=conference confs=conference"
                + " konferenz=conference conferencia=conference tagung=conference symp=symposium sympos=symposium"
                + " simposio=symposium symposion=symposium wkshp=workshop wksp=workshop workshops=workshop atelier=workshop"
                + " taller=workshop congreso=congress congres=congress kongress=congress colloque=colloquium"
                + " coloquio=colloquium kolloquium=colloquium mtg=meeting proc=proceedings procs=proceedings"
                + " proceeding=proceedings trans=transactions mgmt=management engrg=engineering engg=engineering"
                + " annu=annual q=quarterly am=american amer=american br=british assoc=association";
        return Stream.of(pairs.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> stem(pair[1])));
    }

    private static Set<String> places() {
        String resource = "places.txt";
        try (InputStream in = Objects.requireNonNull(NameWords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(NameWords::stem)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text in their one form. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String folded = fold(text);
        if (folded.isEmpty()) {
            return words;
        }
        String[] printed = folded.split(" ");
        for (int i = 0; i < printed.length; i++) {
            String word = printed[i];
            if (PREFIXES.contains(word) && i + 1 < printed.length && joins(word, printed[i + 1])) {
                word = word + printed[++i];
            }
            if (word.equals("ai") && printed.length > 1) {
                words.add("artificial");
                words.add("intelligence");
            } else if (printed.length == 1) {
                words.add(ALIASES.getOrDefault(word, word));
            } else if (!STOP.contains(word) || isSection(i, printed)) {
                words.add(normal(word));
            }
        }
        return words;
    }

    /** As {@link Folding#words}, which is slow for what most names are: letters without accents. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 126) {
                return Folding.words(text);
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter) {
                if (apart && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                apart = false;
            } else {
                apart |= c != '\'' && c != '`';
            }
        }
        return folded.toString();
    }

    /** The words of several parts of one name. */
    static List<String> joined(List<List<String>> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<String> words = new ArrayList<>();
        for (List<String> part : parts) {
            for (String word : part) {
                if (word.equals("ai")) {
                    words.add("artificial");
                    words.add("intelligence");
                } else {
                    words.add(stem(word));
                }
            }
        }
        return words;
    }

    /** Whether a letter names a section of a journal: <i>Physica A</i>. */
    private static boolean isSection(int i, String[] printed) {
        return i > 0 && i == printed.length - 1 && printed[i].length() == 1;
    }

    private static boolean joins(String prefix, String next) {
        return switch (prefix) {
            case "data" -> next.startsWith("base");
            case "on" -> next.equals("line");
            default -> true;
        };
    }

    private static String normal(String word) {
        String alias = ALIASES.get(word);
        return alias != null ? alias : stem(word);
    }

    /** Without the plural's s. */
    static String stem(String word) {
        int last = word.length() - 1;
        boolean plural = last >= 3 && word.charAt(last) == 's' && "siu".indexOf(word.charAt(last - 1)) < 0;
        return plural ? word.substring(0, last) : word;
    }

    static boolean isEvent(String word) {
        return EVENTS.contains(word);
    }

    /** Whether a word names a society that holds or prints conferences. */
    static boolean isSponsor(String word) {
        return SPONSORS.contains(word) || (word.startsWith("sig") && word.length() > 4 && !word.startsWith("sign"));
    }

    /** Whether a word may be left out of a name, or put in, without naming something else. */
    static boolean isFree(String word) {
        return FREE.contains(word);
    }

    /** Whether a word says where, when or by whom, not what. */
    static boolean isCircumstance(String word) {
        return isPlace(word) || MONTHS.contains(word) || PUBLISHERS.contains(word) || Character.isDigit(word.charAt(0));
    }

    private static boolean isPlace(String word) {
        return PLACES.contains(word) || PLACES.contains(stem(word));
    }

    /** A name without sponsors and what else may be left out; never empty unless the name is. */
    static List<String> core(List<String> words) {
        List<String> core =
                words.stream().filter(word -> !isFree(word) && !isSponsor(word)).toList();
        return core.isEmpty() ? words : core;
    }

    /** What a name is about: its core without the kind of event. */
    static List<String> topic(List<String> words) {
        return words.stream()
                .filter(word -> !isFree(word) && !isSponsor(word) && !isEvent(word) && !word.equals("proceeding"))
                .toList();
    }

    /** Equal for a name and its abbreviations, which keep at least three letters of each word. */
    static String signature(List<String> words) {
        StringBuilder signature = new StringBuilder();
        for (String word : words) {
            signature.append(word, 0, Math.min(3, word.length())).append(' ');
        }
        return signature.toString();
    }

    /** Whether each printed word begins the name's word in its place. */
    static boolean abbreviates(List<String> printed, List<String> name) {
        if (printed.size() != name.size()) {
            return false;
        }
        for (int i = 0; i < printed.size(); i++) {
            boolean whole = isSponsor(name.get(i));
            if (whole ? !name.get(i).equals(printed.get(i)) : !name.get(i).startsWith(printed.get(i))) {
                return false;
            }
        }
        return true;
    }
}
