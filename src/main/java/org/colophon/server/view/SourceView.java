package org.colophon.server.view;

/**
 * One place where a page says a fact.
 *
 * @param page the captured page
 * @param site its family of pages; empty if unknown
 * @param statement the record or mention
 * @param part what it was printed as, such as <i>printed title</i>
 * @param printed the printed form where it differs from the fact's value; else empty
 * @param before the page's text before the quote
 * @param quote the quote; empty where none was kept
 * @param after the page's text after it
 * @param position where in the page's text; empty if unknown
 * @param reader what read the page; empty if unknown
 */
public record SourceView(
        LinkView page,
        String site,
        LinkView statement,
        String part,
        String printed,
        String before,
        String quote,
        String after,
        String position,
        String reader) {}
