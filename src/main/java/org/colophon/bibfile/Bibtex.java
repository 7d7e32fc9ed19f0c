package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/** The listings of a BibTeX or BibLaTeX file. */
final class Bibtex {
    /** An entry with a common key, or with any key up to a comma, which may hold blanks and brackets. */
    private static final Pattern SIGN = Pattern.compile(
            "^[ \\t]*@\\s*[A-Za-z]+\\s*(?:[{(]\\s*[^\\s{}()\"=]*\\s*[,=}{]|\\{[ \\t]*[^\\s{}\"=,][^{}\"=,\\r\\n]{0,80},)",
            Pattern.MULTILINE);
    /** Entries that are no publications: sets of entries, data for others, settings. */
    private static final Set<String> NO_PUBLICATIONS = Set.of("set", "bibset", "xdata", "control", "ieeetranbstctl");

    private static final double REPAIRED = 0.6;

    private Bibtex() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        if (!SIGN.matcher(page.raw()).find()) {
            return Optional.empty();
        }
        BibtexFile file = BibtexFile.of(page.raw());
        boolean nothingRead = file.entries().stream()
                .noneMatch(entry -> entry.sound() || !entry.fields().isEmpty());
        boolean onlyQuoted = file.covered() < lettersOutsideComments(page) / 2;
        if (onlyQuoted || nothingRead && !file.entries().isEmpty()) {
            return Optional.empty();
        }
        Inheritance inheritance = new Inheritance(file.entries());
        Quotes quotes = new Quotes(new RawText(page.raw()), 1);
        List<Listing> listings = new ArrayList<>();
        for (BibtexEntry entry : file.entries()) {
            if (!NO_PUBLICATIONS.contains(entry.type().text().toLowerCase(Locale.ROOT))) {
                Quotes sure = entry.sound() ? quotes : quotes.withConfidence(REPAIRED);
                listings.add(new BibtexListing(inheritance.complete(entry), sure).at(listings.size() + 1));
            }
        }
        return Optional.of(listings);
    }

    private static int lettersOutsideComments(Page page) {
        return page.lines().stream()
                .filter(line -> !line.text().startsWith("%"))
                .mapToInt(line -> line.length())
                .sum();
    }
}
