package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which names are worth comparing: those that share a family name and an initial, or are a letter apart. */
final class Blocks {

    /** Shorter names are a letter apart by chance. */
    private static final int LONG_KEY = 10;

    private static final int LONGEST_KEY = 60;

    private final int[][] ofForm;
    private final int size;

    Blocks(Mentions mentions) {
        Interner keys = new Interner();
        ofForm = new int[mentions.forms()][];
        Map<Long, List<Integer>> nearly = new HashMap<>();
        for (int form = 0; form < ofForm.length; form++) {
            NameForm name = mentions.name(form);
            ofForm[form] = name.readings().narrowKeys().stream()
                    .mapToInt(keys::of)
                    .sorted()
                    .distinct()
                    .toArray();
            String key = name.key();
            if (name.isFull() && key.length() >= LONG_KEY && key.length() <= LONGEST_KEY) {
                for (int left = -1; left < key.length(); left++) {
                    nearly.computeIfAbsent(without(key, left), k -> new ArrayList<>(1))
                            .add(form);
                }
            }
        }
        int number = keys.size();
        for (List<Integer> forms : nearly.values()) {
            if (forms.size() > 1 && Set.copyOf(forms).size() > 1) {
                for (int form : forms) {
                    ofForm[form] = IntStream.concat(IntStream.of(ofForm[form]), IntStream.of(number))
                            .toArray();
                }
                number++;
            }
        }
        size = number;
    }

    /** A number for a text with one letter left out; of 64 bits, so that two texts hardly ever share one. */
    private static long without(String key, int left) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            if (i != left) {
                hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
            }
        }
        return hash;
    }

    int size() {
        return size;
    }

    /** The blocks a name is in. */
    int[] of(int form) {
        return ofForm[form];
    }
}
