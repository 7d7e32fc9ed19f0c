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
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d/.:-]|[-–—]\\s|\\d[–—])(?:19|20)\\d\\d(?![\\d/:]|\\s?[-–—]+\\s?\\d)");

    /** How sure so peculiar a form makes its parts. */
    private static final double COMPACTLY = 0.9;

    private static final Pattern INTRODUCED =
            Pattern.compile("(?iu)\\b(?:in|dans|en|im|em|proc|to appear|accepted|published|presented)\\b");
    private static final Pattern YEAR_AT_END = Pattern.compile(
            "\\s((?:19|20)\\d\\d)(?!,\\s\\w{0,2}\\d+(?:\\s?\\(\\d+\\))?[,:]|[;,]\\s?\\d+\\s?[(:]|,\\s(?:accepted|in press|ASAP))(?=[.,;)]|\\s\\(|$)");
    private static final Pattern ENDS_IN_YEAR = Pattern.compile("\\p{L}\\s(?:19|20)\\d\\d$");
    private static final double MUCH = 0.8;
    private static final double SURE = 0.9;
    private static final int NEAR = 40;

    private final EntryText text;
    private final List<Field> fields;
    private final boolean headed;

    /**
     * @param headed whether a heading over the entry gives its year
     */
    Parts(EntryText text, List<Field> labelled, boolean headed) {
        this.text = text;
        this.headed = headed;
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

    void set(Field field) {
        set(field.label(), field.from(), field.to(), field.confidence());
    }

    /** As {@link #set}, for the place where some words stand; does nothing if they do not. */
    void setWhere(ReferenceLabel label, String words, int from, double confidence) {
        int at = text.text().indexOf(words, from);
        if (at >= 0) {
            set(label, at, at + words.length(), confidence);
        }
    }

    /**
     * Says that words are the venue; where they hold more than that, the labeller says which of them are.
     *
     * @param source the text in which the field is given
     * @param from where to look for the words in this text
     */
    void setVenue(String source, Field venue, int from) {
        String words = source.substring(venue.from(), venue.to()).strip();
        int at = text.text().indexOf(words, from);
        Optional<Field> title = first(ReferenceLabel.TITLE);
        int end = at + words.length();
        // A title that only the labeller ends may have run on into what the layout sets apart.
        boolean ranOn = title.filter(field -> field.confidence() < SURE && field.from() < at && field.to() < end)
                .isPresent();
        boolean taken = at < 0
                || !ranOn
                        && title.isPresent()
                        && title.get().from() < at + words.length()
                        && at < title.get().to();
        if (taken) {
            return;
        }
        boolean more = words.chars().anyMatch(Character::isDigit) || words.startsWith("In ") || words.contains(":");
        int to = at + words.length();
        Optional<Field> within = fields.stream()
                .filter(field -> field.label() == ReferenceLabel.CONTAINER && field.from() < to && at < field.to())
                .findFirst();
        if (more && within.isPresent()) {
            set(
                    ReferenceLabel.CONTAINER,
                    Math.max(at, within.get().from()),
                    Math.min(to, within.get().to()),
                    venue.confidence());
        } else {
            set(ReferenceLabel.CONTAINER, at, to, venue.confidence());
        }
    }

    /** Whether no field stands between two places. */
    boolean isFree(int from, int to) {
        return fields.stream().noneMatch(field -> field.from() >= from && field.to() <= to);
    }

    /** The field of a label, if it is at least so sure. */
    Optional<Field> certain(ReferenceLabel label, double confidence) {
        return first(label).filter(field -> field.confidence() >= confidence);
    }

    /** Where the title comes first, the names right behind it are the authors. */
    void authorsBehindTitle(double confidence) {
        Optional<Field> title = first(ReferenceLabel.TITLE);
        boolean leads = title.isPresent()
                && text.text().substring(0, title.get().from()).chars().noneMatch(Character::isLetter);
        if (leads) {
            int from = NameList.afterJoint(text.text(), title.get().to());
            int to = NameList.endOfNames(text.text(), from);
            if (to > from) {
                set(ReferenceLabel.AUTHOR, from, to, confidence);
            }
        }
    }

    /** Volume, issue or pages where they are printed in one form, <i>12(3):45-67</i>, outside the title. */
    private Optional<Quoted> compact(String part) {
        return NumberForms.find(text.text(), this::isBesideNumbers)
                .flatMap(form -> form.quote(text, part))
                .map(found -> found.withConfidence(COMPACTLY));
    }

    private boolean isBesideNumbers(int at) {
        return fields.stream()
                .anyMatch(field -> (field.label() == ReferenceLabel.TITLE || field.label() == ReferenceLabel.URL)
                        && field.from() <= at
                        && at < field.to());
    }

    /** Whether the labeller takes more than half of some words for one thing. */
    boolean isMostly(ReferenceLabel label, int from, int to) {
        int covered = 0;
        for (Field field : fields) {
            if (field.label() == label) {
                covered += Math.max(0, Math.min(field.to(), to) - Math.max(field.from(), from));
            }
        }
        return covered * 2 > to - from;
    }

    /** Whether nothing that the labeller takes for the title is much longer than some words. */
    boolean couldBeTitle(int length) {
        return fields.stream()
                .filter(field -> field.label() == ReferenceLabel.TITLE)
                .allMatch(field -> (field.to() - field.from()) * MUCH < length);
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
                .filter(field -> field.label() != ReferenceLabel.TITLE && field.label() != ReferenceLabel.EDITOR)
                .filter(field -> NameList.isNames(text.text().substring(field.from(), field.to())))
                .findFirst()
                .or(this::leadingEditors);
    }

    /** Who edited a volume stands where its authors would. */
    private Optional<Field> leadingEditors() {
        return fields.stream()
                .findFirst()
                .filter(field -> field.label() == ReferenceLabel.EDITOR)
                .map(field -> Editors.withoutRole(text, field));
    }

    /** The venue; a year at its end belongs to its name only if the year is printed elsewhere too. */
    Optional<Quoted> venue(boolean dated) {
        Optional<Quoted> named = venue();
        Optional<Field> known = first(ReferenceLabel.CONTAINER);
        if (dated && known.isPresent()) {
            int end = venueEnd(known.get());
            Matcher year =
                    YEAR_AT_END.matcher(text.text()).region(end, text.text().length());
            if (year.lookingAt() && Character.isLetter(text.text().charAt(end - 1)) && isPrintedElsewhere(year)) {
                return sure(Trim.venue(text, venueStart(known.get()), year.end(1)), known.get());
            }
        }
        boolean only = !dated
                && named.isPresent()
                && ENDS_IN_YEAR.matcher(named.get().value()).find();
        if (!only) {
            return named;
        }
        Field field = first(ReferenceLabel.CONTAINER)
                .or(() -> first(ReferenceLabel.SERIES))
                .orElseThrow();
        int from = venueStart(field);
        int end = text.text()
                .lastIndexOf(
                        ' ',
                        text.text().indexOf(named.get().value(), from)
                                + named.get().value().length()
                                - 1);
        return end <= from ? named : sure(Trim.venue(text, from, end), field);
    }

    /** Whether no other year follows, so that the one behind the venue is no date of its own. */
    private boolean isPrintedElsewhere(Matcher year) {
        return headed || text.text().indexOf(year.group(1), year.end()) > 0;
    }

    Optional<Quoted> venue() {
        return first(ReferenceLabel.CONTAINER)
                .or(() -> first(ReferenceLabel.SERIES))
                .flatMap(field -> sure(Trim.venue(text, venueStart(field), venueEnd(field)), field));
    }

    /** Behind a title that is sure the venue begins at once, even where the labeller took its first words for the title. */
    private int venueStart(Field venue) {
        Optional<Field> title = certain(ReferenceLabel.TITLE, SURE);
        int from = title.map(Field::to).orElse(venue.from());
        boolean near = from < venue.from() && venue.from() - from < NEAR;
        if (!near
                || fields.stream()
                        .anyMatch(field -> field.from() >= from
                                && field.to() <= venue.from()
                                && field.label() != ReferenceLabel.CONTAINER)) {
            return venue.from();
        }
        String gap = text.text().substring(from, venue.from());
        boolean word = gap.chars().filter(Character::isUpperCase).count() == 1
                && gap.strip().length() > 3
                && !INTRODUCED.matcher(gap).find();
        boolean apart = gap.chars().anyMatch(c -> Character.isDigit(c) || "()[]/".indexOf(c) >= 0);
        return word && !apart ? from : venue.from();
    }

    /** Whether a venue is known. */
    boolean hasVenue() {
        return venue().isPresent();
    }

    /** A venue ends before its volume and pages, even where the labeller ran on. */
    private int venueEnd(Field field) {
        return NumberForms.startWithin(text.text(), field.from(), field.to());
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
        return PublisherCues.bracketed(text, first(ReferenceLabel.TITLE))
                .or(() -> first(ReferenceLabel.PUBLISHER)
                        .flatMap(field -> sure(Trim.trimmed(text, field.from(), beforeBracket(field)), field)))
                .or(() -> PublisherCues.find(text, first(ReferenceLabel.TITLE), first(ReferenceLabel.CONTAINER)));
    }

    /** What a bracket adds to a publisher is no part of its name. */
    private int beforeBracket(Field field) {
        int bracket = text.text().indexOf(" (", field.from() + 1);
        return bracket > 0 && bracket < field.to() ? bracket : field.to();
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
