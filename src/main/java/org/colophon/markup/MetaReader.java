package org.colophon.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.MetaTag;
import org.colophon.model.Link;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;

/**
 * What meta tags say of the page's own publication, a draft a syntax.
 *
 * <p>{@code citation_reference} tags speak of other publications and are not read.
 */
final class MetaReader {
    private final Dom dom;
    private final Map<Syntax, Draft> drafts = new EnumMap<>(Syntax.class);

    private MetaReader(Dom dom) {
        this.dom = dom;
    }

    static List<Draft> read(Dom dom) {
        return new MetaReader(dom).drafts();
    }

    private List<Draft> drafts() {
        List<MetaTag> tags = MetaTag.of(dom);
        for (MetaTag tag : tags) {
            MetaNames.of(tag.name()).ifPresent(known -> known.meaning().accept(draft(known.syntax()), content(tag)));
        }
        contributors(tags);
        List<Draft> found = new ArrayList<>(drafts.values());
        boolean scholarly = found.stream().anyMatch(MetaReader::describesAPublication);
        if (!scholarly) {
            return List.of();
        }
        if (found.stream()
                .noneMatch(draft -> draft.links().stream().anyMatch(link -> link.role() == Link.Role.FULL_TEXT))) {
            pdfLink();
        }
        return List.copyOf(drafts.values());
    }

    /** What a tag says; an address that starts from the page's is made absolute where that is known. */
    private Quoted content(MetaTag tag) {
        Quoted written = tag.content();
        boolean relative = tag.name().endsWith("_url") && written.value().startsWith("/");
        String base = Addresses.baseOf(dom.document());
        return relative && !Addresses.isUnknown(base)
                ? new Quoted(Addresses.resolve(base, written.value()), written.evidence(), written.confidence())
                : written;
    }

    /** Contributors are the authors where nobody is called a creator. */
    private void contributors(List<MetaTag> tags) {
        Draft dublinCore = draft(Syntax.DUBLIN_CORE);
        if (dublinCore.authors().isEmpty()) {
            tags.stream()
                    .filter(tag -> tag.name().matches("dc(?:terms)?[.:]contributor(?:\\.author)?"))
                    .forEach(tag -> dublinCore.author(tag.content()));
        }
    }

    /** Dublin Core describes pages of any sort: only a title with somebody or something to know it by counts. */
    private static boolean describesAPublication(Draft draft) {
        boolean known = !draft.authors().isEmpty() || !draft.identifiers().isEmpty();
        boolean titled = draft.get(Field.TITLE).isPresent();
        return switch (draft.syntax()) {
            case HIGHWIRE, BEPRESS, EPRINTS -> titled || known;
            case PRISM -> known;
            case DUBLIN_CORE -> titled && known;
            default -> false;
        };
    }

    private void pdfLink() {
        for (Element anchor : dom.document().select("a[href]")) {
            String href = anchor.attr("href").toLowerCase(Locale.ROOT);
            boolean pdf =
                    href.matches(".*\\.pdf(?:[?#].*)?") || anchor.attr("type").equals("application/pdf");
            boolean own = anchor.hasAttr("download")
                    || anchor.text().toLowerCase(Locale.ROOT).matches(".*\\b(?:article|full[ -]?text|download)\\b.*");
            if (pdf && own) {
                dom.link(anchor, "href").ifPresent(target -> draft(Syntax.HTML).link(Link.Role.FULL_TEXT, target));
                return;
            }
        }
    }

    private Draft draft(Syntax syntax) {
        return drafts.computeIfAbsent(syntax, Draft::new);
    }
}
