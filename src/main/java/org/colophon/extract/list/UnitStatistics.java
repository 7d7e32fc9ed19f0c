package org.colophon.extract.list;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** What the entries of a list have in one place, added up. */
final class UnitStatistics {
    private static final double PRESENT = 0.4;
    private static final double ONCE = 1.25;
    private static final double MOSTLY = 0.6;
    private static final int TITLE_WORDS = 2;

    private final String key;
    private final Map<ReferenceLabel, Integer> votes = new EnumMap<>(ReferenceLabel.class);
    private final Map<ReferenceLabel, Integer> hints = new EnumMap<>(ReferenceLabel.class);
    private final Set<Block> blocks = new HashSet<>();
    private final Set<String> distinct = new HashSet<>();
    private int count;
    private int chars;
    private int words;
    private int names;
    private int venues;
    private int years;
    private int references;
    private boolean row;
    private boolean heading;
    private boolean stands;
    private boolean slanted;

    UnitStatistics(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Whether it is a line told by its number. */
    boolean isLine() {
        return key.startsWith("row");
    }

    void add(Entry entry, Unit unit) {
        String text = unit.words(entry.block());
        count++;
        blocks.add(entry.block());
        distinct.add(text);
        chars += unit.to() - unit.from();
        words += text.split(" ").length;
        boolean people = NameList.isNames(text) && !(unit.isSlanted() && Vocabulary.isShortened(text));
        names += people ? 1 : 0;
        venues += !people && Vocabulary.isVenue(text) ? 1 : 0;
        years += isDate(text) ? 1 : 0;
        references += ReferenceLikeness.of(text) >= ReferenceLikeness.ENOUGH ? 1 : 0;
        row = unit.isRow();
        heading = unit.isHeading();
        stands = unit.stands();
        slanted = unit.isSlanted();
        unit.element().flatMap(Hints::of).ifPresent(hint -> hints.merge(hint, 1, Integer::sum));
        for (Field field : entry.fields()) {
            int common = Math.min(field.to(), unit.to()) - Math.max(field.from(), unit.from());
            if (common > 0) {
                votes.merge(field.label(), common, Integer::sum);
            }
        }
    }

    /** Whether the page itself calls the place so. */
    boolean isNamed(ReferenceLabel role) {
        return hints.getOrDefault(role, 0) * 2 > count;
    }

    /** How well the place suits a part; 0 if it does not. */
    double score(ReferenceLabel role, int entries, Map<ReferenceLabel, Integer> labelled) {
        boolean present = blocks.size() >= entries * PRESENT && count <= blocks.size() * ONCE;
        if (!present || otherwiseNamed(role)) {
            return 0;
        }
        return switch (role) {
            case AUTHOR -> authors(labelled);
            case TITLE -> title(entries, labelled);
            case CONTAINER -> venue(labelled);
            default -> share(years) >= MOSTLY || isNamed(role) && share(years) > 0 ? share(years) : 0;
        };
    }

    private double authors(Map<ReferenceLabel, Integer> labelled) {
        double people = share(names);
        double recall = recall(ReferenceLabel.AUTHOR, labelled);
        boolean whole = row && people >= MOSTLY;
        if (people < 0.4 || !whole && recall < MOSTLY && !isNamed(ReferenceLabel.AUTHOR)) {
            return 0;
        }
        // Of what holds names, that which holds all of them.
        return people + (isNamed(ReferenceLabel.AUTHOR) ? 1 : 0) + Math.min(1, average() / 200.0);
    }

    private double title(int entries, Map<ReferenceLabel, Integer> labelled) {
        boolean fits = words >= count * TITLE_WORDS
                && !(row && blocks.size() * 2 <= entries)
                && share(names) < 0.4
                && share(years) < 0.3
                && share(references) < 0.5
                && distinct.size() >= count * 0.7;
        boolean named = isNamed(ReferenceLabel.TITLE);
        boolean wordy = words >= count * (TITLE_WORDS + 1) || named || heading;
        boolean elsewhere = slanted && share(venues) > 0.3 || share(venues) > MOSTLY && !named && !heading;
        if (!fits || !wordy || elsewhere) {
            return 0;
        }
        double precision = chars == 0 ? 0 : (double) votes.getOrDefault(ReferenceLabel.TITLE, 0) / chars;
        double recall = recall(ReferenceLabel.TITLE, labelled);
        double both = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        double score = both + (named ? 1 : 0) + (heading ? 0.4 : 0) + (stands ? 0.15 : 0) + (row ? 0.05 : 0);
        return score >= 0.5 ? score : 0;
    }

    private double venue(Map<ReferenceLabel, Integer> labelled) {
        double precision = chars == 0 ? 0 : (double) votes.getOrDefault(ReferenceLabel.CONTAINER, 0) / chars;
        boolean named = isNamed(ReferenceLabel.CONTAINER);
        boolean likely = slanted
                && (precision >= 0.5 || share(venues) >= 0.5)
                && (share(venues) >= MOSTLY || recall(ReferenceLabel.CONTAINER, labelled) > 0.2);
        boolean fits = share(names) < 0.5 && share(years) < 0.5;
        if (!fits || !(likely || named)) {
            return 0;
        }
        return precision + share(venues) + (named ? 0.5 : 0) + (slanted ? 0.5 : 0);
    }

    /** Whether what one entry has in the place can be a part of it. */
    boolean fits(ReferenceLabel role, String text) {
        return switch (role) {
            case AUTHOR ->
                NameList.isNames(text) || isNamed(role) || row && share(names) >= MOSTLY && NameList.couldBeNames(text);
            case TITLE ->
                text.length() > 2
                        && !isDate(text)
                        && (isNamed(role) || !NameList.isNames(text) || heading || text.split(" ").length > 3);
            case CONTAINER -> !isDate(text);
            default -> isDate(text);
        };
    }

    private boolean otherwiseNamed(ReferenceLabel role) {
        Optional<ReferenceLabel> named =
                hints.keySet().stream().filter(this::isNamed).findFirst();
        return named.isPresent() && named.get() != role;
    }

    private double recall(ReferenceLabel label, Map<ReferenceLabel, Integer> labelled) {
        int all = labelled.getOrDefault(label, 0);
        return all == 0 ? 0 : (double) votes.getOrDefault(label, 0) / all;
    }

    private double average() {
        return count == 0 ? 0 : (double) chars / count;
    }

    private double share(int some) {
        return count == 0 ? 0 : (double) some / count;
    }

    private static boolean isDate(String text) {
        return text.length() <= 25
                && ReferenceLikeness.hasYear(text)
                && text.split(" ").length <= 3
                && !text.contains(":");
    }
}
