package org.colophon.cli;

/** How a command reports what it did or found. */
enum ReportFormat {
    /** Lines for a person. */
    TEXT,
    /** One JSON document on standard output. */
    JSON
}
