package org.colophon.markup.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Addresses as pages write them, resolved as RFC 3986 says but forgiving: any text gives an address. */
public final class Addresses {
    /** Stands for the address of a page that nobody knows; never to be shown. */
    public static final String UNKNOWN = "https://page.invalid/";

    private static final Pattern PARTS =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    private Addresses() {}

    /** The address that relative ones in this document start from. */
    public static String baseOf(Document document) {
        String own = document.baseUri().isEmpty() ? UNKNOWN : document.baseUri();
        Element base = document.selectFirst("base[href]");
        String resolved = base == null ? own : resolve(own, base.attr("href"));
        int fragment = resolved.indexOf('#');
        return fragment < 0 ? resolved : resolved.substring(0, fragment);
    }

    /** Whether a text begins with a scheme. */
    public static boolean isAbsolute(String address) {
        return SCHEME.matcher(address).matches();
    }

    /** Whether an address leads nowhere because the page's own address is unknown. */
    public static boolean isUnknown(String address) {
        return address.startsWith(UNKNOWN);
    }

    /** The absolute address; characters that no IRI may hold are escaped. */
    public static String resolve(String base, String reference) {
        Matcher r = parts(escaped(reference.strip()));
        Matcher b = parts(base);
        if (r.group(1) != null) {
            return r.group();
        }
        String query = text(r.group(4));
        String authority = r.group(2) != null ? r.group(2) : b.group(2);
        String path = text(r.group(3));
        if (r.group(2) == null) {
            if (path.isEmpty()) {
                path = text(b.group(3));
                query = r.group(4) != null ? query : text(b.group(4));
            } else if (!path.startsWith("/")) {
                String folder = text(b.group(3));
                int slash = folder.lastIndexOf('/');
                path = (slash < 0 ? "/" : folder.substring(0, slash + 1)) + path;
                path = withoutDots(path);
            } else {
                path = withoutDots(path);
            }
        }
        return text(b.group(1)) + ":" + (authority == null ? "" : "//" + authority) + path + query + text(r.group(5));
    }

    /**
     * The same address in its normal form: scheme and host in lower case, a host's empty path as a slash, without the
     * port that is meant anyway (RFC 3986, section 6.2.2.1 and 6.2.3). What has no host stays as it is.
     */
    public static String normal(String address) {
        Matcher parts = parts(address);
        if (parts.group(1) == null || parts.group(2) == null) {
            return address;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2);
        int host = authority.lastIndexOf('@') + 1;
        String known = scheme.equals("http") ? ":80" : scheme.equals("https") ? ":443" : "";
        String folded = authority.substring(0, host) + authority.substring(host).toLowerCase(Locale.ROOT);
        boolean meant = !known.isEmpty() && folded.endsWith(known);
        String path = text(parts.group(3));
        return scheme + "://" + (meant ? folded.substring(0, folded.length() - known.length()) : folded)
                + (path.isEmpty() ? "/" : path) + text(parts.group(4)) + text(parts.group(5));
    }

    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            }
            if (!segments[i].equals("..") && !segments[i].equals(".")) {
                kept.addLast(segments[i]);
            } else if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String escaped(String reference) {
        return NOT_IN_IRIS
                .matcher(reference)
                .replaceAll(c -> String.format("%%%02X", (int) c.group().charAt(0)));
    }

    private static Matcher parts(String address) {
        Matcher matcher = PARTS.matcher(address);
        if (!matcher.matches()) {
            throw new IllegalStateException("any text has these parts: " + address);
        }
        return matcher;
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
