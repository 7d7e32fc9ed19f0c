package org.colophon.extract.list;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.extract.WordList;
import org.colophon.page.Line;

/** Who a page is about, as its first headings say. */
final class Owner {
    private static final int FIRST_LINES = 40;
    private static final int MOST_WORDS = 7;
    private static final int SHORTEST = 3;

    private Owner() {}

    /** The words of the headings that may be a name, in lower case without accents. */
    static Set<String> of(List<Line> lines, Map<Integer, Integer> levels) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < Math.min(lines.size(), FIRST_LINES); i++) {
            String text = lines.get(i).text();
            boolean heading = levels.getOrDefault(i, 9) <= 2 || levels.isEmpty() && i == 0;
            String[] parts = text.split("[^\\p{L}'’-]+");
            if (heading && parts.length <= MOST_WORDS) {
                for (String part : parts) {
                    if (isName(part)) {
                        words.add(Accents.fold(part));
                    }
                }
            }
        }
        return Set.copyOf(words);
    }

    private static boolean isName(String word) {
        String folded = Accents.fold(word);
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && !WordList.SCHOLARLY.contains(folded)
                && !Vocabulary.VENUE.contains(folded)
                && !HeadingWords.isKnown(folded);
    }
}
