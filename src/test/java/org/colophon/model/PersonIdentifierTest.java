package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How registries of people write their identifiers, and how everybody else does. */
class PersonIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-233X",
                "0000-0002-1694-233x",
                "0000\u20100002\u20101694\u2010233X",
                "0000\u20130002\u20131694\u2013233X",
                "0000 0002 1694 233X",
                "0000\u00a00002\u00a01694\u00a0233X",
                "000000021694233X",
                " ORCID: 0000-0002-1694-233X ",
                "ORCID iD: https://orcid.org/0000-0002-1694-233X",
                "orcid:0000-0002-1694-233X",
                "orcid.org/0000-0002-1694-233X",
                "http://orcid.org/0000-0002-1694-233X",
                "https://www.orcid.org/0000-0002-1694-233X/",
                "https://orcid.org/0000-0002-1694-233X?lang=en",
                "https://orcid.org/000000021694233X"
            })
    @DisplayName("an ORCID is the same however it is printed")
    void printedForms(String printed) {
        assertThat(PersonScheme.ORCID.read(printed)).contains("0000-0002-1694-233X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-2330",
                "0000-0002-1694-2333",
                "0000-0002-1694-23X3",
                "0000-0020-1694-233X",
                "0000-0002-1694",
                "0000-0002-1694-233X9",
                "https://orcid.org/",
                "https://orcid.org/register",
                "https://example.org/0000-0002-1694-233X",
                ""
            })
    @DisplayName("with a slip it is none: the check digit tells")
    void slips(String printed) {
        assertThat(PersonScheme.ORCID.read(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/0000-0002-1825-0097, ORCID, https://orcid.org/0000-0002-1825-0097",
        "http://www.isni.org/isni/0000000121032683, ISNI, https://isni.org/isni/0000000121032683",
        "https://isni.org/isni/0000 0001 2103 2683, ISNI, https://isni.org/isni/0000000121032683",
        "https://dblp.org/pid/10/3248.html, DBLP, https://dblp.org/pid/10/3248",
        "https://dblp.uni-trier.de/pid/h/GeoffreyEHinton, DBLP, https://dblp.org/pid/h/GeoffreyEHinton",
        "https://www.wikidata.org/wiki/Q92894, WIKIDATA, http://www.wikidata.org/entity/Q92894",
        "https://scholar.google.ca/citations?hl=en&user=aaaaBBBB_-12&view=x, GOOGLE_SCHOLAR, "
                + "https://scholar.google.com/citations?user=aaaaBBBB_-12",
        "https://www.semanticscholar.org/author/Jane-Doe/1234567, SEMANTIC_SCHOLAR, "
                + "https://www.semanticscholar.org/author/1234567"
    })
    @DisplayName("the address of a registry tells the scheme and comes out in the registry's own form")
    void addresses(String printed, PersonScheme scheme, String address) {
        PersonIdentifier found = PersonIdentifier.at(quoted(printed)).orElseThrow();
        assertThat(found.scheme()).isEqualTo(scheme);
        assertThat(found.address()).isEqualTo(address);
        assertThat(PersonScheme.ofAddress(address)).contains(scheme);
        assertThat(scheme.inOwnForm(address)).isEqualTo(found.value().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dblp.org/rec/conf/acl/Doe20",
                "https://isni.org/isni/0000000121032684",
                "https://scholar.google.com/scholar?q=Jane",
                "https://www.wikidata.org/wiki/Property:P31",
                "https://example.org/~jane",
                "Jane Doe"
            })
    void otherAddressesAreNone(String printed) {
        assertThat(PersonIdentifier.at(quoted(printed))).isEmpty();
    }

    @Test
    @DisplayName("bare, only an ORCID in its groups of four is told by its looks")
    void bareNumbers() {
        assertThat(PersonIdentifier.guess(quoted("0000-0002-1825-0097"))).isPresent();
        assertThat(PersonIdentifier.guess(quoted("0000000121032683"))).isEmpty();
        assertThat(PersonIdentifier.guess(quoted("1234567"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ORCID, ORCID",
        "orcid iD, ORCID",
        "https://orcid.org/, ORCID",
        "https://registry.identifiers.org/registry/orcid, ORCID",
        "http://id.loc.gov/vocabulary/identifiers/isni, ISNI",
        "Wikidata, WIKIDATA"
    })
    void schemesByName(String named, PersonScheme scheme) {
        assertThat(PersonScheme.named(named)).contains(scheme);
    }

    @Test
    void otherNamesAreNoScheme() {
        assertThat(PersonScheme.named("Scopus")).isEmpty();
        assertThat(PersonScheme.named("")).isEmpty();
    }

    private static Quoted quoted(String text) {
        return new Quoted(text, new Evidence(0, text.length(), text, "", ""));
    }
}
