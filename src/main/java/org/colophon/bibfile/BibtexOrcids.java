package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;

/**
 * ORCIDs that a BibTeX entry gives its authors: as BibLaTeX annotates names, <i>author+an:orcid =
 * {1="0000-0002-1825-0097"}</i>, or as the Web of Science exports them, <i>orcid-numbers = {Doe, Jane/0000-…}</i>.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package, section <i>Data Annotations</i></a>
 * @see NamedOrcids
 */
final class BibtexOrcids {
    /** The annotation of a whole name; that of a part of one has the part after the number. */
    private static final Pattern ANNOTATION = Pattern.compile("(?<![\\w:])(\\d{1,4})\\s*=\\s*\"([^\"]{1,200})\"");

    private final BibtexEntry entry;
    private final Quotes quotes;

    BibtexOrcids(BibtexEntry entry, Quotes quotes) {
        this.entry = entry;
        this.quotes = quotes;
    }

    /** The names of a field with what the entry says of each. */
    List<Mention> identify(String role, List<Mention> names) {
        List<Mention> identified = new ArrayList<>(names);
        entry.first(role + "+an:orcid").ifPresent(field -> annotated(field, true, identified));
        entry.first(role + "+an").ifPresent(field -> annotated(field, false, identified));
        if (role.equals("author")) {
            entry.first("orcid-numbers").ifPresent(field -> named(field, identified));
        }
        return identified;
    }

    private void annotated(Span field, boolean orcids, List<Mention> names) {
        Matcher annotation = ANNOTATION.matcher(field.text());
        while (annotation.find()) {
            int name = Integer.parseInt(annotation.group(1)) - 1;
            Optional<Quoted> written = quotes.quote(field.part(annotation.start(2), annotation.end(2)));
            Optional<PersonIdentifier> one = written.flatMap(
                    text -> orcids ? PersonIdentifier.of(PersonScheme.ORCID, text) : PersonIdentifier.guess(text));
            if (name >= 0 && name < names.size() && one.isPresent()) {
                names.set(name, names.get(name).identifiedBy(one.get()));
            }
        }
    }

    private void named(Span field, List<Mention> names) {
        List<List<PersonIdentifier>> orcids = NamedOrcids.of(
                names.stream().map(mention -> mention.name().value()).toList(), field, quotes);
        for (int i = 0; i < orcids.size(); i++) {
            for (PersonIdentifier orcid : orcids.get(i)) {
                names.set(i, names.get(i).identifiedBy(orcid));
            }
        }
    }
}
