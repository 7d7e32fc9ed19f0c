package org.colophon.identity.name;

import java.util.Comparator;
import java.util.List;
import org.colophon.identity.name.Lexicon.Kind;

/** Compares all readings of one name with all of another, and keeps the best pair. */
final class Comparison {

    /** What the worst reading leaves of a score. */
    private static final double LEAST_GRADE = 0.5;

    private static final Comparator<NameComparison> BEST = Comparator.comparing(NameComparison::fit)
            .thenComparing(Comparator.comparingDouble(NameComparison::score).reversed());

    private Comparison() {}

    static NameComparison best(List<NameReading> left, List<NameReading> right) {
        NameComparison best = compare(left.get(0), right.get(0));
        for (NameReading a : left) {
            for (NameReading b : right) {
                if (a != left.get(0) || b != right.get(0)) {
                    NameComparison next = compare(a, b);
                    best = BEST.compare(next, best) < 0 ? next : best;
                }
            }
        }
        return best;
    }

    static NameComparison compare(NameReading a, NameReading b) {
        NameFit fit = fit(a, b);
        double grade = LEAST_GRADE + (1 - LEAST_GRADE) * Math.sqrt(a.plausibility() * b.plausibility());
        return new NameComparison(fit, fit.score() * grade, a, b);
    }

    private static NameFit fit(NameReading a, NameReading b) {
        if (a.kind() == NameReading.Kind.BODY || b.kind() == NameReading.Kind.BODY) {
            boolean same = a.kind() == b.kind() && a.surnameText().equals(b.surnameText());
            return same ? NameFit.SAME : NameFit.DIFFERENT;
        }
        if (!a.suffix().isEmpty() && !b.suffix().isEmpty() && !a.suffix().equals(b.suffix())) {
            return NameFit.DIFFERENT;
        }
        SurnameFit surname = SurnameFit.of(a, b);
        if (surname == SurnameFit.OTHER) {
            return NameFit.DIFFERENT;
        }
        NameFit fit = persons(a, b, surname);
        return a.suffix().equals(b.suffix()) ? fit : fit.or(NameFit.SAME_BUT_MIDDLE);
    }

    private static NameFit persons(NameReading a, NameReading b, SurnameFit surname) {
        boolean exact = surname == SurnameFit.SAME || surname == SurnameFit.VARIANT;
        GivenFit given = GivenFit.of(a.given(), b.given(), exact ? rule(a, b) : GivenFit.Rule.EXACT);
        boolean agrees = exact || (surname == SurnameFit.PART ? agreesBesidePart(a, given) : given.written());
        if (!agrees || (!exact && !given.fit().compatible())) {
            return NameFit.DIFFERENT;
        }
        if (isSwapped(a) || isSwapped(b)) {
            return surname == SurnameFit.SAME && given.fit() == NameFit.SAME ? NameFit.RESPELT : NameFit.DIFFERENT;
        }
        return surname.fit().or(given.fit());
    }

    /** <i>Ada Roe</i> and <i>Ada Smith-Roe</i>; where neither writes a name out, all initials have to be the same. */
    private static boolean agreesBesidePart(NameReading a, GivenFit given) {
        return given.named() || (given.fit() == NameFit.SAME && !a.given().isEmpty());
    }

    private static boolean isSwapped(NameReading reading) {
        return reading.kind() == NameReading.Kind.SWAPPED;
    }

    private static GivenFit.Rule rule(NameReading a, NameReading b) {
        if (is(Kind.KOREAN, a) || is(Kind.KOREAN, b)) {
            return GivenFit.Rule.KOREAN;
        }
        return is(Kind.ASIAN, a) || is(Kind.ASIAN, b) ? GivenFit.Rule.SYLLABLES : GivenFit.Rule.LENIENT;
    }

    private static boolean is(Kind kind, NameReading reading) {
        return reading.surname().size() == 1
                && Lexicon.is(kind, reading.surname().get(0).plain());
    }
}
