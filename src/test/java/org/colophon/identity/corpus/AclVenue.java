package org.colophon.identity.corpus;

import java.util.Map;

/** The series that the letters of the anthology's identifiers stand for. */
final class AclVenue {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("A", "Conference on Applied Natural Language Processing"),
            Map.entry("C", "International Conference on Computational Linguistics"),
            Map.entry("D", "Conference on Empirical Methods in Natural Language Processing"),
            Map.entry("E", "Conference of the European Chapter of the Association for Computational Linguistics"),
            Map.entry("H", "Human Language Technology Conference"),
            Map.entry("I", "International Joint Conference on Natural Language Processing"),
            Map.entry("J", "Computational Linguistics"),
            Map.entry("K", "Conference on Computational Natural Language Learning"),
            Map.entry("L", "International Conference on Language Resources and Evaluation"),
            Map.entry("M", "Message Understanding Conference"),
            Map.entry("N", "Conference of the North American Chapter of the Association for Computational Linguistics"),
            Map.entry("P", "Annual Meeting of the Association for Computational Linguistics"),
            Map.entry("Q", "Transactions of the Association for Computational Linguistics"),
            Map.entry("S", "Joint Conference on Lexical and Computational Semantics"));

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("A", "ANLP"),
            Map.entry("C", "COLING"),
            Map.entry("D", "EMNLP"),
            Map.entry("E", "EACL"),
            Map.entry("H", "HLT"),
            Map.entry("I", "IJCNLP"),
            Map.entry("J", "Comput. Linguist."),
            Map.entry("K", "CoNLL"),
            Map.entry("L", "LREC"),
            Map.entry("M", "MUC"),
            Map.entry("N", "NAACL"),
            Map.entry("P", "ACL"),
            Map.entry("Q", "TACL"),
            Map.entry("S", "*SEM"));

    private AclVenue() {}

    /** The name of a series; empty for workshops and others, whose letter names no single one. */
    static String of(String letter) {
        return NAMES.getOrDefault(letter, "");
    }

    /** The short form of a series' name; the name itself if none is known. */
    static String abbreviated(String name) {
        return NAMES.entrySet().stream()
                .filter(venue -> venue.getValue().equals(name))
                .map(venue -> SHORT.get(venue.getKey()))
                .findFirst()
                .orElse(name);
    }
}
