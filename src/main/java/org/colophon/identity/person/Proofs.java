package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.identity.name.NameReadings;

/**
 * Joins the mentions that an identifier proves to be one person's. People change their names, so the names need not fit;
 * but where they have nothing in common, or stand in one list, somebody gave an identifier to the wrong name.
 */
final class Proofs {

    /** Nobody has more names that have nothing in common with each other. */
    private static final int MOST_NAMES = 12;

    private final Mentions mentions;
    private final UnionFind groups;

    Proofs(Mentions mentions, UnionFind groups) {
        this.mentions = mentions;
        this.groups = groups;
    }

    /** Mentions under one identifier that may be one person's. */
    private static final class Bearer {
        final int first;
        final Set<Integer> forms = new HashSet<>();
        final Set<Integer> lists = new HashSet<>();

        Bearer(int first) {
            this.first = first;
        }
    }

    void join() {
        Map<Integer, List<Bearer>> bearersOf = new HashMap<>();
        for (int m = 0; m < mentions.size(); m++) {
            if (mentions.proof(m) != Mentions.UNPROVEN) {
                groups.identify(m, mentions.proof(m));
                add(m, bearersOf.computeIfAbsent(mentions.proof(m), k -> new ArrayList<>(1)));
            }
        }
    }

    private void add(int m, List<Bearer> bearers) {
        for (Bearer bearer : bearers) {
            if (!bearer.lists.contains(mentions.list(m)) && mayBe(m, bearer) && groups.join(bearer.first, m)) {
                note(m, bearer);
                return;
            }
        }
        if (bearers.size() < MOST_NAMES) {
            bearers.add(note(m, new Bearer(m)));
        }
    }

    private Bearer note(int m, Bearer bearer) {
        bearer.lists.add(mentions.list(m));
        if (bearer.forms.size() < MOST_NAMES) {
            bearer.forms.add(mentions.form(m));
        }
        return bearer;
    }

    private boolean mayBe(int m, Bearer bearer) {
        NameReadings name = mentions.name(mentions.form(m)).readings();
        return bearer.forms.contains(mentions.form(m))
                || bearer.forms.stream()
                        .anyMatch(form -> NameReadings.shareAPart(
                                name, mentions.name(form).readings()));
    }
}
