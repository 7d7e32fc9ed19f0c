package org.colophon.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colophon.page.Line;

/**
 * The signs by which a site's pages are known. Each has a weight, and a page needs {@link #ENOUGH} in all, so no
 * single heading that other sites use as well makes a page one of this site.
 */
public final class SiteSigns {
    /** The weight from which a page is taken for one of the site. */
    public static final int ENOUGH = 4;

    private static final int LONGEST_LABEL = 80;
    /** A page shows whose it is at its beginning, or at its end where the person stands below the list. */
    private static final int TELLING_FIRST = 4_000;

    private static final int TELLING_LAST = 1_000;

    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Sign> patterns = new ArrayList<>();

    private record Sign(Pattern pattern, int weight, int most) {}

    /** Any of these labels alone on a line is one sign, however often. */
    public SiteSigns label(int weight, String... texts) {
        for (String text : texts) {
            labels.put(Labels.fold(text), weight);
        }
        return this;
    }

    /** Each line in which the pattern is found is a sign, up to a number of lines. */
    public SiteSigns lines(int weight, int most, Pattern pattern) {
        patterns.add(new Sign(pattern, weight, most));
        return this;
    }

    /** The weight of all signs that the lines show; of very many, only those at both ends are looked at. */
    public int weigh(List<Line> lines) {
        Map<String, Integer> found = new HashMap<>();
        int[] seen = new int[patterns.size()];
        for (Line line : ends(lines)) {
            if (line.length() <= LONGEST_LABEL) {
                String label = Labels.fold(line.text());
                Integer weight = labels.get(label);
                if (weight != null) {
                    found.put(label, weight);
                }
            }
            for (int i = 0; i < seen.length; i++) {
                if (seen[i] < patterns.get(i).most()
                        && patterns.get(i).pattern().matcher(line.text()).find()) {
                    seen[i]++;
                }
            }
        }
        int sum = found.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < seen.length; i++) {
            sum += seen[i] * patterns.get(i).weight();
        }
        return sum;
    }

    private static List<Line> ends(List<Line> lines) {
        if (lines.size() <= TELLING_FIRST + TELLING_LAST) {
            return lines;
        }
        List<Line> ends = new ArrayList<>(lines.subList(0, TELLING_FIRST));
        ends.addAll(lines.subList(lines.size() - TELLING_LAST, lines.size()));
        return ends;
    }
}
