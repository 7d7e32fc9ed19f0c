package org.colophon.site.ceurws;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * Where the links of a volume's page lead. A page may be read from a file of any name, so its address is taken
 * from the volume's number.
 *
 * @param base the volume's own address, with a slash at its end
 */
record Address(String base) {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern ENDING = Pattern.compile("(?:\\.(?:pdf|ps|gz|z|zip|html?|docx?|txt|dvi|odt))+$");
    private static final String TEXTS = ".*\\.(?:pdf|ps|ps\\.gz|ps\\.z|ps\\.zip|docx?|odt|dvi)";

    /** The address of a volume by its number. */
    static Address ofVolume(String number) {
        return new Address("http://ceur-ws.org/Vol-" + number + "/");
    }

    /** Where a link leads, as an absolute address with the words it stands on. */
    Optional<Quoted> target(Dom dom, Element anchor) {
        String absolute = resolve(anchor.attr("href"));
        return dom.attribute(anchor, "href").map(quoted -> new Quoted(absolute, quoted.evidence()));
    }

    /** Whether a link may lead to a paper: to something of this volume, or to a text anywhere. */
    boolean isDocument(Element anchor) {
        String href = anchor.attr("href").strip();
        String lower = href.toLowerCase(Locale.ROOT);
        if (lower.startsWith("#") || lower.startsWith("mailto:") || lower.endsWith(".bib") || lower.endsWith(".zip")) {
            return false;
        }
        return lower.matches(TEXTS) || isHere(href);
    }

    private boolean isHere(String href) {
        if (!ABSOLUTE.matcher(href).matches()) {
            return !href.startsWith("..");
        }
        String volume = base.substring(base.indexOf("/Vol-")).toLowerCase(Locale.ROOT);
        return href.toLowerCase(Locale.ROOT).contains("ceur-ws" + volume)
                || href.toLowerCase(Locale.ROOT).contains("ceur-ws.org" + volume);
    }

    /** What a paper is called within its volume: the name of its file without the ending. */
    static Optional<String> fileName(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String bare = ENDING.matcher(name).replaceFirst("");
        return bare.isBlank() || path.matches("(?i)https?://[^/]*/?") ? Optional.empty() : Optional.of(bare);
    }

    private String resolve(String href) {
        String stripped = href.strip();
        if (ABSOLUTE.matcher(stripped).matches()) {
            return stripped;
        }
        String resolved = StringUtil.resolve(base, stripped.replace(" ", "%20"));
        return resolved.isEmpty() ? base + stripped : URI.create(base).getScheme() + resolved.substring(4);
    }
}
