package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.colophon.extract.list.HeadingWords.Topic;
import org.colophon.page.Page;

/** Chooses, among all ways to cut a page into blocks, those that read most like a list of references. */
final class ListFinder {
    /** A run counts if this share of its blocks are references. */
    private static final double SHARE = 0.5;

    /** In a run full of references, what looks less like one is one too. */
    private static final double FULL_SHARE = 0.75;

    private static final double WEAK = 0.3;
    private static final double WEAKEST = 0.2;
    /** Where markup says what belongs together, it knows better than line ends. */
    private static final double LINE_ENDS = 0.85;

    private static final int LEAST = 3;
    private static final int MOST_LINES = 200;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 300;

    private final Flow flow;
    private final Outline outline;
    private final List<EntryGroup> groups = new ArrayList<>();

    private ListFinder(Flow flow, Outline outline) {
        this.flow = flow;
        this.outline = outline;
    }

    /** The lists of a page, none overlapping another; none if it has no convincing one. */
    static List<EntryGroup> find(Page page, Flow flow, Outline outline) {
        ListFinder finder = new ListFinder(flow, outline);
        page.dom().ifPresent(dom -> HtmlBlocks.of(dom, flow).forEach(runs -> finder.consider(runs, 1)));
        boolean wrapped = page.dom().isEmpty();
        for (List<Block> blocks : TextBlocks.of(flow, outline, wrapped)) {
            finder.consider(runs(blocks), wrapped ? 1 : LINE_ENDS);
        }
        return finder.choose();
    }

    /** Cuts plain blocks into runs that no long stretch of other text interrupts. */
    private static List<List<Block>> runs(List<Block> blocks) {
        List<List<Block>> runs = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        int misses = 0;
        for (Block block : blocks) {
            boolean hit = block.likeness() >= WEAKEST || block.isQuotation();
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
        boolean any = runs.stream().anyMatch(run -> run.stream().anyMatch(block -> block.likeness() >= WEAK));
        if (!any) {
            return;
        }
        BitSet taken = new BitSet();
        runs.forEach(run -> run.stream()
                .filter(block -> block.likeness() >= WEAKEST)
                .forEach(block -> taken.set(block.first(), block.last() + 1)));
        List<Section> sections = new ArrayList<>();
        runs.forEach(run -> sections.addAll(sections(run, taken)));
        EntryGroup group = new EntryGroup();
        Section.Common common = new Section.Common(sections);
        for (Section section : sections) {
            add(group, section, common, trust);
        }
        if (group.isConvincing(LEAST)) {
            groups.add(group);
        }
    }

    private List<Section> sections(List<Block> run, BitSet taken) {
        List<Section> sections = new ArrayList<>();
        int nearest = -2;
        for (Block whole : run) {
            Block block = upToHeading(whole);
            if (block.text().text().length() < SHORTEST || outline.hasTopicWithin(block.first(), block.last())) {
                continue;
            }
            int head = outline.nearest(block.first(), taken::get);
            if (head != nearest) {
                sections.add(new Section(outline.above(block.first(), taken::get)));
                nearest = head;
            }
            sections.get(sections.size() - 1).blocks().add(block);
        }
        return sections;
    }

    /** An entry whose element was never closed goes on with what is below the next heading: that is left out. */
    private Block upToHeading(Block block) {
        if (block.last() - block.first() > MOST_LINES) {
            return block;
        }
        int heading = outline.topicWithin(block.first(), block.last());
        return heading > block.first() + 1 && !outline.hasTopicWithin(block.first(), heading - 1)
                ? Block.of(flow, block.first(), heading - 1, block.wrapped(), block.elements())
                : block;
    }

    private static void add(EntryGroup group, Section section, Section.Common common, double trust) {
        double share = common.share(section);
        boolean strong = share >= SHARE || section.strong() >= LEAST * 3;
        if (section.place().topic() == Topic.OTHERS || !strong) {
            return;
        }
        double floor = floor(section, share);
        for (Block block : section.blocks()) {
            // What is made like the entries around it is one, however little of it reads like one.
            boolean alike = section.isOfPublications()
                    && block.isPlain(LONGEST)
                    && !block.isOther()
                    && (common.hasShape(block) || section.place().direct() && block.isQuotation());
            boolean lined = block.elements().isEmpty() && block.likeness() >= WEAK && common.hasShape(block);
            if (block.likeness() >= floor || alike || lined) {
                group.add(block, section.place(), trust);
            }
        }
    }

    /** How much a block has to read like a reference in company of others that do. */
    private static double floor(Section section, double share) {
        boolean full = share >= FULL_SHARE;
        if (full && section.isOfPublications() && section.place().direct()) {
            return WEAKEST;
        }
        return full || section.isAnnounced() && share >= SHARE ? WEAK : section.least();
    }

    private List<EntryGroup> choose() {
        groups.sort(Comparator.comparingDouble(EntryGroup::score).reversed());
        BitSet taken = new BitSet(flow.lines().size());
        List<EntryGroup> chosen = new ArrayList<>();
        for (EntryGroup group : groups) {
            // Line ends find scraps everywhere on a page whose lists are marked up, and the other way round.
            boolean otherMake = group.isMarked() != groups.get(0).isMarked();
            if (otherMake) {
                continue;
            }
            // Lists nest to different depths: beside what holds other lists stand entries of their own.
            EntryGroup rest = group.without(taken);
            boolean whole = rest.blocks().size() == group.blocks().size();
            if (whole || rest.isSure()) {
                rest.blocks().forEach(block -> taken.set(block.first(), block.last() + 1));
                chosen.add(rest);
            }
        }
        return chosen;
    }
}
