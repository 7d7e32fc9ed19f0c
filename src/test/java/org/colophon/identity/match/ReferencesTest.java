package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Character references in titles and names. */
class ReferencesTest {

    @ParameterizedTest
    @DisplayName("a letter is read as the letter it stands for, also where a tokenizer took it out of its word")
    @CsvSource({
        "Oliver G&#252;nther,Oliver Günther",
        "oliver g &#252; nther,oliver günther",
        "p. &#197;. Larson,p. Å. Larson",
        "dirk d & #252 ; llmann,dirk düllmann",
        "daniel barbar &#225;,daniel barbará",
        "C# and C&#43;&#43;,C# and C&#43;&#43;",
        "no reference &#9999999;,no reference &#9999999;",
        "plain,plain"
    })
    void letters(String printed, String read) {
        assertThat(References.decode(printed)).isEqualTo(read);
    }
}
