package org.colophon.identity.name;

/**
 * A word of a name, folded.
 *
 * @param plain in small letters without accents: {@code muller}; never empty
 * @param expanded with the letters that stand for an accent, {@code mueller}; as {@code plain} for most words
 * @param linked whether a hyphen or a capital within joins it to the word before: {@code yun} of <i>Jian-Yun</i>
 * @param dotted whether a full stop follows, so that it may be an abbreviation
 */
public record NameWord(String plain, String expanded, boolean linked, boolean dotted) {

    /** From here on a letter is a syllable or word, no initial. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    public NameWord {
        if (plain.isEmpty() || expanded.isEmpty()) {
            throw new IllegalArgumentException("a word without letters");
        }
    }

    static NameWord of(CharSequence printed, boolean linked, boolean dotted) {
        return of(printed, Folder.fold(printed), linked, dotted);
    }

    /** A word whose letters are folded already. */
    static NameWord of(CharSequence printed, String plain, boolean linked, boolean dotted) {
        // Keyboards for pinyin write ü as v, and so do many of those who are called Lü.
        return plain.equals("lv") || plain.equals("nv")
                ? new NameWord(plain.charAt(0) + "u", plain, linked, dotted)
                : new NameWord(plain, Folder.expand(printed, plain), linked, dotted);
    }

    /** Whether it is a single letter that stands for a name. */
    public boolean isInitial() {
        return plain.length() == 1 && plain.charAt(0) < FIRST_IDEOGRAPH;
    }

    /** Whether both are one word, accents aside. */
    boolean matches(NameWord other) {
        return plain.equals(other.plain) || plain.equals(other.expanded) || expanded.equals(other.plain);
    }

    /** The first letter alone. */
    String initial() {
        return plain.substring(0, plain.offsetByCodePoints(0, 1));
    }

    NameWord unlinked() {
        return linked ? new NameWord(plain, expanded, false, dotted) : this;
    }

    @Override
    public String toString() {
        return (linked ? "-" : "") + plain;
    }
}
