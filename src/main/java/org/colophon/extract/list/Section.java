package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.extract.list.HeadingWords.Topic;
import org.colophon.extract.list.Outline.Place;

/** Blocks of one run under the same headings. */
record Section(Place place, List<Block> blocks) {
    /** What headings leave less for the text to prove. */
    private static final double ANNOUNCED = 0.2;

    Section(Place place) {
        this(place, new ArrayList<>());
    }

    boolean isOfPublications() {
        return place.topic() == Topic.PUBLICATIONS;
    }

    boolean isAnnounced() {
        return isOfPublications() || place.year().isPresent();
    }

    /** How much a block has to read like a reference to be taken for one. */
    double least() {
        return ReferenceLikeness.ENOUGH - (isAnnounced() ? ANNOUNCED : 0);
    }

    int strong() {
        return (int)
                blocks.stream().filter(block -> block.likeness() >= least()).count();
    }

    /** The share of its blocks that read like references, of those that do at all. */
    double share() {
        return share(strong(), speaking());
    }

    private int speaking() {
        return (int) blocks.stream().filter(block -> block.likeness() > 0).count();
    }

    private static double share(int strong, int all) {
        return all == 0 ? 0 : (double) strong / all;
    }

    /** What headings say, without their words. */
    private record Kind(Topic topic, boolean direct, boolean dated) {}

    private Kind kind() {
        return new Kind(place.topic(), place.direct(), place.year().isPresent());
    }

    /** What sections of one group have in common; a section with few entries is judged by those like it. */
    static final class Common {
        private final Map<Kind, int[]> counts = new HashMap<>();
        private final Set<String> shapes = new HashSet<>();

        Common(Collection<Section> sections) {
            for (Section section : sections) {
                int[] count = counts.computeIfAbsent(section.kind(), any -> new int[2]);
                count[0] += section.strong();
                count[1] += section.speaking();
                boolean says = section.isOfPublications() || section.strong() > 2;
                if (says) {
                    section.blocks().stream()
                            .filter(block -> block.likeness() >= section.least())
                            .filter(block -> section.isOfPublications()
                                    || block.elements().isEmpty())
                            .map(Block::shape)
                            .filter(shape -> !shape.isEmpty())
                            .forEach(shapes::add);
                }
            }
        }

        /** The share of references in a section, or in all under such headings if these say enough. */
        double share(Section section) {
            int[] count = counts.getOrDefault(section.kind(), new int[2]);
            boolean says = section.isOfPublications() && section.place().direct()
                    || section.place().year().isPresent();
            return says ? Math.max(section.share(), Section.share(count[0], count[1])) : section.share();
        }

        /** Whether a block is made like one that reads like a reference. */
        boolean hasShape(Block block) {
            return !shapes.isEmpty() && shapes.contains(block.shape());
        }
    }
}
