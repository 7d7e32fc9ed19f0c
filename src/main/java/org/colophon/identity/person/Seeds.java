package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.identity.name.NameFit;

/**
 * The groups to begin with: mentions of one very rare name, and mentions of one name beside a companion so rare that
 * nobody else can be meant. Linear in the mentions and what stands beside them.
 */
final class Seeds {

    private final Mentions mentions;
    private final Surroundings surroundings;
    private final NameRarity rarity;
    private final PersonModel model;
    private final UnionFind groups;
    private final double sure;

    Seeds(
            Mentions mentions,
            Surroundings surroundings,
            NameRarity rarity,
            PersonModel model,
            UnionFind groups,
            double sure) {
        this.mentions = mentions;
        this.surroundings = surroundings;
        this.rarity = rarity;
        this.model = model;
        this.groups = groups;
        this.sure = sure;
    }

    void grow() {
        forbidSideBySide();
        Map<Integer, List<Integer>> byForm = new TreeMap<>();
        for (int m = 0; m < mentions.size(); m++) {
            byForm.computeIfAbsent(mentions.form(m), k -> new ArrayList<>()).add(m);
        }
        byForm.forEach(this::grow);
    }

    private void grow(int form, List<Integer> bearers) {
        NameForm name = mentions.name(form);
        double bits = model.offset(NameFit.SAME) - PersonScores.log2(rarity.namesakes(name));
        boolean oneBearer = mentions.provenBearers(form) <= 1;
        if (bits >= sure && name.isFull() && oneBearer) {
            bearers.forEach(m -> groups.join(bearers.get(0), m));
            return;
        }
        Map<Integer, Integer> firstBeside = new HashMap<>();
        for (int m : bearers) {
            for (int companion : surroundings.company(m)) {
                Integer first = firstBeside.putIfAbsent(companion, m);
                if (first != null && bits + companyBits(companion) >= sure) {
                    groups.join(first, m);
                }
            }
        }
    }

    private double companyBits(int companion) {
        int level = Comparison.companyLevel(surroundings.rarityOfCompanion(companion));
        return model.table(Signal.COMPANY, 0).bits(level);
    }

    /** Two who share a family name and stand in one list. */
    private void forbidSideBySide() {
        for (int l = 0; l < mentions.lists(); l++) {
            int[] list = mentions.inList(l);
            if (list.length < 2) {
                continue;
            }
            Map<String, List<Integer>> families = new HashMap<>();
            Arrays.stream(list)
                    .forEach(m -> families.computeIfAbsent(
                                    mentions.name(mentions.form(m)).family(), k -> new ArrayList<>(1))
                            .add(m));
            families.values().forEach(family -> {
                for (int i = 1; i < family.size(); i++) {
                    for (int j = Math.max(0, i - 50); j < i; j++) {
                        groups.forbid(family.get(i), family.get(j));
                    }
                }
            });
        }
    }
}
