package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds editors among the authors of their own volumes: editors write in them, and the page may then print no more
 * than their initials.
 */
final class OwnVolumes {

    private OwnVolumes() {}

    /** Two names on the page of one volume, which fit each other and nobody else there. */
    record Pair(MentionClaim editor, MentionClaim author) {}

    /** The pairs among some mentions, which must hold all of a page that share a name block. */
    static List<Pair> among(Collection<MentionClaim> mentions, PersonNames names) {
        Map<String, List<MentionClaim>> pages = new TreeMap<>();
        mentions.forEach(mention -> pages.computeIfAbsent(mention.captureKey(), k -> new ArrayList<>())
                .add(mention));
        List<Pair> pairs = new ArrayList<>();
        for (List<MentionClaim> page : pages.values()) {
            for (MentionClaim editor : page) {
                if (editor.part() == MentionClaim.Part.EDITOR) {
                    page.stream()
                            .filter(author -> author.part() == MentionClaim.Part.AUTHOR)
                            .filter(author -> isOnly(editor, author, page, names))
                            .forEach(author -> pairs.add(new Pair(editor, author)));
                }
            }
        }
        return pairs;
    }

    private static boolean isOnly(
            MentionClaim editor, MentionClaim author, List<MentionClaim> page, PersonNames names) {
        return names.compatible(editor, author)
                && page.stream()
                        .filter(other -> names.compatible(other, author))
                        .allMatch(other -> names.compatible(other, editor));
    }
}
