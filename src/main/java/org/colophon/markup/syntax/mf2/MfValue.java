package org.colophon.markup.syntax.mf2;

import java.util.Optional;
import org.colophon.markup.syntax.Origin;

/**
 * The value of a property of a microformat.
 *
 * @param text the value as text; an address is absolute
 * @param item the microformat that is the value
 * @param origin where it is written
 */
public record MfValue(String text, Optional<MfItem> item, Origin origin) {}
