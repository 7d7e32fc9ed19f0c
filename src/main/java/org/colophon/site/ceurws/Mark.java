package org.colophon.site.ceurws;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the semantic classes (or RDFa, where there are none) say a text is. */
enum Mark {
    NONE,
    TITLE,
    AUTHORS,
    PAGES,
    SECTION,
    /** Something beside the papers, such as a preface, and its authors. */
    BESIDE,
    EDITOR,
    VOLUME_TITLE,
    FULL_TITLE,
    ACRONYM,
    PLACE_AND_TIME,
    COLOCATED,
    PUBLISHED,
    VOLUME_NUMBER,
    URN;

    /** What an element marks by itself; empty if it says nothing. */
    static Optional<Mark> of(Element element) {
        for (String name : element.classNames()) {
            Optional<Mark> mark = ofClass(name.toUpperCase(Locale.ROOT));
            if (mark.isPresent()) {
                return mark;
            }
        }
        String rel = element.attr("rel");
        String property = element.attr("property");
        if (rel.contains("dcterms:creator") || rel.contains("dc:creator")) {
            return Optional.of(AUTHORS);
        }
        boolean title = property.contains("dcterms:title") || property.contains("dc:title");
        boolean inList = element.parents().stream()
                .anyMatch(parent -> parent.normalName().equals("li"));
        return title && inList ? Optional.of(TITLE) : Optional.empty();
    }

    private static Optional<Mark> ofClass(String name) {
        if (name.startsWith("AUX")) {
            return Optional.of(BESIDE);
        }
        if (!name.startsWith("CEUR")) {
            return Optional.empty();
        }
        String kind = name.substring(4);
        if (kind.startsWith("VOLTITLE")) {
            return Optional.of(VOLUME_TITLE);
        } else if (kind.startsWith("VOLED")) {
            return Optional.of(EDITOR);
        } else if (kind.startsWith("VOLACRONYM")) {
            return Optional.of(ACRONYM);
        } else if (kind.startsWith("VOLN")) {
            return Optional.of(VOLUME_NUMBER);
        } else if (kind.startsWith("FULLTITLE")) {
            return Optional.of(FULL_TITLE);
        } else if (kind.startsWith("TITLE")) {
            return Optional.of(TITLE);
        } else if (kind.startsWith("AUTHOR")) {
            return Optional.of(AUTHORS);
        } else if (kind.startsWith("PAGE")) {
            return Optional.of(PAGES);
        } else if (kind.startsWith("SESSION") || kind.startsWith("SECTION")) {
            return Optional.of(SECTION);
        } else if (kind.startsWith("LOC")) {
            return Optional.of(PLACE_AND_TIME);
        } else if (kind.startsWith("COLOC")) {
            return Optional.of(COLOCATED);
        } else if (kind.startsWith("PUBDATE")) {
            return Optional.of(PUBLISHED);
        } else if (kind.startsWith("URN")) {
            return Optional.of(URN);
        }
        return Optional.empty();
    }
}
