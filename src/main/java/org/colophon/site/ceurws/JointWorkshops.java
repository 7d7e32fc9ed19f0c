package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.model.Volume;
import org.colophon.page.Line;

/** Finds the workshops of a joint volume: short names that its titles print, and that chairs or sections carry. */
final class JointWorkshops {
    private static final Pattern ACRONYM = Pattern.compile(
            "\\(\\s*([A-Z#@][\\w@#&+*/-]*\\p{Lu}[\\w@#&+*/-]*(?:[ '\u2019-]*(?:19|20)?\\d\\d)?)\\s*\\)");

    private JointWorkshops() {}

    static List<Volume.Workshop> of(
            List<Line> titles, String conference, List<Editors.Editor> editors, List<Papers.Paper> papers) {
        Map<String, Quoted> names = new LinkedHashMap<>();
        for (Line title : titles) {
            Matcher m = ACRONYM.matcher(title.text());
            while (m.find()) {
                String stem = Occasion.stem(m.group(1));
                if (stem.length() > 1 && !stem.equals(Occasion.stem(conference))) {
                    names.putIfAbsent(stem, title.quote(m.start(1), m.end(1)));
                }
            }
        }
        List<Volume.Workshop> workshops = new ArrayList<>();
        names.forEach((stem, name) -> {
            Pattern carried = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(stem) + "(?!\\p{L})");
            List<Integer> chairs = editors.stream()
                    .filter(editor -> carried.matcher(fold(editor.line())).find())
                    .map(editor -> editor.mention().index())
                    .toList();
            List<Integer> listings = papers.stream()
                    .filter(paper -> paper.item().headings().stream()
                            .anyMatch(h -> carried.matcher(fold(h)).find()))
                    .map(paper -> paper.listing().index())
                    .toList();
            if (!chairs.isEmpty() || !listings.isEmpty()) {
                workshops.add(new Volume.Workshop(name, chairs, listings));
            }
        });
        return workshops.size() > 1 ? workshops : List.of();
    }

    /** Keeps words apart, unlike a stem. */
    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[#@*+&/-]", "");
    }
}
