package org.colophon.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colophon.extract.Extraction;
import org.colophon.extract.OwnIdentifiers;
import org.colophon.extract.SiteReader;
import org.colophon.model.Claims;
import org.colophon.page.Page;
import org.colophon.site.aitopics.AiTopicsReader;
import org.colophon.site.ceurws.CeurWsReader;
import org.colophon.site.google.GoogleReader;
import org.colophon.site.mila.MilaReader;

/** The sites whose pages are known. */
public final class Sites {
    private static final List<SiteReader> ALL = List.of(
            new GoogleReader(), //
            new MilaReader(), //
            new AiTopicsReader(), //
            new CeurWsReader());

    /** Far more than the longest profile has; reading takes time and memory with every line. */
    private static final int MOST_LINES = 150_000;

    private Sites() {}

    /** All sites, in no order that matters. */
    public static List<SiteReader> all() {
        return ALL;
    }

    /**
     * Reads a page: the one site that knows it by its content says what is on it. A page that no site knows, or that
     * two know, is refused as a whole.
     */
    public static Extraction extract(Page page) {
        if (page.lines().size() < 2) {
            return new Extraction.Refused("there is too little text on it to tell what it is");
        }
        if (page.lines().size() > MOST_LINES) {
            return new Extraction.Refused("it has " + page.lines().size() + " lines, more than any page that is known");
        }
        List<SiteReader> known = ALL.stream().filter(site -> site.knows(page)).toList();
        if (known.isEmpty()) {
            return new Extraction.Refused("no site knows this page");
        }
        if (known.size() > 1) {
            String names = known.stream().map(SiteReader::site).collect(Collectors.joining(" and a "));
            return new Extraction.Refused("it looks like a " + names + " at once");
        }
        SiteReader site = known.get(0);
        Optional<Claims> claims = site.read(page).map(read -> OwnIdentifiers.of(page, read));
        return claims.<Extraction>map(found -> new Extraction.Read(site.name(), site.version(), found))
                .orElseGet(() -> new Extraction.Refused(
                        "it looks like a " + site.site() + ", but no publication and no person is found on it"));
    }
}
