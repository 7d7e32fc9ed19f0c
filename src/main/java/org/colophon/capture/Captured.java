package org.colophon.capture;

import org.colophon.model.Capture;

/**
 * A capture together with its bytes.
 *
 * @param capture what the bytes are
 * @param bytes the bytes themselves, not to be changed by anyone
 */
public record Captured(Capture capture, byte[] bytes) {}
