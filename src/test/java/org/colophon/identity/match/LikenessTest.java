package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void runsOfLettersAreSharedWhereNoWordIs() {
        LetterRuns one = LetterRuns.of("datawarehouse", 3);
        LetterRuns other = LetterRuns.of("warehousing", 3);
        assertThat(one.alike(other)).isBetween(0.2, 0.5);
        assertThat(one.alike(one)).isEqualTo(1);
        assertThat(one.alike(other)).isCloseTo(other.alike(one), within(1e-12));
        assertThat(LetterRuns.of("ab", 2).contained(LetterRuns.of("abracadabra", 2)))
                .as("a at the beginning and ab, but b not at the end")
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(LetterRuns.of("abc", 3).alike(LetterRuns.of("xyz", 3))).isZero();
    }

    @Test
    void aScaleHasALevelMoreThanBounds() {
        Scale scale = new Scale(0.2, 0.5, 1);
        assertThat(scale.levels()).isEqualTo(4);
        assertThat(List.of(0.1, 0.2, 0.7, 1.0).stream().map(scale::level))
                .containsExactly((byte) 0, (byte) 1, (byte) 2, (byte) 3);
        assertThat(List.of(0, 2, 3).stream().map(scale::share)).containsExactly("hardly any", "at least 50%", "all");
    }

    private static byte names(List<String> left, List<String> right) {
        Profiles profiles = new Profiles();
        byte[] levels = new byte[Feature.values().length];
        Likeness.names(profile(profiles, "x", left), profile(profiles, "y", right), levels);
        return levels[Feature.NAME_LETTERS.ordinal()];
    }

    private static Profile profile(Profiles profiles, String id, List<String> authors) {
        return profiles.add(PublicationRecord.of(id, id).with("Lanterns", authors, "", Optional.empty()));
    }

    @Test
    void garbledNamesAreStillAlike() {
        List<String> names = List.of("Ada Farnaby", "Hugo Pemberley");
        byte same = names(names, List.of("H. Pemberley", "A. Farnaby"));
        byte garbled = names(names, List.of("Pemb erley Hu", "Farn?by A"));
        byte others = names(names, List.of("Clara Montague"));
        assertThat(same).isEqualTo((byte) (Likeness.NAME_LETTERS.levels() - 1));
        assertThat(garbled).isLessThan(same).isGreaterThan(others);
    }
}
