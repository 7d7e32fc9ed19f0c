package org.colophon.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.markup.syntax.PlainText;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;

/**
 * What one syntax says of one publication, while it is gathered: without markup, and its evidence naming the syntax. The
 * first value of a field counts, but for a date that is more exact.
 */
final class Draft {
    private static final int MOST_NAMES = 5000;
    private static final int NOBODY = -1;
    private static final Set<Field> NAMES = EnumSet.of(Field.TITLE, Field.VENUE, Field.SHORT_VENUE, Field.PUBLISHER);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private final Syntax syntax;
    private final Map<Field, Quoted> fields = new EnumMap<>(Field.class);
    private final List<Mention> authors = new ArrayList<>();
    private final List<Mention> editors = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int lastNamed = NOBODY;

    Draft(Syntax syntax) {
        this.syntax = syntax;
    }

    Syntax syntax() {
        return syntax;
    }

    void put(Field field, Quoted value) {
        Quoted plain = plain(value);
        boolean address =
                NAMES.contains(field) && ADDRESS.matcher(plain.value()).matches();
        if (!address && (!fields.containsKey(field) || isMoreExact(field, plain))) {
            fields.put(field, plain);
        }
    }

    /** Whether a date says what the known one says, and the month or day too. */
    private boolean isMoreExact(Field field, Quoted value) {
        Quoted known = fields.get(field);
        return field == Field.DATE && known != null && value.value().startsWith(known.value() + "-");
    }

    /** Adds a name after those there; what is no name is left out. */
    void author(Quoted printed) {
        lastNamed = add(authors, printed);
    }

    void editor(Quoted printed) {
        add(editors, printed);
    }

    /** Adds an editor with what registries call them. */
    void editor(Quoted printed, List<PersonIdentifier> identifiers) {
        int place = add(editors, printed);
        if (place != NOBODY) {
            identify(editors, place, identifiers);
        }
    }

    /** Adds an author with what the page says of them. */
    void author(
            Quoted printed, Optional<Quoted> page, Optional<Quoted> affiliation, List<PersonIdentifier> identifiers) {
        int before = authors.size();
        author(printed);
        if (authors.size() > before) {
            authors.set(
                    before,
                    new Mention(
                            before + 1,
                            authors.get(before).name(),
                            page.map(this::plain),
                            affiliation.map(this::plain)));
        }
        identifyLast(identifiers);
    }

    /** Notes the organization of the author added last, unless one is known. */
    void affiliation(Quoted organization) {
        if (!authors.isEmpty()) {
            Mention last = authors.get(authors.size() - 1);
            if (last.affiliation().isEmpty()) {
                authors.set(authors.size() - 1, last.of(plain(organization)));
            }
        }
    }

    /** Notes the ORCID of the author named last; of a name that was left out, it is left out too. */
    void orcid(Quoted written) {
        identifyLast(PersonIdentifier.of(PersonScheme.ORCID, written).stream().toList());
    }

    private void identifyLast(List<PersonIdentifier> identifiers) {
        if (lastNamed != NOBODY) {
            identify(authors, lastNamed, identifiers);
        }
    }

    private void identify(List<Mention> names, int place, List<PersonIdentifier> identifiers) {
        for (PersonIdentifier identifier : identifiers) {
            names.set(place, names.get(place).identifiedBy(identifier.and(syntax.label())));
        }
    }

    /** The place of a name that was added or is there already; {@link #NOBODY} if it is no name. */
    private int add(List<Mention> names, Quoted printed) {
        Optional<Quoted> name = PeopleNames.of(plain(printed));
        if (name.isEmpty()) {
            return NOBODY;
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).name().value().equals(name.get().value())) {
                return i;
            }
        }
        if (names.size() == MOST_NAMES) {
            return NOBODY;
        }
        names.add(new Mention(names.size() + 1, name.get()));
        return names.size() - 1;
    }

    /** The value without markup, unless nothing is left then. */
    private Quoted plain(Quoted written) {
        String text = PlainText.of(written.value());
        return new Quoted(text.isEmpty() ? written.value() : text, written.evidence(), written.confidence())
                .and(syntax.label());
    }

    void identifier(Identifier.Scheme scheme, Quoted written) {
        Identifiers.bare(scheme, written).ifPresent(this::identifier);
    }

    void identifier(Identifier identifier) {
        identifiers.add(new Identifier(identifier.scheme(), identifier.value().and(syntax.label())));
    }

    void link(Link.Role role, Quoted target) {
        links.add(new Link(role, target.and(syntax.label())));
    }

    Optional<Quoted> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    List<Mention> authors() {
        return Collections.unmodifiableList(authors);
    }

    List<Mention> editors() {
        return Collections.unmodifiableList(editors);
    }

    List<Identifier> identifiers() {
        return Collections.unmodifiableList(identifiers);
    }

    List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** Whether nothing is known that tells one publication from another. */
    boolean isEmpty() {
        return fields.isEmpty() && authors.isEmpty() && identifiers.isEmpty() && links.isEmpty();
    }
}
