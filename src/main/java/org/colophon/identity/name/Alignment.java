package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The given names of two readings, laid side by side in order at the least cost. */
final class Alignment {

    /** What may stand beside what. */
    enum Step {
        EQUAL(0, NameFit.SAME),
        /** One word beside several: <i>Jianyun</i>, <i>Jian Yun</i>. */
        GLUED(0, NameFit.SAME),
        INITIAL(2, NameFit.INITIALS),
        DIMINUTIVE(3, NameFit.DIMINUTIVE),
        NEAR(5, NameFit.RESPELT),
        /** A word of the first list, or of the second, beside nothing. */
        LEFT_ALONE(7, NameFit.SAME),
        RIGHT_ALONE(7, NameFit.SAME);

        private final int cost;
        private final NameFit fit;

        Step(int cost, NameFit fit) {
            this.cost = cost;
            this.fit = fit;
        }

        NameFit fit() {
            return fit;
        }
    }

    static final int MOST_GLUED = 3;
    private static final int SHORTEST_CUT = 3;
    private static final int LEAST_CUT_OFF = 3;

    private record Choice(int cost, Step step, int left, int right) {}

    private final List<NameWord> left;
    private final List<NameWord> right;
    private final GivenFit.Rule rule;
    private final Set<Step> steps = EnumSet.noneOf(Step.class);
    private final List<NameWord> alone = new ArrayList<>();
    private boolean firstsMatch;
    private boolean firstMissing;
    private boolean splitsSyllables;
    private boolean isWritten;

    private Alignment(List<NameWord> left, List<NameWord> right, GivenFit.Rule rule) {
        this.left = left;
        this.right = right;
        this.rule = rule;
    }

    static Alignment of(List<NameWord> left, List<NameWord> right, GivenFit.Rule rule) {
        Alignment alignment = new Alignment(left, right, rule);
        alignment.follow(alignment.choices());
        return alignment;
    }

    boolean has(Step step) {
        return steps.contains(step);
    }

    boolean anyMatch() {
        return steps.stream().anyMatch(step -> step != Step.LEFT_ALONE && step != Step.RIGHT_ALONE);
    }

    /** Whether each of the two has a name that the other has not. */
    boolean contradicts() {
        return has(Step.LEFT_ALONE) && has(Step.RIGHT_ALONE);
    }

    boolean anyMissing() {
        return !alone.isEmpty();
    }

    /** Whether a name that both write out agrees to the letter. */
    boolean isWritten() {
        return isWritten;
    }

    boolean onlyInitialsMissing() {
        return alone.stream().allMatch(NameWord::isInitial);
    }

    boolean firstsMatch() {
        return firstsMatch;
    }

    boolean firstMissing() {
        return firstMissing;
    }

    /** Whether one name of two syllables lacks one of them in the other: <i>Wei-Ying</i>, <i>Wei</i>. */
    boolean splitsSyllables() {
        return splitsSyllables;
    }

    private Choice[][] choices() {
        Choice[][] best = new Choice[left.size() + 1][right.size() + 1];
        for (int i = left.size(); i >= 0; i--) {
            for (int j = right.size(); j >= 0; j--) {
                best[i][j] = choose(i, j, best);
            }
        }
        return best;
    }

    private Choice choose(int i, int j, Choice[][] best) {
        Choice choice = new Choice(i == left.size() && j == right.size() ? 0 : Integer.MAX_VALUE, Step.EQUAL, 0, 0);
        if (i < left.size() && j < right.size()) {
            for (Step step : List.of(Step.EQUAL, Step.INITIAL, Step.DIMINUTIVE, Step.NEAR)) {
                if (applies(step, left.get(i), right.get(j))) {
                    choice = better(choice, step, 1, 1, best[i + 1][j + 1]);
                    break;
                }
            }
            for (int n = 2; n <= MOST_GLUED; n++) {
                if (i + n <= left.size() && isGlued(right.get(j), left.subList(i, i + n))) {
                    choice = better(choice, Step.GLUED, n, 1, best[i + n][j + 1]);
                }
                if (j + n <= right.size() && isGlued(left.get(i), right.subList(j, j + n))) {
                    choice = better(choice, Step.GLUED, 1, n, best[i + 1][j + n]);
                }
            }
        }
        if (i < left.size()) {
            choice = better(choice, Step.LEFT_ALONE, 1, 0, best[i + 1][j]);
        }
        if (j < right.size()) {
            choice = better(choice, Step.RIGHT_ALONE, 0, 1, best[i][j + 1]);
        }
        return choice;
    }

    private static Choice better(Choice choice, Step step, int left, int right, Choice rest) {
        int cost = step.cost + rest.cost();
        return cost < choice.cost() ? new Choice(cost, step, left, right) : choice;
    }

    private static boolean isGlued(NameWord one, List<NameWord> parts) {
        return one.plain().length() > parts.size()
                && one.plain().startsWith(parts.get(0).plain())
                && one.plain().equals(NameReading.glued(parts));
    }

    private boolean applies(Step step, NameWord a, NameWord b) {
        return switch (step) {
            case EQUAL -> a.matches(b);
            case INITIAL -> isShort(a, b) || isShort(b, a);
            case DIMINUTIVE -> Diminutives.related(a.plain(), b.plain()) || isCut(a, b) || isCut(b, a);
            default -> isNear(a.plain(), b.plain());
        };
    }

    private boolean isNear(String a, String b) {
        boolean slips = rule == GivenFit.Rule.LENIENT || Diminutives.knows(a) || Diminutives.knows(b);
        return Spelling.sameSkeleton(a, b)
                || (rule != GivenFit.Rule.EXACT && Syllables.sameSound(a, b, rule == GivenFit.Rule.KOREAN))
                || (rule != GivenFit.Rule.EXACT && slips && Spelling.near(a, b));
    }

    /** An initial, or an abbreviation such as <i>Chr.</i> */
    private static boolean isShort(NameWord part, NameWord whole) {
        return (part.isInitial() || part.dotted())
                && part.plain().length() < whole.plain().length()
                && (whole.plain().startsWith(part.plain()) || whole.expanded().startsWith(part.plain()));
    }

    /** A name of which a longer piece is cut off than an ending: <i>Inma</i>, <i>Inmaculada</i>. */
    private static boolean isCut(NameWord part, NameWord whole) {
        return part.plain().length() >= SHORTEST_CUT
                && part.plain().length() + LEAST_CUT_OFF <= whole.plain().length()
                && whole.plain().startsWith(part.plain())
                && !Syllables.is(part.plain());
    }

    private void follow(Choice[][] best) {
        int i = 0;
        int j = 0;
        boolean matched = false;
        List<NameWord> written = new ArrayList<>();
        while (i < left.size() || j < right.size()) {
            Choice choice = best[i][j];
            steps.add(choice.step());
            if (choice.step() == Step.LEFT_ALONE || choice.step() == Step.RIGHT_ALONE) {
                alone.add(choice.left() > 0 ? left.get(i) : right.get(j));
                firstMissing |= !matched;
            } else {
                matched = true;
                firstsMatch |= i == 0 && j == 0;
                isWritten |= choice.step() == Step.GLUED
                        || (choice.step() == Step.EQUAL && !left.get(i).isInitial());
                if (choice.step() == Step.EQUAL) {
                    written.add(left.get(i));
                }
            }
            i += choice.left();
            j += choice.right();
        }
        splitsSyllables = alone.stream().anyMatch(word -> Syllables.is(word.plain()))
                && written.stream().anyMatch(word -> Syllables.is(word.plain()))
                && alone.stream().noneMatch(word -> word.isInitial());
    }
}
