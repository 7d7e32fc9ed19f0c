package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private static final int RECORDS = 3_000;

    @Test
    void recordsKeepWhatTheyAreRankedByHoweverManyAuthorsTheyHave() {
        Profiles profiles = new Profiles();
        Traits traits = new Traits();
        for (int i = 0; i < RECORDS; i++) {
            traits.add(profiles.add(record(i, i % 30)));
        }
        for (int i = 0; i + 30 < RECORDS; i += 7) {
            Profile profile = profiles.get(i);
            assertThat(traits.length(i)).isEqualTo(profile.key.length());
            assertThat(traits.source(i)).isEqualTo(profile.source);
            assertThat(traits.title(i)).isEqualTo(Hashes.of(profile.source, Hashes.of(profile.key)));
            // The shorter list stands in the longer one.
            double shared = i % 30 == 0 ? 0.3 : 1;
            assertThat(traits.sharedAuthors(i, i + 30, 0.3)).isEqualTo(shared);
            assertThat(traits.sharedAuthors(i, i + 29 - i % 30, 0.3)).isEqualTo(shared);
        }
    }

    private static PublicationRecord record(int number, int authors) {
        List<String> names =
                IntStream.range(0, authors).mapToObj(i -> "Ann Author" + i).toList();
        return PublicationRecord.of("r" + number, "s" + number % 3)
                .with("A title " + number, names, "", Optional.empty());
    }
}
