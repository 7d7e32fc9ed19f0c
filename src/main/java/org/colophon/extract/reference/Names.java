package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the names are: the run of names that most references begin with and how names are written in it, and how far
 * each word is from a word that makes names editors.
 */
final class Names {
    private static final Set<String> BETWEEN = Set.of(
            "and", "&", "et", "und", "y", "e", "al", "de", "van", "von", "der", "den", "la", "le", "da", "di", "du",
            "dos", "del", "jr", "sr", "ii", "iii");
    private static final int FAR = 6;
    private static final int EDITORS_WITHIN = 16;

    private final String[] kinds;
    private final String[] behind;
    private final int from;
    private final int to;
    private final int lastInitial;
    private final String form;
    private final int[] editorAhead;

    /**
     * @param words the words without punctuation
     * @param kinds their {@link WordShape#kind}
     * @param behind the punctuation behind each
     */
    Names(String[] words, String[] kinds, String[] behind) {
        this.kinds = kinds;
        this.behind = behind;
        this.from = start(kinds);
        int end = from;
        int initial = -1;
        while (end < words.length && (isNamelike(kinds[end]) || BETWEEN.contains(words[end]))) {
            initial = kinds[end].startsWith("initial") ? end : initial;
            end++;
        }
        this.to = end;
        this.lastInitial = initial;
        this.form = from + 1 < kinds.length ? kinds[from] + behind[from] + kinds[from + 1] + behind[from + 1] : "";
        this.editorAhead = editorAhead(words);
    }

    private static int start(String[] kinds) {
        int start = 0;
        while (start < Math.min(2, kinds.length)
                && (kinds[start].startsWith("digits") || kinds[start].equals("punctuation"))) {
            start++;
        }
        return start;
    }

    private static boolean isNamelike(String kind) {
        return kind.startsWith("initial")
                || kind.equals("Capital")
                || kind.equals("Inner")
                || kind.equals("capitals3")
                || kind.equals("capitals");
    }

    private static int[] editorAhead(String[] words) {
        int[] ahead = new int[words.length];
        int since = EDITORS_WITHIN;
        for (int i = words.length - 1; i >= 0; i--) {
            since = Lexicon.kinds(words[i]).contains("editor") ? 0 : Math.min(EDITORS_WITHIN, since + 1);
            ahead[i] = since;
        }
        return ahead;
    }

    /** What is to be said of a word. */
    List<String> at(int i) {
        List<String> all = new ArrayList<>(8);
        String place = i < from ? "ahead" : i < to ? "within" : i < to + 2 ? "behind" : "beyond";
        String initial = lastInitial < 0 ? "none" : i <= lastInitial ? "before" : "" + Math.min(FAR, i - lastInitial);
        all.add("run=" + place + "|" + initial);
        all.add("run|left=" + Math.max(-1, Math.min(FAR, to - i)) + "|" + initial);
        all.add("nameForm=" + form + "|" + place + "|" + initial);
        all.add("nameForm|kind=" + form + "|" + place + "|" + kinds[i] + behind[i]);
        int editor = editorAhead[i];
        all.add("editorAhead=" + (editor < 3 ? "" + editor : editor < EDITORS_WITHIN ? "near" : "none"));
        all.add("editorAhead|kind=" + (editor < EDITORS_WITHIN) + "|" + kinds[i]);
        return all;
    }
}
