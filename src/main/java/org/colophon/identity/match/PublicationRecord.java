package org.colophon.identity.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one source says of one publication, as printed.
 *
 * @param id names the record; two records never share it
 * @param source what the record stands in, such as a page or a file; records of one source are seldom one publication
 * @param title the title with its subtitle
 * @param authors the printed names in order
 * @param authorsComplete whether nobody is left out, as <i>et al.</i> leaves them out
 * @param venue the journal, proceedings or series
 * @param year the year of publication
 * @param pages a page or a range of pages
 * @param volume the volume's number
 * @param issue the issue's number
 * @param kind what kind of publication it is said to be
 * @param identifiers by scheme in small letters, such as {@code doi}, {@code arxiv}, {@code pmid}
 * @param summary the abstract
 * @param bearers by their places among the authors, from 0, those of whom more is known than their names
 * @param owner a further author, whom the list leaves out because it stands on their own page
 * @param index the record's place in its source's list, from 0; negative where it has none
 */
public record PublicationRecord(
        String id,
        String source,
        Optional<String> title,
        List<String> authors,
        boolean authorsComplete,
        Optional<String> venue,
        Optional<Integer> year,
        Optional<String> pages,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> kind,
        Map<String, String> identifiers,
        Optional<String> summary,
        Map<Integer, Bearer> bearers,
        Optional<String> owner,
        int index) {

    public PublicationRecord {
        authors = List.copyOf(authors);
        identifiers = Map.copyOf(identifiers);
        bearers = Map.copyOf(bearers);
    }

    /** A record of which nothing is known yet. */
    public static PublicationRecord of(String id, String source) {
        Optional<String> none = Optional.empty();
        return new PublicationRecord(
                id,
                source,
                none,
                List.of(),
                true,
                none,
                Optional.empty(),
                none,
                none,
                none,
                none,
                Map.of(),
                none,
                Map.of(),
                none,
                -1);
    }

    /** The same with what most bibliographies say; an empty text is a missing one. */
    public PublicationRecord with(String title, List<String> authors, String venue, Optional<Integer> year) {
        return changed(draft -> {
            draft.title = text(title);
            draft.authors = authors;
            draft.venue = text(venue);
            draft.year = year;
        });
    }

    /** The same with its place within its volume; an empty text is a missing one. */
    public PublicationRecord in(String volume, String issue, String pages) {
        return changed(draft -> {
            draft.volume = text(volume);
            draft.issue = text(issue);
            draft.pages = text(pages);
        });
    }

    /** The same with identifiers, and with an abstract; an empty text is a missing one. */
    public PublicationRecord with(Map<String, String> identifiers, String summary) {
        return changed(draft -> {
            draft.identifiers = identifiers;
            draft.summary = text(summary);
        });
    }

    /** The same with what is said of the kind, and of the completeness of the authors. */
    public PublicationRecord as(String kind, boolean authorsComplete) {
        return changed(draft -> {
            draft.kind = text(kind);
            draft.authorsComplete = authorsComplete;
        });
    }

    /** The same with authors of whom more is known than their names. */
    public PublicationRecord knowing(Map<Integer, Bearer> bearers) {
        return changed(draft -> draft.bearers = bearers);
    }

    /** The same as listed on the page of an author whom the list leaves out. */
    public PublicationRecord on(String owner) {
        return changed(draft -> draft.owner = text(owner));
    }

    private PublicationRecord changed(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        return draft.done();
    }

    /** What a record is to say: what this one says, until it is changed. */
    private final class Draft {
        private Optional<String> title = PublicationRecord.this.title;
        private List<String> authors = PublicationRecord.this.authors;
        private boolean authorsComplete = PublicationRecord.this.authorsComplete;
        private Optional<String> venue = PublicationRecord.this.venue;
        private Optional<Integer> year = PublicationRecord.this.year;
        private Optional<String> pages = PublicationRecord.this.pages;
        private Optional<String> volume = PublicationRecord.this.volume;
        private Optional<String> issue = PublicationRecord.this.issue;
        private Optional<String> kind = PublicationRecord.this.kind;
        private Map<String, String> identifiers = PublicationRecord.this.identifiers;
        private Optional<String> summary = PublicationRecord.this.summary;
        private Map<Integer, Bearer> bearers = PublicationRecord.this.bearers;
        private Optional<String> owner = PublicationRecord.this.owner;

        PublicationRecord done() {
            return new PublicationRecord(
                    id,
                    source,
                    title,
                    authors,
                    authorsComplete,
                    venue,
                    year,
                    pages,
                    volume,
                    issue,
                    kind,
                    identifiers,
                    summary,
                    bearers,
                    owner,
                    index);
        }
    }

    private static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
