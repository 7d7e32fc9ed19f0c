package org.colophon.extract.reference;

/**
 * What a labelling has already passed: whether it had a title, whether a container. A reference has one of each, which
 * two labels in a row cannot tell. The labels of a sequence are decided together with their memory.
 */
final class Memory {
    /** How many memories there are; 0 is that of nothing. */
    static final int SIZE = 4;

    private static final int TITLE = 1;
    private static final int CONTAINER = 2;

    private Memory() {}

    /** The memory once a word has a label. */
    static int after(int memory, int label) {
        if (label == ReferenceLabel.TITLE.ordinal()) {
            return memory | TITLE;
        }
        return label == ReferenceLabel.CONTAINER.ordinal() ? memory | CONTAINER : memory;
    }

    /** The state of a label together with the memory that it leaves. */
    static int state(int memory, int label) {
        return after(memory, label) * CrfModel.LABELS + label;
    }
}
