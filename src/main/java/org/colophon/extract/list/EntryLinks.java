package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;

/** Where an entry links to, and the identifiers in its text and its links. */
final class EntryLinks {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>⟨⟩〈〉]+");
    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:arxiv(?:\\.org/(?:abs|pdf)/|\\s*:?\\s*(?:preprint\\s+arxiv:)?))(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private EntryLinks() {}

    static List<Link> links(Dom dom, List<Element> elements) {
        List<Link> links = new ArrayList<>();
        for (Element top : elements) {
            for (Element anchor : top.select("a[href]")) {
                dom.link(anchor, "href")
                        .filter(target -> target.value().startsWith("http")
                                && PersonIdentifier.at(target).isEmpty())
                        .ifPresent(target -> links.add(new Link(role(anchor.text(), target.value()), target)));
            }
        }
        return links;
    }

    /** Addresses that the text itself prints. */
    static List<Link> printed(EntryText text) {
        List<Link> links = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text.text());
        while (address.find()) {
            int end = end(text.text(), address.start(), address.end());
            text.quote(address.start(), end).ifPresent(target -> links.add(new Link(role("", target.value()), target)));
        }
        return links;
    }

    static List<Identifier> identifiers(EntryText text, List<Link> links) {
        List<Identifier> found = new ArrayList<>();
        Matcher doi = DOI.matcher(text.text());
        if (doi.find()) {
            text.quote(doi.start(), end(text.text(), doi.start(), doi.end()))
                    .ifPresent(value -> found.add(new Identifier(Identifier.Scheme.DOI, value)));
        }
        Matcher arxiv = ARXIV.matcher(text.text());
        if (arxiv.find()) {
            text.quote(arxiv.start(1), arxiv.end(1))
                    .ifPresent(value -> found.add(new Identifier(Identifier.Scheme.ARXIV, value)));
        }
        for (Link link : links) {
            if (doesNotHave(found, Identifier.Scheme.DOI)
                    && link.target().value().contains("doi.org/")) {
                inLink(link, DOI, 0).ifPresent(value -> found.add(new Identifier(Identifier.Scheme.DOI, value)));
            }
            if (doesNotHave(found, Identifier.Scheme.ARXIV)) {
                inLink(link, ARXIV, 1).ifPresent(value -> found.add(new Identifier(Identifier.Scheme.ARXIV, value)));
            }
        }
        return found;
    }

    private static Optional<Quoted> inLink(Link link, Pattern pattern, int group) {
        Matcher found = pattern.matcher(link.target().value());
        return found.find()
                ? Optional.of(new Quoted(found.group(group), link.target().evidence()))
                : Optional.empty();
    }

    private static boolean doesNotHave(List<Identifier> found, Identifier.Scheme scheme) {
        return found.stream().noneMatch(identifier -> identifier.scheme() == scheme);
    }

    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from
                && ".,;)]".indexOf(text.charAt(end - 1)) >= 0
                && !(text.charAt(end - 1) == ')' && text.substring(from, end).contains("("))) {
            end--;
        }
        return end;
    }

    private static Link.Role role(String label, String target) {
        String said = label.toLowerCase(Locale.ROOT);
        String address = target.toLowerCase(Locale.ROOT);
        if (said.matches(".*\\b(?:code|github|software|data|dataset|data ?set)\\b.*")
                || address.contains("github.com")) {
            return Link.Role.CODE;
        }
        if (said.matches(".*\\b(?:slides?|poster|video|talk|bibtex|bib|media|appendix|supplement.*|blog|review)\\b.*")
                || address.matches(".*\\.(?:bib|pptx?|mp4|key)$")) {
            return Link.Role.OTHER;
        }
        if (said.matches(".*\\b(?:pdf|ps|postscript|full text|preprint|html)\\b.*")
                || address.matches(".*\\.(?:pdf|ps|ps\\.gz)(?:\\?.*)?$")
                || address.contains("arxiv.org/pdf/")) {
            return Link.Role.FULL_TEXT;
        }
        return Link.Role.PAGE;
    }
}
