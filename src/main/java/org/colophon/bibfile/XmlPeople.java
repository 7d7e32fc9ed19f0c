package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Mention;

/** Collects people whose names are given in parts, in their order. */
final class XmlPeople {
    private final Quotes quotes;
    private final List<Mention> mentions = new ArrayList<>();

    XmlPeople(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Adds a person: inverted, but in natural order where there is a suffix, which has its place there. */
    void add(Span family, Optional<Span> given, Optional<Span> suffix) {
        Span place = given.map(family::join).orElse(family);
        String first = given.map(Span::text).orElse("");
        String name = suffix.isPresent()
                ? first + " " + family.text() + " " + suffix.get().text()
                : first.isEmpty() ? family.text() : family.text() + ", " + first;
        add(name, place);
    }

    /** Adds a group or a name as it is. */
    void group(Span name) {
        add(name.text(), name);
    }

    void add(String name, Span place) {
        quotes.quote(name, place).ifPresent(quoted -> mentions.add(new Mention(mentions.size() + 1, quoted)));
    }

    List<Mention> mentions() {
        return mentions;
    }
}
