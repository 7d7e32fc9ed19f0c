package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.venue.VenueParser;
import org.colophon.model.Folding;

/**
 * All mentions, read once: sorted by their ids, so that nothing depends on the order they came in, and every word and
 * name a number.
 */
final class Mentions {

    private static final int MOST_OTHERS = 200;
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final List<PersonMention> mentions;
    private final List<NameForm> forms = new ArrayList<>();
    private final Map<String, Integer> formOfPrinted = new HashMap<>();
    private final Map<String, Integer> formOfKey = new HashMap<>();
    private final Interner lists = new Interner();
    private final Interner abbreviations = new Interner();
    private final Interner words = new Interner();
    private final Interner venues = new Interner();
    private final Interner places = new Interner();
    private final Map<String, int[]> wordsOfTitle = new HashMap<>();
    private final Map<String, Integer> venueOfPrinted = new HashMap<>();
    private final VenueParser venueParser = new VenueParser();
    private final List<Integer> abbreviationOfForm = new ArrayList<>();
    private final int[] form;
    private final int[] list;
    private final int[][] beside;
    private final int[][] title;
    private final int[][] venue;
    private final int[][] place;
    private final int[][] inList;
    private final int[] year;
    private final Fits fits;

    Mentions(Collection<PersonMention> unsorted) {
        mentions = unsorted.stream()
                .sorted(Comparator.comparing(PersonMention::id))
                .toList();
        int size = mentions.size();
        form = new int[size];
        list = new int[size];
        beside = new int[size][];
        title = new int[size][];
        venue = new int[size][];
        place = new int[size][];
        for (int m = 0; m < size; m++) {
            read(m, mentions.get(m));
        }
        inList = byList();
        year = mentions.stream()
                .mapToInt(mention -> mention.year().orElse(NO_YEAR))
                .toArray();
        fits = new Fits(forms);
        wordsOfTitle.clear();
        venueOfPrinted.clear();
        formOfPrinted.clear();
    }

    private void read(int m, PersonMention mention) {
        if (m > 0 && mention.id().equals(mentions.get(m - 1).id())) {
            throw new IllegalArgumentException("two mentions with the id " + mention.id());
        }
        form[m] = form(mention.printed());
        list[m] = lists.of(mention.list());
        beside[m] = mention.others().stream()
                .limit(MOST_OTHERS)
                .mapToInt(this::form)
                .filter(other -> other != form[m])
                .sorted()
                .distinct()
                .toArray();
        title[m] = wordsOfTitle.computeIfAbsent(mention.title(), this::titleWords);
        venue[m] = numbers(mention.venue().stream(), this::venue);
        place[m] = numbers(mention.affiliations().stream().map(Folding::key), places::of);
    }

    private static int[] numbers(Stream<String> texts, ToIntFunction<String> number) {
        return texts.mapToInt(number).sorted().distinct().toArray();
    }

    private int venue(String printed) {
        return venueOfPrinted.computeIfAbsent(
                printed,
                text -> venues.of(
                        venueParser.parse(text, Optional.empty()).series().key()));
    }

    private int form(String printed) {
        Integer known = formOfPrinted.get(printed);
        if (known != null) {
            return known;
        }
        NameForm read = NameForm.of(printed);
        String key = read.family() + " " + String.join(" ", read.given()) + " " + read.key();
        int number = formOfKey.computeIfAbsent(key, k -> {
            forms.add(read);
            abbreviationOfForm.add(abbreviations.of(read.abbreviated()));
            return forms.size() - 1;
        });
        formOfPrinted.put(printed, number);
        return number;
    }

    private int[] titleWords(String text) {
        return Arrays.stream(Folding.words(text).split(" "))
                .filter(word -> word.length() > 2)
                .limit(40)
                .mapToInt(word -> words.of(stem(word)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Plural and singular are one word. */
    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private int[][] byList() {
        int[] sizes = new int[lists.size()];
        for (int l : list) {
            sizes[l]++;
        }
        int[][] members = new int[lists.size()][];
        for (int l = 0; l < members.length; l++) {
            members[l] = new int[sizes[l]];
        }
        for (int m = size() - 1; m >= 0; m--) {
            members[list[m]][--sizes[list[m]]] = m;
        }
        return members;
    }

    int size() {
        return mentions.size();
    }

    PersonMention get(int m) {
        return mentions.get(m);
    }

    /** The number of a mention's name. */
    int form(int m) {
        return form[m];
    }

    NameForm name(int number) {
        return forms.get(number);
    }

    /** How two names stand to each other, by their numbers. */
    NameFit fit(int a, int b) {
        return fits.between(a, b);
    }

    int forms() {
        return forms.size();
    }

    /** The number of what remains of a name when it is abbreviated. */
    int abbreviation(int number) {
        return abbreviationOfForm.get(number);
    }

    int abbreviations() {
        return abbreviations.size();
    }

    int list(int m) {
        return list[m];
    }

    int lists() {
        return lists.size();
    }

    /** The mentions in a list. */
    int[] inList(int number) {
        return inList[number];
    }

    /** The names beside a mention. */
    int[] beside(int m) {
        return beside[m];
    }

    int[] title(int m) {
        return title[m];
    }

    int words() {
        return words.size();
    }

    int[] venue(int m) {
        return venue[m];
    }

    int venues() {
        return venues.size();
    }

    int[] places(int m) {
        return place[m];
    }

    int places() {
        return places.size();
    }

    boolean hasYear(int m) {
        return year(m) != NO_YEAR;
    }

    int year(int m) {
        return year[m];
    }
}
