package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.markup.syntax.ContextObject;
import org.colophon.markup.syntax.ContextObject.Pair;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;

/** The publications that a page's COinS describe; those in lists of references are others' and left out. */
final class CoinsReader {
    private static final String REFERENCES =
            "cite, .references, .reference, .reflist, .citation, .bibliography-references, #references";

    private CoinsReader() {}

    static List<Draft> read(Dom dom, String raw) {
        List<Draft> drafts = new ArrayList<>();
        for (ContextObject object : ContextObject.of(dom, raw)) {
            boolean reference = object.element().closest(REFERENCES) != null
                    || Optional.ofNullable(object.element().previousElementSibling())
                            .filter(before -> before.is("cite, [class*=citation]"))
                            .isPresent();
            Draft draft = draft(object);
            if (!reference && draft.get(Field.TITLE).isPresent()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static Draft draft(ContextObject object) {
        Draft draft = new Draft(Syntax.COINS);
        for (Pair pair : object.pairs()) {
            Quoted value = pair.value();
            switch (pair.key()) {
                case "rft.genre" -> genre(draft, value);
                case "rft_val_fmt" -> format(draft, value);
                case "rft.atitle" -> draft.put(Field.TITLE, value);
                case "rft.jtitle", "rft.stitle" -> draft.put(Field.VENUE, value);
                case "rft.date" -> draft.put(Field.DATE, Dates.iso(value));
                case "rft.volume" -> draft.put(Field.VOLUME, value);
                case "rft.issue" -> draft.put(Field.ISSUE, value);
                case "rft.spage" -> draft.put(Field.FIRST_PAGE, value);
                case "rft.epage" -> draft.put(Field.LAST_PAGE, value);
                case "rft.pages" -> draft.put(Field.PAGES, value);
                case "rft.pub", "rft.inst" -> draft.put(Field.PUBLISHER, value);
                case "rft.issn", "rft.eissn" -> draft.identifier(Scheme.ISSN, value);
                case "rft.isbn" -> draft.identifier(Scheme.ISBN, value);
                case "rft_id" -> Identifiers.guess(value).ifPresent(draft::identifier);
                default -> {
                    // Other keys say who sent the request, or are read below.
                }
            }
        }
        books(draft, object);
        authors(draft, object);
        return draft;
    }

    private static void genre(Draft draft, Quoted genre) {
        if (!genre.value().equalsIgnoreCase("unknown") && !genre.value().equalsIgnoreCase("document")) {
            draft.put(Field.KIND, genre);
        }
    }

    /** A thesis has a format of its own and no genre. */
    private static void format(Draft draft, Quoted format) {
        if (format.value().endsWith(":dissertation")) {
            draft.put(Field.KIND, new Quoted("dissertation", format.evidence()));
        }
    }

    /** A book's title is the venue of a chapter, else the title itself. */
    private static void books(Draft draft, ContextObject object) {
        boolean chapter = draft.get(Field.TITLE).isPresent();
        for (Pair pair : object.pairs()) {
            if (pair.key().equals("rft.btitle") || pair.key().equals("rft.title")) {
                draft.put(chapter ? Field.VENUE : Field.TITLE, pair.value());
            }
        }
    }

    /** The first author stands apart in two parts, and often once more among the others. */
    private static void authors(Draft draft, ContextObject object) {
        List<Quoted> names = all(object, "rft.au");
        List<Quoted> last = all(object, "rft.aulast");
        List<Quoted> first = all(object, "rft.aufirst");
        if (!last.isEmpty()) {
            String family = last.get(0).value();
            boolean again = !names.isEmpty() && names.get(0).value().contains(family);
            if (!again) {
                String given = first.isEmpty() ? "" : first.get(0).value() + " ";
                draft.author(new Quoted(given + family, last.get(0).evidence()));
            }
        }
        names.forEach(draft::author);
    }

    private static List<Quoted> all(ContextObject object, String key) {
        return object.pairs().stream()
                .filter(pair -> pair.key().equals(key))
                .map(Pair::value)
                .toList();
    }
}
