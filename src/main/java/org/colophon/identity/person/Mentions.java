package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.venue.VenueParser;
import org.colophon.model.Folding;

/**
 * All mentions, read once: sorted by their ids, so that nothing depends on the order they came in, and every word and
 * name a number.
 */
final class Mentions {

    private static final int MOST_OTHERS = 200;
    private static final int MOST_WORDS = 40;
    private static final int SHORTEST_WORD = 3;
    private static final int NO_YEAR = Integer.MIN_VALUE;
    private static final int[] NOTHING = {};
    /** Stands for the missing proof of who is meant. */
    static final int UNPROVEN = -1;

    private final List<PersonMention> mentions;
    private final List<NameForm> forms = new ArrayList<>();
    private final Map<String, Integer> formOfPrinted = new HashMap<>();
    private final Map<String, Integer> formOfKey = new HashMap<>();
    /** Empty between the readings of two properties. */
    private final Numbers numbers = new Numbers();

    private final Interner lists = new Interner();
    private final Interner abbreviations = new Interner();
    private final Interner words = new Interner();
    private final Interner venues = new Interner();
    private final Interner places = new Interner();
    private final Interner proofs = new Interner();
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
    private final int[] proof;
    /** The proofs of each name; nothing where there are none. */
    private final Map<Integer, Set<Integer>> proofsOfForm = new HashMap<>();

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
        proof = new int[size];
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
        beside[m] = others(mention, form[m]);
        title[m] = wordsOfTitle.computeIfAbsent(mention.title(), this::titleWords);
        venue[m] = mention.venue().map(printed -> new int[] {venue(printed)}).orElse(NOTHING);
        place[m] = places(mention.affiliations());
        String proving = mention.identifiers().get(PersonMention.PROVING);
        proof[m] = proving == null ? UNPROVEN : proofs.of(proving);
        if (proving != null) {
            proofsOfForm.computeIfAbsent(form[m], k -> new HashSet<>()).add(proof[m]);
        }
    }

    private int[] others(PersonMention mention, int own) {
        List<String> names = mention.others();
        for (int i = 0; i < Math.min(MOST_OTHERS, names.size()); i++) {
            int other = form(names.get(i));
            if (other != own) {
                numbers.add(other);
            }
        }
        return numbers.take();
    }

    private int[] places(List<String> affiliations) {
        affiliations.forEach(printed -> numbers.add(places.of(Folding.key(printed))));
        return numbers.take();
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
        int left = MOST_WORDS;
        for (String word : Folding.words(text).split(" ")) {
            if (word.length() >= SHORTEST_WORD && left-- > 0) {
                numbers.add(words.of(stem(word)));
            }
        }
        return numbers.take();
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

    /** What tells a name from others in every collection. */
    String nameText(int number) {
        NameForm name = forms.get(number);
        return name.family() + " " + String.join(" ", name.given()) + " " + name.key();
    }

    String abbreviationText(int number) {
        return abbreviations.text(number);
    }

    String wordText(int number) {
        return words.text(number);
    }

    String venueText(int number) {
        return venues.text(number);
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

    /** The number of the identifier that proves who is meant, or {@link #UNPROVEN}. */
    int proof(int m) {
        return proof[m];
    }

    /** How many people are proven to bear a name; none where nothing is proven. */
    int provenBearers(int number) {
        return proofsOfForm.getOrDefault(number, Set.of()).size();
    }

    boolean hasYear(int m) {
        return year(m) != NO_YEAR;
    }

    int year(int m) {
        return year[m];
    }
}
