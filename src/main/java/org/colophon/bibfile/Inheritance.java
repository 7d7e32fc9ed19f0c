package org.colophon.bibfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives entries what they inherit by {@code crossref} and {@code xdata}, as BibLaTeX has it: a volume's title becomes a
 * contribution's book title, and what belongs to the volume alone, such as its DOI, stays there.
 */
final class Inheritance {
    /** A parent may have a parent; longer chains are circles. */
    private static final int LONGEST_CHAIN = 5;

    private static final Set<String> OWN = Set.of(
            "title",
            "subtitle",
            "author",
            "author+an",
            "author+an:orcid",
            "orcid-numbers",
            "pages",
            "pagetotal",
            "doi",
            "url",
            "urldate",
            "eprint",
            "eprinttype",
            "archiveprefix",
            "file",
            "pdf",
            "abstract",
            "note",
            "keywords",
            "crossref",
            "xref",
            "xdata",
            "ids",
            "related",
            "pmid",
            "pmcid");

    private final Map<String, BibtexEntry> byKey = new HashMap<>();

    Inheritance(List<BibtexEntry> entries) {
        for (BibtexEntry entry : entries) {
            entry.key().ifPresent(key -> byKey.putIfAbsent(fold(key.text()), entry));
        }
    }

    /** An entry with the fields it inherits. */
    BibtexEntry complete(BibtexEntry entry) {
        return complete(entry, LONGEST_CHAIN);
    }

    private BibtexEntry complete(BibtexEntry entry, int left) {
        if (left == 0 || entry.text("crossref").isBlank() && entry.text("xdata").isBlank()) {
            return entry;
        }
        Map<String, Span> fields = new LinkedHashMap<>(entry.fields());
        for (String key : entry.text("xdata").split(",")) {
            BibtexEntry data = byKey.get(fold(key));
            if (data != null && data != entry) {
                complete(data, left - 1).fields().forEach(fields::putIfAbsent);
            }
        }
        BibtexEntry parent = byKey.get(fold(entry.text("crossref")));
        if (parent != null && parent != entry) {
            fromVolume(entry, complete(parent, left - 1).fields(), fields);
        }
        return entry.withFields(fields);
    }

    private static void fromVolume(BibtexEntry entry, Map<String, Span> volume, Map<String, Span> fields) {
        String type = entry.type().text().toLowerCase(Locale.ROOT);
        volume.forEach((name, value) -> {
            if (!OWN.contains(name)) {
                fields.putIfAbsent(name, value);
            }
        });
        boolean contribution = type.startsWith("in") || type.startsWith("supp") || type.equals("article");
        Span title = volume.get("title");
        if (title != null) {
            fields.putIfAbsent(contribution ? type.equals("article") ? "journal" : "booktitle" : "title", title);
        }
        // A part that is no contribution, such as a version of a program, is by those who made the whole.
        Span author = volume.get("author");
        if (author != null && (!contribution || type.equals("inbook"))) {
            fields.putIfAbsent("author", author);
        }
    }

    private static String fold(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
