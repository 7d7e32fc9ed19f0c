package org.colophon.markup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/**
 * Tells metadata about a publication from what a site's software writes into every page it makes: content management
 * systems call each page an {@code Article} of schema.org or Open Graph, and give it a Dublin Core title and creator.
 */
final class Worth {
    private static final Set<String> OF_ANY_PAGE = Set.of(
            "article",
            "blogposting",
            "newsarticle",
            "socialmediaposting",
            "webpage",
            "collectionpage",
            "itempage",
            "aboutpage",
            "profilepage",
            "creativework",
            "website",
            "text",
            "interactiveresource",
            "document");

    /** Who writes these means a publication. */
    private static final Set<String> OF_PUBLICATIONS = labels(EnumSet.of(
            Syntax.HIGHWIRE, Syntax.BEPRESS, Syntax.EPRINTS, Syntax.PRISM, Syntax.MICROFORMATS, Syntax.COINS));

    /** Who writes only these means to be shared and found. */
    private static final Set<String> OF_SHARING = labels(EnumSet.of(Syntax.OPEN_GRAPH, Syntax.HTML));

    private Worth() {}

    /** Whether a record is certainly one of a publication. */
    static boolean isPublication(Listing record) {
        return isPublished(record)
                || syntaxes(record).anyMatch(OF_PUBLICATIONS::contains)
                || record.kind().filter(kind -> !isAnyPage(kind)).isPresent();
    }

    /** Whether a record says no more of a page than that it is one. */
    static boolean isMerePage(Listing record) {
        return !isPublication(record)
                && (record.kind().isPresent() || syntaxes(record).allMatch(OF_SHARING::contains));
    }

    private static boolean isPublished(Listing record) {
        return record.venue().isPresent()
                || record.volume().isPresent()
                || record.pages().isPresent()
                || !record.identifiers().isEmpty();
    }

    private static Stream<String> syntaxes(Listing record) {
        return record.title().stream().flatMap(title -> title.evidence().syntaxes().stream());
    }

    private static boolean isAnyPage(Quoted kind) {
        return OF_ANY_PAGE.contains(kind.value().toLowerCase(Locale.ROOT).replaceFirst("^.*[/#:]", ""));
    }

    private static Set<String> labels(Set<Syntax> syntaxes) {
        return syntaxes.stream().map(Syntax::label).collect(Collectors.toUnmodifiableSet());
    }
}
