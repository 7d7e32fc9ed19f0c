package org.colophon.identity.person;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.colophon.identity.name.NameFit;

/** Looks at two groups. */
final class Comparison {

    private static final int MOST_FORMS = 6;
    private static final int MOST_COMPANIONS = 20;
    private static final double CONFLICTING_SHARE = 0.34;
    private static final double[] RARITIES = {5, 8, 10.5, 13};

    private final Mentions mentions;
    private final Surroundings surroundings;
    private final NameRarity rarity;
    private final double[] namesakes;
    private final double[] butMiddle;
    private final double[] abbreviated;

    Comparison(Mentions mentions, Surroundings surroundings, NameRarity rarity) {
        this.mentions = mentions;
        this.surroundings = surroundings;
        this.rarity = rarity;
        this.namesakes = new double[mentions.forms()];
        this.butMiddle = new double[mentions.forms()];
        this.abbreviated = new double[mentions.forms()];
    }

    /** Looks at names first; those that contradict each other are looked at closer for one in so many pairs only. */
    Optional<Seen> see(Group a, Group b, boolean evenIfDifferent) {
        Names names = names(a, b);
        if (names.fit() == NameFit.DIFFERENT && !evenIfDifferent) {
            return Optional.empty();
        }
        int size = Seen.sizeClass(Math.min(a.size(), b.size()));
        byte[] levels = {company(a, b), topic(a, b), venue(a, b), years(a, b), place(a, b)};
        return Optional.of(new Seen(names.fit(), names.namesakes(), size, levels));
    }

    /** How names stand to each other, and how many others would fit. */
    private record Names(NameFit fit, double namesakes) {}

    /** Who is known by an identifier may go by several family names: that which fits the other best counts. */
    private Names names(Group one, Group other) {
        Names best = new Names(NameFit.DIFFERENT, 1);
        for (Called a : Called.of(one, mentions)) {
            for (Called b : Called.of(other, mentions)) {
                Names names = names(a, b);
                int closer = names.fit().compareTo(best.fit());
                best = closer < 0 || closer == 0 && names.namesakes() < best.namesakes() ? names : best;
            }
        }
        return best;
    }

    /** All names of one against all of the other: written-out names that contradict each other outweigh the rest. */
    private Names names(Called a, Called b) {
        double full = 0;
        double all = 0;
        double fullDifferent = 0;
        double different = 0;
        double middle = 0;
        Names best = new Names(NameFit.DIFFERENT, 1);
        for (int i = 0; i < Math.min(MOST_FORMS, a.forms().length); i++) {
            for (int j = 0; j < Math.min(MOST_FORMS, b.forms().length); j++) {
                NameForm x = mentions.name(a.forms()[i]);
                NameForm y = mentions.name(b.forms()[j]);
                NameFit fit = mentions.fit(a.forms()[i], b.forms()[j]);
                double weight = (double) a.counts()[i] * b.counts()[j];
                boolean bothFull = x.isFull() && y.isFull();
                all += weight;
                full += bothFull ? weight : 0;
                different += fit == NameFit.DIFFERENT ? weight : 0;
                fullDifferent += fit == NameFit.DIFFERENT && bothFull ? weight : 0;
                middle += fit == NameFit.CONFLICT_MIDDLE ? weight : 0;
                best = better(best, fit, a.forms()[i], b.forms()[j]);
            }
        }
        if (fullDifferent > CONFLICTING_SHARE * full || different > 0.5 * all) {
            return new Names(NameFit.DIFFERENT, 1);
        }
        if (middle > CONFLICTING_SHARE * all && best.fit().compareTo(NameFit.CONFLICT_MIDDLE) < 0) {
            return new Names(NameFit.CONFLICT_MIDDLE, rarity.namesakesButMiddle(mentions.name(a.name())));
        }
        return best;
    }

    private Names better(Names best, NameFit fit, int x, int y) {
        if (fit == NameFit.DIFFERENT) {
            return best;
        }
        double namesakes = namesakes(fit, x, y);
        int closer = fit.compareTo(best.fit());
        return closer < 0 || closer == 0 && namesakes < best.namesakes() ? new Names(fit, namesakes) : best;
    }

    private double namesakes(NameFit fit, int x, int y) {
        int more = given(x) - given(y);
        double reckoned = switch (fit) {
            case SAME -> known(namesakes, more >= 0 ? x : y, rarity::namesakes);
            case INITIALS -> known(abbreviated, more <= 0 ? x : y, rarity::abbreviated);
            default ->
                Math.max(
                        known(butMiddle, x, rarity::namesakesButMiddle),
                        known(butMiddle, y, rarity::namesakesButMiddle));
        };
        int proven = Math.max(mentions.provenBearers(x), mentions.provenBearers(y));
        return proven > 1 ? Math.max(reckoned, proven) : reckoned;
    }

    private int given(int form) {
        return mentions.name(form).given().size();
    }

    /** What was reckoned for a name before, or is now. */
    private double known(double[] before, int form, ToDoubleFunction<NameForm> reckon) {
        if (before[form] == 0) {
            before[form] = reckon.applyAsDouble(mentions.name(form));
        }
        return before[form];
    }

    private byte company(Group a, Group b) {
        if (a.company().length == 0 || b.company().length == 0) {
            return Seen.MISSING;
        }
        double shared = Math.max(
                sharedNames(a.company(), b.company()),
                Math.max(
                        sharedAbbreviations(a.initials(), b.abbreviated()),
                        Math.max(
                                sharedAbbreviations(a.abbreviated(), b.initials()),
                                sharedAbbreviations(a.initials(), b.initials()))));
        if (shared > 0) {
            return (byte) companyLevel(shared);
        }
        return (byte) (companionsKnowEachOther(a, b) ? 1 : 0);
    }

    /** The level of companions in common that are so rare, in bits. */
    static int companyLevel(double bits) {
        int level = Signal.SHARED_COMPANY;
        for (double limit : RARITIES) {
            level += bits < limit ? 0 : 1;
        }
        return level;
    }

    /** The rarest counts in full, the others, which often come with it, in part. Names and groups are told apart. */
    private double sharedNames(int[] a, int[] b) {
        Shared names = new Shared();
        Shared groups = new Shared();
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                (a[i] < mentions.forms() ? names : groups).add(surroundings.rarityOfCompanion(a[i]));
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.max(names.total(), groups.total());
    }

    private double sharedAbbreviations(int[] a, int[] b) {
        Shared shared = new Shared();
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared.add(surroundings.rarityOfAbbreviation(a[i]) - 1);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared.total();
    }

    /** Sums rarities. */
    private static final class Shared {
        private double most;
        private double sum;

        void add(double bits) {
            most = Math.max(most, bits);
            sum += Math.max(0, bits);
        }

        double total() {
            return most + 0.4 * (sum - most);
        }
    }

    private boolean companionsKnowEachOther(Group a, Group b) {
        int[] left = a.company();
        int[] right = b.company();
        for (int i = 0; i < Math.min(MOST_COMPANIONS, left.length); i++) {
            for (int j = 0; j < Math.min(MOST_COMPANIONS, right.length); j++) {
                // Groups stand behind names, so the last ones tell the most.
                if (surroundings.areTogether(left[left.length - 1 - i], right[right.length - 1 - j])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte topic(Group a, Group b) {
        if (a.words().length == 0 || b.words().length == 0) {
            return Seen.MISSING;
        }
        double cosine = 0;
        for (int i = 0, j = 0; i < a.words().length && j < b.words().length; ) {
            int order = Integer.compare(a.words()[i], b.words()[j]);
            if (order == 0) {
                cosine += a.weights()[i] * b.weights()[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (byte)
                (cosine < 0.005
                        ? 0
                        : cosine < 0.04 ? 1 : cosine < 0.09 ? 2 : cosine < 0.16 ? 3 : cosine < 0.28 ? 4 : 5);
    }

    private byte venue(Group a, Group b) {
        if (a.venues().length == 0 || b.venues().length == 0) {
            return Seen.MISSING;
        }
        double share = common(a.venues(), b.venues())
                .mapToDouble(surroundings::shareOfVenue)
                .min()
                .orElse(1);
        return (byte) (share == 1 ? 0 : share > 0.1 ? 1 : share > 0.02 ? 2 : 3);
    }

    private static byte years(Group a, Group b) {
        if (!a.hasYears() || !b.hasYears()) {
            return Seen.MISSING;
        }
        int gap = Math.max(a.from() - b.to(), b.from() - a.to());
        return (byte) (gap <= 1 ? 4 : gap <= 3 ? 3 : gap <= 7 ? 2 : gap <= 15 ? 1 : 0);
    }

    private static byte place(Group a, Group b) {
        if (a.places().length == 0 || b.places().length == 0) {
            return Seen.MISSING;
        }
        return (byte) (common(a.places(), b.places()).findAny().isPresent() ? 1 : 0);
    }

    /** Whether two rising rows have a number in common. */
    static boolean meet(int[] a, int[] b) {
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                return true;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    static IntStream common(int[] a, int[] b) {
        IntStream.Builder both = IntStream.builder();
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            if (order == 0) {
                both.add(a[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both.build();
    }
}
