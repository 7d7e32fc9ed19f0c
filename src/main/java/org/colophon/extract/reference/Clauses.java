package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stretches of a string between punctuation marks. What a word belongs to is often seen only from the whole
 * stretch it stands in: how long it is, how much of it is capitalised, which lists its words are on, and what comes
 * before and behind it.
 */
final class Clauses {
    private static final int LONG = 9;
    private static final int SHORT = 4;
    private static final int LATE = 6;

    private final List<Clause> clauses = new ArrayList<>();
    private final int[] clauseOf;

    /**
     * @param words the words without punctuation
     * @param kinds their {@link WordShape#kind}
     * @param behind the punctuation behind each
     */
    Clauses(String[] words, String[] kinds, String[] behind) {
        clauseOf = new int[words.length];
        int first = 0;
        for (int i = 0; i < words.length; i++) {
            clauseOf[i] = clauses.size();
            if (i == words.length - 1 || ends(words[i], kinds[i], behind[i])) {
                clauses.add(Clause.of(words, kinds, first, i));
                first = i + 1;
            }
        }
    }

    /** A full stop behind an initial or a short abbreviation ends nothing. */
    private static boolean ends(String word, String kind, String behind) {
        if (behind.isEmpty() || behind.equals("'") || behind.equals("-")) {
            return false;
        }
        return !behind.equals(".") || (!kind.startsWith("initial") && word.length() > SHORT);
    }

    /** What is to be said of a word's stretch, and of its neighbours. */
    List<String> at(int word) {
        int at = clauseOf[word];
        Clause clause = clauses.get(at);
        String before = at == 0 ? "^" : clauses.get(at - 1).looks();
        String next = at == clauses.size() - 1 ? "$" : clauses.get(at + 1).looks();
        String place = word == clause.first() ? "first" : word == clause.last() ? "last" : "within";
        List<String> all = new ArrayList<>(16);
        all.add("clause=" + clause.looks());
        all.add("clause|next=" + clause.looks() + "|" + next);
        all.add("clause|before=" + before + "|" + clause.looks());
        all.add("clauseNext=" + next);
        all.add("clauseBefore=" + before);
        all.add("clauseAt=" + Math.min(at, LATE) + "|" + place);
        all.add("clausesLeft=" + Math.min(clauses.size() - 1 - at, LATE) + "|" + clause.size());
        for (String list : clause.lists()) {
            all.add("clauseHas=" + list);
            all.add("clauseHas|place=" + list + "|" + place);
        }
        if (at + 1 < clauses.size()) {
            clauses.get(at + 1).lists().forEach(list -> all.add("nextHas=" + list));
        }
        if (at > 0) {
            clauses.get(at - 1).lists().forEach(list -> all.add("beforeHas=" + list));
        }
        return all;
    }

    /** One stretch. */
    private record Clause(int first, int last, String size, String caps, Set<String> lists, String start) {

        static Clause of(String[] words, String[] kinds, int first, int last) {
            int capitals = 0;
            int small = 0;
            Set<String> lists = new TreeSet<>();
            for (int i = first; i <= last; i++) {
                List<String> on = Lexicon.kinds(words[i]);
                lists.addAll(on);
                if (kinds[i].startsWith("initial") || kinds[i].startsWith("year") || kinds[i].equals("range")) {
                    lists.add(kinds[i]);
                }
                boolean function = on.contains("function") || on.contains("in");
                capitals += Character.isUpperCase(kinds[i].charAt(0)) || kinds[i].startsWith("capitals") ? 1 : 0;
                small += !function && kinds[i].equals("small") ? 1 : 0;
            }
            int length = last - first + 1;
            String size = length == 1 ? "1" : length == 2 ? "2" : length <= SHORT ? "3" : length < LONG ? "5" : "9";
            String caps = small == 0
                    ? (capitals > 0 ? "all" : "none")
                    : capitals > small ? "more" : capitals > 1 ? "some" : "one";
            return new Clause(first, last, size, caps, lists, kinds[first]);
        }

        String looks() {
            String start = caps.equals("none") ? this.start : "";
            return size + caps + start;
        }
    }
}
