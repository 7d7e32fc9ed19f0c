package org.colophon.extract.list;

import java.util.Set;

/** What parts of names look like. */
final class NameShapes {
    private static final Set<String> JOINTS =
            Set.of("and", "&", "et", "und", "y", "e", "i", "og", "och", "en", "with", "avec", "mit", "con", "com");
    private static final int MOST = 4;

    private NameShapes() {}

    /** Whether a word joins two names. */
    static boolean isJoint(String word) {
        return JOINTS.contains(word);
    }

    /** Whether a word is initials with full stops: <i>J.</i>, <i>J.-M.</i>, <i>J.R.</i> */
    static boolean isInitials(String word) {
        int from = word.startsWith("(") ? 1 : 0;
        int letters = 0;
        boolean stopped = false;
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c) && (i == from || !Character.isLetter(word.charAt(i - 1)))) {
                letters++;
            } else if (c == '.') {
                stopped = true;
            } else if (c != '-' && c != '‐' && c != ',' && c != ';') {
                return false;
            }
        }
        return stopped && letters > 0 && letters <= MOST;
    }

    /** Whether a word is the initials of the name before it: <i>Doe, J.</i>, <i>Doe JR,</i> */
    static boolean isInitialsBehind(String name, String word) {
        if (name.endsWith(".") || name.endsWith(":")) {
            return false;
        }
        if (name.endsWith(",")) {
            return isInitials(word.replaceAll("[)*†‡,;:]+$", ""));
        }
        int letters = 0;
        while (letters < word.length() && Character.isUpperCase(word.charAt(letters))) {
            letters++;
        }
        boolean ended = letters < word.length() && ",.;:".indexOf(word.charAt(letters)) >= 0;
        return letters > 0 && letters <= MOST - 1 && ended && letters == word.length() - 1
                || isInitials(word) && Character.isLetter(name.charAt(name.length() - 1)) && word.endsWith(",");
    }
}
