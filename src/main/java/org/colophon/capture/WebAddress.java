package org.colophon.capture;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as people and pages write them. */
final class WebAddress {

    private static final Pattern START = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What browsers let stand in an address, and the standard does not. */
    private static final Pattern TO_ESCAPE = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    /** Up to the host, the host, and from there on. */
    private static final Pattern PARTS = Pattern.compile("(?s)([A-Za-z]+://(?:[^/?@]*@)?)([^/?@:\\[\\]]+)(.*)");

    private WebAddress() {}

    /** Whether a name on the command line is an address and not a file. */
    static boolean looksLikeOne(String name) {
        return START.matcher(name).matches();
    }

    /** An http or https address with a host, without its fragment; empty if the text is none. */
    static Optional<URI> of(String text) {
        if (!looksLikeOne(text)) {
            return Optional.empty();
        }
        int hash = text.indexOf('#');
        String bare = hash < 0 ? text : text.substring(0, hash);
        Optional<URI> uri = parse(bare)
                .filter(found -> found.getHost() != null)
                .or(() -> inAscii(bare).flatMap(WebAddress::parse))
                .or(() -> parse(escape(bare)));
        return uri.filter(found -> found.getHost() != null).map(WebAddress::normal);
    }

    /** What a page at an address means by a reference; empty if that is no web address. */
    static Optional<URI> resolve(URI base, String reference) {
        int hash = reference.indexOf('#');
        String bare = (hash < 0 ? reference : reference.substring(0, hash)).strip();
        return parse(bare).or(() -> parse(escape(bare))).map(base::resolve).flatMap(found -> of(found.toString()));
    }

    /** Scheme, host and port: what robots.txt and politeness go by. */
    static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /** With the name of its host as the domain name system has it; empty if it has none there. */
    private static Optional<String> inAscii(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parts.group(1) + IDN.toASCII(parts.group(2)) + escape(parts.group(3)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static URI normal(URI found) {
        URI address = URI.create(found.toASCIIString());
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create(address.getScheme().toLowerCase(Locale.ROOT) + "://"
                        + address.getRawAuthority().toLowerCase(Locale.ROOT) + path + query)
                .normalize();
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException badlyWritten) {
            return Optional.empty();
        }
    }

    private static String escape(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> {
            StringBuilder escaped = new StringBuilder();
            for (byte b : found.group().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
            return escaped.toString();
        });
    }
}
