package org.colophon.model;

/**
 * One name in the author list of one listing, as printed.
 *
 * @param index the place among the printed names, from 1
 * @param name the name as printed
 */
public record Mention(int index, Quoted name) {

    public Mention {
        if (index < 1) {
            throw new IllegalArgumentException("printed names are counted from 1, not " + index);
        }
    }
}
