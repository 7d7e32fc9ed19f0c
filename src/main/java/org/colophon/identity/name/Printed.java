package org.colophon.identity.name;

import java.util.List;

/**
 * A printed name in pieces.
 *
 * @param segments what stands between commas, none of them empty
 * @param homonym the number by which a library tells namesakes apart, mostly empty
 */
record Printed(List<List<Token>> segments, String homonym) {

    List<Token> all() {
        return segments.stream().flatMap(List::stream).toList();
    }
}
