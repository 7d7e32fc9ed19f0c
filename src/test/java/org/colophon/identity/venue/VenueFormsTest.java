package org.colophon.identity.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which lists of publications print venues. */
class VenueFormsTest {

    private final VenueParser parser = new VenueParser();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // ISO 4 and dblp
                "Proc. Int. Conf. Mach. Learn. | ICML",
                "IEEE Conf. Comput. Vis. Pattern Recog. | CVPR",
                "J. Artif. Intell. Res. | Journal of Artificial Intelligence Research",
                "IEEE Trans. Pattern Anal. Mach. Intell."
                        + " | IEEE Transactions on Pattern Analysis and Machine Intelligence",
                "IEEE Trans. Knowl. Data Eng. | IEEE Transactions on Knowledge and Data Engineering",
                "VLDB J. | The VLDB Journal",
                "SIGMOD Rec. | SIGMOD Record",
                "Commun. ACM | Communications of the ACM",
                "Comput. Vis. Image Underst. | Computer Vision and Image Understanding",
                "Phys. Rev. Lett. | Physical Review Letters",
                "Phys. Rev. B | Physical Review B",
                "N. Engl. J. Med. | New England Journal of Medicine",
                "Proc. Natl. Acad. Sci. USA | Proceedings of the National Academy of Sciences",
                // volumes, issues and pages behind a journal
                "Machine Learning, 6(1) | Machine Learning",
                "J. ACM 45(3) | Journal of the ACM",
                "Knowledge and Data Engineering, IEEE Transactions on"
                        + " | IEEE Transactions on Knowledge and Data Engineering",
                // places and dates behind a conference, short names beside it
                "Proceedings of ACM SIGMOD, San Jose, CA, June 1995 | SIGMOD",
                "In Proc. ACM SIGMOD | SIGMOD",
                "Proc. of the 23rd Intl. Conf. on Very Large Data Bases, VLDB 1997 | VLDB",
                "International Conference on Learning Representations (ICLR), to appear | ICLR",
                "Proceedings of the 22nd International Conference on AISTATS | AISTATS",
                "Proceedings of the 36th International Conference on Machine Learning, PMLR 97:1234-1243 | ICML",
                "ICCV (LNCS 1234) | ICCV",
                "Advances in Cryptology - CRYPTO '99 | CRYPTO",
                "Machine Learning: Proceedings of the Ninth International Workshop (ML92) | ICML",
                "EMNLP/IJCNLP (1) | EMNLP",
                // former names
                "SIGMOD Conference | SIGMOD",
                "EUROSPEECH | INTERSPEECH",
                "International World Wide Web Conference | WWW",
                "Third European Working Session on Learning | ECML PKDD",
                "National Conference on Artificial Intelligence | AAAI Conference on Artificial Intelligence",
                // cut off, as search engines do
                "Proceedings of the 2005 ACM SIGMOD international conference … | SIGMOD",
                "Proceedings of the International Conference on Very Large … | VLDB",
                "Proc. of the ACM SIGMOD Int. Conf. on Management of | SIGMOD",
                // not the journal, not the conference
                "First Monday | First Monday",
                "Proceedings of the IEEE | Proceedings of the IEEE",
                "Proceedings of Machine Learning Research | Proceedings of Machine Learning Research",
                "CVPR Workshops | CVPR Workshops",
                "Findings of the Association for Computational Linguistics: EMNLP 2020 | Findings of ACL",
            })
    @DisplayName("abbreviations, former names and what stands around them")
    void known(String printed, String label) {
        Series series = parser.parse(printed, Optional.empty()).series();
        assertThat(series.label()).isEqualTo(label);
        assertThat(series.known()).isTrue();
    }

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Workshop on Lichen at NeurIPS 2019 | Workshop on Lichen at NeurIPS",
                "NeurIPS 2019 Workshop on Lichen | NeurIPS Workshop on Lichen",
                "NIPS Workshop | NIPS Workshop",
                "Proceedings of the Workshop on Moss, San Jose, CA, June 1995 | Workshop on Moss",
                "Symposium on Machine Learning | Symposium on Machine Learning",
                "International Conference on Artificial Intelligence | International Conference on Artificial Intelligence",
                "Journal of Second Language Moss | Journal of Second Language Moss",
                "Cognition, Perception and Moss | Cognition, Perception and Moss",
                "FSE 2019 | FSE",
                "ICDM | ICDM",
                "law | law",
            })
    @DisplayName("series of their own: workshops at conferences, short names with two meanings, the unknown")
    void unknown(String printed, String label) {
        Series series = parser.parse(printed, Optional.empty()).series();
        assertThat(series.known()).isFalse();
        assertThat(series.label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ACM SIGSOFT FSE 2019 | FSE (Software Engineering)",
                "Fast Software Encryption (FSE) | FSE (Encryption)",
                "SAC 2019: Selected Areas in Cryptography | SAC (Cryptography)",
                "IEEE ICDM 2009 | ICDM",
            })
    @DisplayName("a short name with two meanings decides with other words")
    void ambiguous(String printed, String label) {
        assertThat(parser.parse(printed, Optional.empty()).series().label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0}: edition {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Proceedings of the 22nd Workshop on Moss | 22 | Workshop on Moss",
                "Proceedings of the Ninety-Ninth Workshop on Moss | 99 | Workshop on Moss",
                "Proceedings of the 4 th Workshop on Moss | 4 | Workshop on Moss",
                "Actes de la 22e conférence sur la mousse | 22 | conférence sur la mousse",
                "Actes de la vingt-deuxième conférence sur la mousse | 22 | conférence sur la mousse",
                "Tagungsband der 22. Konferenz über Moos | 22 | Konferenz über Moos",
                "Tagungsband der zweiundzwanzigsten Konferenz über Moos | 22 | Konferenz über Moos",
                "Actas del XXII Congreso del Musgo | 22 | Congreso del Musgo",
                "Actas de la 22ª Conferencia del Musgo | 22 | Conferencia del Musgo",
                "Actas del vigésimo segundo Congreso del Musgo | 22 | Congreso del Musgo",
            })
    @DisplayName("ordinals in figures and words of four languages")
    void ordinals(String printed, int ordinal, String label) {
        Venue venue = parser.parse(printed, Optional.empty());
        assertThat(venue.volume().orElseThrow().ordinal()).contains(ordinal);
        assertThat(venue.series().label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} is the volume {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Proceedings of the 22nd International Conference on AISTATS"
                        + " | Proceedings of the Twenty-Second International Conference on Artificial Intelligence and Statistics",
                "Proceedings of the Twenty-Second International Conference on Artificial Intelligence and Statistics"
                        + " | AISTATS 2019",
                "Proc. of the 23rd Intl. Conf. on Very Large Data Bases | VLDB'97",
                "Advances in Neural Information Processing Systems 32 | NeurIPS 2019",
                "ICML-93 | Proceedings of the Tenth International Conference on Machine Learning",
            })
    @DisplayName("a volume is one volume by its number, its year and its name")
    void volumes(String one, String other) {
        Venue.Volume first = parser.parse(one, Optional.empty()).volume().orElseThrow();
        Venue.Volume second = parser.parse(other, Optional.empty()).volume().orElseThrow();
        assertThat(first.key()).isEqualTo(second.key());
        assertThat(first.year()).isPresent().isEqualTo(second.year());
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ICML 2018 | ICML 2019",
                "Proceedings of the 2nd Workshop on Moss | Proceedings of the 3rd Workshop on Moss",
                "Companion Proceedings of the Web Conference 2018 | Proceedings of the Web Conference 2018",
                "Extended Abstracts of the 2019 CHI Conference on Human Factors in Computing Systems | CHI 2019",
                "Findings of EMNLP 2021 | Findings of ACL 2021",
            })
    @DisplayName("other editions, and parts of one, are other volumes")
    void otherVolumes(String one, String other) {
        assertThat(parser.parse(one, Optional.empty()).volume().orElseThrow().key())
                .isNotEqualTo(parser.parse(other, Optional.empty())
                        .volume()
                        .orElseThrow()
                        .key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "a ", "1 ", "Proceedings of the ", "vol 1(1(", ", ", "'", ". ", "twenty ", "M", "1:1-", "…"
            })
    @DisplayName("a text of ten thousand of the same is a venue like others")
    void hostile(String piece) {
        Venue venue = parser.parse(piece.repeat(10_000), Optional.empty());
        assertThat(venue.series().known()).isFalse();
        assertThat(venue.series().label()).isNotEmpty();
    }
}
