package org.colophon.capture;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Capture;

/**
 * Finds links in HTML with a scan for tags: tolerant, and good enough to know where to look next.
 *
 * <p>This is no parser. It sees links in comments and scripts, and none that a script makes. What a page says is read
 * elsewhere.
 */
final class Links {

    private static final int LONGEST_TAG = 4000;
    private static final int LONGEST_TEXT = 300;

    private static final Pattern TAG =
            Pattern.compile("<(a|link|base)\\s([^<>]{1," + LONGEST_TAG + "})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([a-z-]{1,20})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</a\\b|<a\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT =
            Pattern.compile("(?:go to )?(?:the )?(?:next|page suivante|suivant|suivante|older"
                    + "|older posts|next page|siguiente|weiter)(?: page| pages)?");

    private Links() {}

    /**
     * A link.
     *
     * @param next whether it leads to the next part of a list
     */
    record Link(URI target, boolean next) {}

    /** The links of a page in their order; none if it is no HTML or has no address. */
    static List<Link> of(Captured page) {
        Capture capture = page.capture();
        String type = MediaTypes.bare(capture.mediaType());
        if (capture.address().isEmpty() || !(type.equals(MediaTypes.HTML) || type.equals("application/xhtml+xml"))) {
            return List.of();
        }
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        URI base = capture.address().get();
        List<Link> links = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            Optional<URI> target = WebAddress.resolve(
                    base, unescape(attribute(tag.group(2), "href").orElse("")));
            if (target.isPresent() && name.equals("base")) {
                base = target.get();
            } else if (target.isPresent()) {
                boolean next = relNext(tag.group(2))
                        || (name.equals("a") && (saysNext(text(html, tag.end())) || labelled(tag.group(2))));
                if (next || name.equals("a")) {
                    links.add(new Link(target.get(), next));
                }
            }
        }
        return links;
    }

    private static boolean relNext(String attributes) {
        String rel = attribute(attributes, "rel").orElse("").toLowerCase(Locale.ROOT);
        return List.of(rel.split("\\s+")).contains("next");
    }

    private static boolean labelled(String attributes) {
        return attribute(attributes, "aria-label")
                .or(() -> attribute(attributes, "title"))
                .filter(Links::saysNext)
                .isPresent();
    }

    private static boolean saysNext(String text) {
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        return NEXT.matcher(words).matches();
    }

    /** What stands between a tag and the end of its link, without tags. */
    private static String text(String html, int from) {
        String after = html.substring(from, Math.min(html.length(), from + LONGEST_TEXT));
        Matcher end = END.matcher(after);
        return end.find()
                ? after.substring(0, end.start()).replaceAll("<[^<>]*>", " ").replaceAll("&[#\\w]{1,8};", " ")
                : "";
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                for (int i = 2; i <= 4; i++) {
                    if (attribute.group(i) != null) {
                        return Optional.of(attribute.group(i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String unescape(String reference) {
        return reference.replace("&amp;", "&").replace("&#38;", "&").replace("&#x26;", "&");
    }
}
