package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;

/** Names that stand one in a field, mostly as <i>Family, Given</i>, with what follows a second comma a suffix. */
final class TaggedNames {
    private static final Pattern TIGHT_COMMA = Pattern.compile(",(?=\\S)");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|[ivx]+)\\.?");
    private static final Pattern OTHERS =
            Pattern.compile("(?:et\\.? al\\.?|others|and others)\\.?", Pattern.CASE_INSENSITIVE);

    private TaggedNames() {}

    /** Puts authors into a listing; a last one called <i>et al.</i> says that there are others. */
    static void authors(List<Span> printed, Quotes quotes, Listing.Builder listing) {
        authors(printed, quotes, listing, name -> List.of());
    }

    /** The same, with what the file says of a name. */
    static void authors(
            List<Span> printed,
            Quotes quotes,
            Listing.Builder listing,
            Function<Span, List<PersonIdentifier>> identifiers) {
        List<Span> names = printed.stream()
                .filter(name -> !OTHERS.matcher(name.text().strip()).matches())
                .toList();
        listing.authors(mentions(names, quotes, identifiers));
        if (!names.isEmpty()) {
            listing.authorListStatus(
                    names.size() < printed.size() ? AuthorListStatus.PARTIAL : AuthorListStatus.COMPLETE);
        }
    }

    /** One mention a name, in their order. */
    static List<Mention> mentions(List<Span> names, Quotes quotes) {
        return mentions(names, quotes, name -> List.of());
    }

    private static List<Mention> mentions(
            List<Span> names, Quotes quotes, Function<Span, List<PersonIdentifier>> identifiers) {
        List<Mention> mentions = new ArrayList<>();
        for (Span name : names) {
            quotes.quote(value(name.text()), name)
                    .ifPresent(quoted -> mentions.add(
                            new Mention(mentions.size() + 1, quoted).identifiedBy(identifiers.apply(name))));
        }
        return mentions;
    }

    private static String value(String name) {
        String[] parts = name.split(",");
        return parts.length == 3 && SUFFIX.matcher(parts[2].strip()).matches()
                ? parts[1] + " " + parts[0] + " " + parts[2]
                : TIGHT_COMMA.matcher(name).replaceAll(", ");
    }
}
