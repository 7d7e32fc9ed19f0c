package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonName;
import org.colophon.model.PersonScheme;

/**
 * ORCIDs that stand apart from the authors, each behind a name: <i>Doe, Jane/0000-0002-1825-0097; Roe, J/…</i>.
 *
 * <p>So the Web of Science has them, under the tag {@code OI} and in BibTeX as {@code orcid-numbers}. The names are
 * those of people's own accounts, and need not be spelt as the authors are: an ORCID goes to the only author whose name
 * agrees, else to none.
 *
 * @see <a href="https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html">Web of Science, field tags</a>
 */
final class NamedOrcids {
    private static final Pattern PAIR =
            Pattern.compile("([^/;{}]{1,200})/\\s*((?:\\d{4}-){3}\\d{3}[\\dXx])(?![\\dXx])");

    private NamedOrcids() {}

    /** The ORCIDs that a field gives to some names, name by name. */
    static List<List<PersonIdentifier>> of(List<String> printed, Span field, Quotes quotes) {
        List<PersonName> names = printed.stream().map(PersonName::parse).toList();
        List<List<PersonIdentifier>> identifiers = new ArrayList<>();
        names.forEach(name -> identifiers.add(new ArrayList<>()));
        Matcher pair = PAIR.matcher(field.text());
        while (pair.find()) {
            int name = find(names, PersonName.parse(Latex.decode(pair.group(1))));
            if (name >= 0) {
                quotes.identifier(PersonScheme.ORCID, field.part(pair.start(2), pair.end(2)))
                        .ifPresent(identifiers.get(name)::add);
            }
        }
        return identifiers;
    }

    /** The place of the only name that agrees; -1 if there is none, or several. */
    private static int find(List<PersonName> names, PersonName wanted) {
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            if (agree(names.get(i), wanted)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean agree(PersonName a, PersonName b) {
        List<String> given = a.givenKeys();
        List<String> other = b.givenKeys();
        return a.familyKey().equals(b.familyKey())
                && !given.isEmpty()
                && !other.isEmpty()
                && (given.get(0).startsWith(other.get(0)) || other.get(0).startsWith(given.get(0)));
    }
}
