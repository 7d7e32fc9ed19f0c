package org.colophon.identity.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which given names are forms of one another; {@code diminutives.txt} holds the groups. */
final class Diminutives {

    private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();
    private static final Map<String, Set<Integer>> INITIALS = new HashMap<>();

    static {
        List<String> lines = Lexicon.lines("diminutives.txt");
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split(" ");
            for (String word : words) {
                GROUPS.computeIfAbsent(word, any -> new HashSet<>()).add(i);
                Set<Integer> initials = INITIALS.computeIfAbsent(word, any -> new TreeSet<>());
                initials.add(word.codePointAt(0));
                initials.add(words[0].codePointAt(0));
            }
        }
    }

    private Diminutives() {}

    /** Whether a folded word is a given name of the list, so that it hardly is a family name in the middle of a name. */
    static boolean knows(String word) {
        return GROUPS.containsKey(word);
    }

    /** Whether two folded given names are forms of one. */
    static boolean related(String a, String b) {
        Set<Integer> left = GROUPS.get(a);
        Set<Integer> right = GROUPS.get(b);
        return left != null && right != null && left.stream().anyMatch(right::contains);
    }

    /** The initials of a given name and of the names it is a form of: any two forms of one have one in common. */
    static Set<Integer> initials(String word) {
        Set<Integer> known = INITIALS.get(word);
        return known == null ? Set.of(word.codePointAt(0)) : known;
    }
}
