package org.colophon.model;

import java.util.Optional;

/**
 * One name in the list of authors or editors of one listing, as printed.
 *
 * @param index the place among the printed names, from 1
 * @param name the name as printed
 * @param page where the name links to, such as the person's own profile; an absolute address
 * @param affiliation the organization printed with the name
 */
public record Mention(int index, Quoted name, Optional<Quoted> page, Optional<Quoted> affiliation) {

    public Mention {
        if (index < 1) {
            throw new IllegalArgumentException("printed names are counted from 1, not " + index);
        }
    }

    /** A name and nothing more. */
    public Mention(int index, Quoted name) {
        this(index, name, Optional.empty(), Optional.empty());
    }
}
