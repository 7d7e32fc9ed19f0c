package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.page.Page;

/** Chooses, among all ways to cut a page into blocks, those that read most like a list of references. */
final class ListFinder {
    /** A run counts if this share of its blocks are references. */
    private static final double SHARE = 0.5;

    /** In a run full of references, what looks less like one is one too. */
    private static final double FULL_SHARE = 0.75;

    private static final double WEAK = 0.3;
    private static final int LEAST = 3;

    private final Outline outline;
    private final List<Candidate> candidates = new ArrayList<>();

    private ListFinder(Outline outline) {
        this.outline = outline;
    }

    /**
     * Blocks that belong together.
     *
     * @param score how good they are
     * @param marked whether elements hold them, or only line ends divide them
     */
    private record Candidate(List<Block> blocks, double score, boolean marked) {}

    /** The entries of a page in printed order; none if it has no convincing list. */
    static List<Block> find(Page page, Outline outline) {
        ListFinder finder = new ListFinder(outline);
        page.dom().ifPresent(dom -> {
            for (Map.Entry<String, List<List<Block>>> group :
                    HtmlBlocks.of(dom, page.lines()).entrySet()) {
                finder.consider(group.getValue(), 1);
            }
        });
        boolean wrapped = page.dom().isEmpty();
        for (List<Block> blocks : TextBlocks.of(page.lines(), outline, wrapped)) {
            // Where markup says what belongs together, it knows better than line ends.
            finder.consider(runs(blocks), wrapped ? 1 : 0.85);
        }
        return finder.choose();
    }

    /** Cuts plain blocks into runs that no long stretch of other text interrupts. */
    private static List<List<Block>> runs(List<Block> blocks) {
        List<List<Block>> runs = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        int misses = 0;
        for (Block block : blocks) {
            boolean hit = block.likeness() >= WEAK;
            misses = hit ? 0 : misses + 1;
            if (misses > 2 && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (hit) {
                run.add(block);
            }
        }
        runs.add(run);
        return runs;
    }

    private void consider(List<List<Block>> runs, double trust) {
        List<Block> chosen = new ArrayList<>();
        double score = 0;
        int strong = 0;
        boolean announced = false;
        for (List<Block> run : runs) {
            List<Block> entries = entries(run);
            if (entries.isEmpty()) {
                continue;
            }
            Outline.Place place = outline.above(entries.get(0).first(), Set.of());
            if (place.elsewhere()) {
                continue;
            }
            announced |= place.publications() || place.year().isPresent();
            for (Block entry : entries) {
                strong += entry.likeness() >= ReferenceLikeness.ENOUGH ? 1 : 0;
                score += entry.weight(place.year().isPresent()) * trust;
                chosen.add(entry);
            }
        }
        boolean convincing = strong >= LEAST || announced && strong >= 1 || announced && chosen.size() >= LEAST;
        if (convincing) {
            candidates.add(
                    new Candidate(chosen, score, !chosen.get(0).elements().isEmpty()));
        }
    }

    private List<Block> entries(List<Block> run) {
        double weakest = ReferenceLikeness.ENOUGH;
        boolean announced = false;
        if (!run.isEmpty()) {
            Outline.Place place = outline.above(run.get(0).first(), Set.of());
            announced = place.publications() || place.year().isPresent();
            // A heading that says so, or one that gives the year, leaves less for the text to prove.
            weakest -= announced ? 0.2 : 0;
        }
        double least = weakest;
        long strong = run.stream().filter(block -> block.likeness() >= least).count();
        if (strong == 0 || strong < run.size() * SHARE && strong < LEAST * 3) {
            return List.of();
        }
        double floor = strong >= run.size() * FULL_SHARE || announced && strong >= run.size() * SHARE ? WEAK : least;
        return run.stream().filter(block -> block.likeness() >= floor).toList();
    }

    private List<Block> choose() {
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Set<Integer> taken = new HashSet<>();
        List<Block> entries = new ArrayList<>();
        for (Candidate candidate : candidates) {
            // Line ends find scraps everywhere on a page whose lists are marked up, and the other way round.
            boolean otherMake = candidate.marked() != candidates.get(0).marked();
            boolean clashes = otherMake || candidate.blocks().stream().anyMatch(block -> overlaps(block, taken));
            if (!clashes) {
                for (Block block : candidate.blocks()) {
                    block.lines().forEach(line -> taken.add(line.number()));
                    entries.add(block);
                }
            }
        }
        entries.sort(Comparator.comparingInt(Block::first));
        return entries;
    }

    private static boolean overlaps(Block block, Set<Integer> taken) {
        return block.lines().stream().anyMatch(line -> taken.contains(line.number()));
    }
}
