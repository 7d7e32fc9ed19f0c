package org.colophon.capture;

import java.io.IOException;

/** Why a page could not be fetched; the message ends a sentence. */
final class FetchProblem extends IOException {

    private static final long serialVersionUID = 1L;

    FetchProblem(String reason) {
        super(reason);
    }
}
