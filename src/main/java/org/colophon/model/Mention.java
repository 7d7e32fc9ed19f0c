package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One name in the list of authors or editors of one listing, as printed.
 *
 * @param index the place among the printed names, from 1
 * @param name the name as printed
 * @param page where the name links to, such as the person's own profile; an absolute address
 * @param affiliation the organization printed with the name
 * @param identifiers what registries of people call the person, as given with the name or in the address of {@code
 *     page}; each once
 */
public record Mention(
        int index,
        Quoted name,
        Optional<Quoted> page,
        Optional<Quoted> affiliation,
        List<PersonIdentifier> identifiers) {

    public Mention {
        if (index < 1) {
            throw new IllegalArgumentException("printed names are counted from 1, not " + index);
        }
        List<PersonIdentifier> all = new ArrayList<>(identifiers);
        page.flatMap(PersonIdentifier::at).ifPresent(all::add);
        identifiers = PersonIdentifier.distinct(all);
    }

    /** A name and nothing more. */
    public Mention(int index, Quoted name) {
        this(index, name, Optional.empty(), Optional.empty());
    }

    /** A name without identifiers. */
    public Mention(int index, Quoted name, Optional<Quoted> page, Optional<Quoted> affiliation) {
        this(index, name, page, affiliation, List.of());
    }

    /** The same name with a link. */
    public Mention at(Quoted address) {
        return new Mention(index, name, Optional.of(address), affiliation, identifiers);
    }

    /** The same name with an affiliation. */
    public Mention of(Quoted organization) {
        return new Mention(index, name, page, Optional.of(organization), identifiers);
    }

    /** The same name with other identifiers. */
    public Mention identifiedBy(List<PersonIdentifier> others) {
        return new Mention(index, name, page, affiliation, others);
    }

    /** The same name with one more identifier. */
    public Mention identifiedBy(PersonIdentifier another) {
        List<PersonIdentifier> all = new ArrayList<>(identifiers);
        all.add(another);
        return identifiedBy(all);
    }
}
