package org.colophon.markup.syntax;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The language of an element: its own or that of the nearest element around it. */
public final class Languages {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");

    private Languages() {}

    /** The language tag, empty if none is known. */
    public static String of(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (declares(e)) {
                return declared(e);
            }
        }
        return "";
    }

    /** Whether an element itself names a language, perhaps the unknown one. */
    public static boolean declares(Element element) {
        return element.hasAttr("xml:lang") || element.hasAttr("lang");
    }

    /** The language that an element itself names; empty for none and for what is no language tag. */
    public static String declared(Element element) {
        String tag = element.hasAttr("xml:lang") ? element.attr("xml:lang") : element.attr("lang");
        return TAG.matcher(tag.strip()).matches() ? tag.strip() : "";
    }
}
