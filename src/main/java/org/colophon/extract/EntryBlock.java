package org.colophon.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The part of a document that presents one publication.
 *
 * @param elements the elements it takes up, side by side
 * @param pieces what it says, in order
 * @param title the piece that is its title; empty for an entry without one
 */
record EntryBlock(List<Element> elements, List<Piece> pieces, Optional<Piece> title) {}
