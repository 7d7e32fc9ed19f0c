package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;
import org.colophon.model.Quoted;

/** The fields of one entry, first as the labeller has them, then as anything surer corrects them. */
final class Parts {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.:-])(?:19|20)\\d\\d(?![\\d/:])");

    private static final Pattern COMPACT = Pattern.compile(
            "(?<![\\d.:/-])(?<volume>\\d{1,4})\\s?(?:\\((?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?)\\))?\\s?[:,]\\s?(?<pages>[A-Za-z]?\\d+\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d+)(?!\\d)");
    /** How sure so peculiar a form makes its parts. */
    private static final double COMPACTLY = 0.9;

    private static final Pattern SENTENCE = Pattern.compile(
            "[\"“]?([^.?!]{8,250}?(?:\\.\\d[^.?!]{1,200}?)?[?!]?)[\"”]?(?:[.,]?[\"”]|[.]|(?<=[?!]))\\s+");
    private static final Pattern INITIALS =
            Pattern.compile("(?:^|\\s)\\p{Lu}[.,](?:\\s|$)|\\s\\p{Lu}{1,2}$|,\\s\\p{Lu}");
    private static final double MUCH = 0.8;

    private final EntryText text;
    private final List<Field> fields;

    Parts(EntryText text, List<Field> labelled) {
        this.text = text;
        this.fields = new ArrayList<>(labelled);
    }

    /** Says what a span is; what other fields had of it is taken from them. */
    void set(ReferenceLabel label, int from, int to, double confidence) {
        List<Field> rest = new ArrayList<>();
        for (Field field : fields) {
            boolean apart = field.to() <= from || field.from() >= to;
            if (apart && field.label() != label) {
                rest.add(field);
            } else if (!apart && field.label() != label) {
                cut(rest, field, field.from(), Math.min(field.to(), from));
                cut(rest, field, Math.max(field.from(), to), field.to());
            }
        }
        rest.add(new Field(label, from, to, confidence));
        rest.sort(Comparator.comparingInt(Field::from));
        fields.clear();
        fields.addAll(rest);
    }

    /** As {@link #set}, for the place where some words stand; does nothing if they do not. */
    void setWhere(ReferenceLabel label, String words, double confidence) {
        int at = text.text().indexOf(words);
        if (at >= 0) {
            set(label, at, at + words.length(), confidence);
        }
    }

    /** A first sentence without names, right behind it nothing but names: <i>A title. J. Doe and R. Roe. A venue.</i> */
    void titleThenAuthors(double confidence) {
        Matcher sentence = SENTENCE.matcher(text.text());
        if (!sentence.lookingAt()) {
            return;
        }
        String words = sentence.group(1);
        boolean title = words.indexOf(' ') > 0
                && !NameList.isNames(words)
                && !YEAR.matcher(words).find()
                && !INITIALS.matcher(words).find();
        int to = title ? NameList.endOfNames(text.text(), sentence.end()) : -1;
        if (to > sentence.end()) {
            set(ReferenceLabel.TITLE, sentence.start(1), sentence.end(1), confidence);
            set(ReferenceLabel.AUTHOR, sentence.end(), to, confidence);
        }
    }

    /** Where the title comes first, the names right behind it are the authors. */
    void authorsBehindTitle(double confidence) {
        Optional<Field> title = first(ReferenceLabel.TITLE);
        boolean leads = title.isPresent()
                && text.text().substring(0, title.get().from()).chars().noneMatch(Character::isLetter);
        if (leads) {
            int from = title.get().to();
            while (from < text.text().length()
                    && !Character.isLetter(text.text().charAt(from))) {
                from++;
            }
            int to = NameList.endOfNames(text.text(), from);
            if (to > from) {
                set(ReferenceLabel.AUTHOR, from, to, confidence);
            }
        }
    }

    /** Volume, issue or pages where they are printed as one word, <i>12(3):45-67</i>, outside the title. */
    private Optional<Quoted> compact(String part) {
        Matcher compact = COMPACT.matcher(text.text());
        while (compact.find()) {
            int at = compact.start();
            boolean inTitle = fields.stream()
                    .anyMatch(field -> (field.label() == ReferenceLabel.TITLE || field.label() == ReferenceLabel.URL)
                            && field.from() <= at
                            && at < field.to());
            if (!inTitle) {
                return compact.start(part) < 0
                        ? Optional.empty()
                        : text.quote(compact.start(part), compact.end(part))
                                .map(found -> found.withConfidence(COMPACTLY));
            }
        }
        return Optional.empty();
    }

    /** Whether the labeller takes more than half of some words for one thing. */
    boolean isMostly(ReferenceLabel label, String words) {
        int at = text.text().indexOf(words);
        int covered = 0;
        for (Field field : fields) {
            if (field.label() == label && at >= 0) {
                covered += Math.max(0, Math.min(field.to(), at + words.length()) - Math.max(field.from(), at));
            }
        }
        return covered * 2 > words.length();
    }

    /** Whether nothing that the labeller takes for the title is much longer than some words. */
    boolean couldBeTitle(String words) {
        return fields.stream()
                .filter(field -> field.label() == ReferenceLabel.TITLE)
                .allMatch(field -> (field.to() - field.from()) * MUCH < words.length());
    }

    Optional<Field> first(ReferenceLabel label) {
        return fields.stream().filter(field -> field.label() == label).findFirst();
    }

    Optional<Quoted> title() {
        return fields.stream()
                .filter(field -> field.label() == ReferenceLabel.TITLE)
                .max(Comparator.comparingInt(field -> field.to() - field.from()))
                .or(() -> fields.stream()
                        .filter(field -> field.label() == ReferenceLabel.CONTAINER)
                        .filter(field -> fields.stream().noneMatch(f -> f.label() == ReferenceLabel.VOLUME))
                        .findFirst())
                .flatMap(field -> sure(Trim.title(text, field.from(), field.to()), field));
    }

    /** The authors; where the labeller saw none, the names before the title or behind it. */
    Optional<Field> authors() {
        Optional<Field> labelled = first(ReferenceLabel.AUTHOR);
        if (labelled.isPresent()) {
            return labelled;
        }
        return fields.stream()
                .filter(field -> field.label() != ReferenceLabel.TITLE)
                .filter(field -> NameList.isNames(text.text().substring(field.from(), field.to())))
                .findFirst();
    }

    Optional<Quoted> venue() {
        return first(ReferenceLabel.CONTAINER)
                .or(() -> first(ReferenceLabel.SERIES))
                .flatMap(field -> sure(Trim.venue(text, field.from(), venueEnd(field)), field));
    }

    /** A venue ends before its volume and pages, even where the labeller ran on. */
    private int venueEnd(Field field) {
        Matcher compact = COMPACT.matcher(text.text()).region(field.from(), field.to());
        return compact.find() && compact.start() > field.from() ? compact.start() : field.to();
    }

    /** The date; if no field is one, the last year outside the title. */
    Optional<Quoted> date(double guessed) {
        for (Field field : fields) {
            if (field.label() == ReferenceLabel.DATE) {
                Optional<Quoted> date = Details.date(text, field.from(), field.to());
                if (date.isPresent()) {
                    return sure(date, field);
                }
            }
        }
        Optional<Quoted> last = Optional.empty();
        for (Field field : fields) {
            if (field.label() != ReferenceLabel.TITLE && field.label() != ReferenceLabel.URL) {
                Matcher year = YEAR.matcher(text.text()).region(field.from(), field.to());
                while (year.find()) {
                    last = text.quote(year.start(), year.end());
                }
            }
        }
        return last.map(year -> year.withConfidence(guessed));
    }

    Optional<Quoted> volume() {
        return compact("volume")
                .or(() -> first(ReferenceLabel.VOLUME)
                        .flatMap(field -> sure(Details.volume(text, field.from(), field.to()), field)));
    }

    Optional<Quoted> issue() {
        return compact("issue")
                .or(() -> first(ReferenceLabel.VOLUME)
                        .flatMap(field -> sure(Details.issue(text, field.from(), field.to()), field)));
    }

    Optional<Quoted> pages() {
        return compact("pages")
                .or(() -> first(ReferenceLabel.PAGES)
                        .flatMap(field -> sure(Details.pages(text, field.from(), field.to()), field))
                        .or(() -> first(ReferenceLabel.VOLUME)
                                .flatMap(field ->
                                        sure(Details.pagesBehindVolume(text, field.from(), field.to()), field))));
    }

    Optional<Quoted> publisher() {
        return first(ReferenceLabel.PUBLISHER)
                .flatMap(field -> sure(Trim.trimmed(text, field.from(), field.to()), field));
    }

    private void cut(List<Field> rest, Field field, int from, int to) {
        boolean says = from < to && text.text().substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
        if (says) {
            rest.add(new Field(field.label(), from, to, field.confidence()));
        }
    }

    private static Optional<Quoted> sure(Optional<Quoted> quoted, Field field) {
        return quoted.map(value -> value.withConfidence(field.confidence()));
    }
}
