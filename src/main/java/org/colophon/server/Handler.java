package org.colophon.server;

/** Answers requests for one part of the server. */
@FunctionalInterface
interface Handler {

    /** The answer to a GET; it is never asked anything else. */
    Reply answer(Request request);
}
