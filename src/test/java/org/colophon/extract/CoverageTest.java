package org.colophon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colophon.capture.Inputs;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;
import org.junit.jupiter.api.Test;

/** What a run says was left unread. */
class CoverageTest {

    private static Page page(String text) {
        Opened opened = Pages.open(Inputs.capture("notes.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((Opened.Readable) opened).page();
    }

    /** A page of which the titles of some lines were taken, counted from 1. */
    private static Claims titles(Page page, int... lines) {
        List<Listing> listings = Arrays.stream(lines)
                .mapToObj(line -> Listing.at(line)
                        .title(Optional.of(page.lines().get(line - 1).quote()))
                        .build())
                .toList();
        return new Claims("notes", Optional.empty(), Optional.empty(), listings, List.of());
    }

    @Test
    void tellsNeighboursTogether() {
        Page page = page("menu\nabout\n\nLamps that learn\nDark rooms\nfooter\n");

        Coverage coverage = Coverage.of(page, titles(page, 3, 4));

        assertThat(coverage.lines()).isEqualTo(5);
        assertThat(coverage.unreadLines()).isEqualTo(3);
        assertThat(coverage.unread()).containsExactly(new Coverage.Run(1, 2, "menu"), new Coverage.Run(5, 5, "footer"));
    }

    @Test
    void aLineIsReadIfAnyPartOfItIs() {
        Page page = page("𝔏amps that learn, 2020\nno\n");
        Claims claims = new Claims(
                "notes",
                Optional.empty(),
                Optional.empty(),
                List.of(Listing.at(1)
                        .date(Optional.of(page.lines().get(0).quote(19, 23)))
                        .build()),
                List.of());

        assertThat(Coverage.of(page, claims).unread()).containsExactly(new Coverage.Run(2, 2, "no"));
    }

    @Test
    void quotesOnlyTheBeginningOfALongLine() {
        Page page = page("ab".repeat(400) + "\nend\n");

        assertThat(Coverage.of(page, titles(page)).unread())
                .containsExactly(new Coverage.Run(1, 2, "ab".repeat(30) + "…"));
    }
}
