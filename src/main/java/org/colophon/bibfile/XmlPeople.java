package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;

/** Collects people whose names are given in parts, in their order. */
final class XmlPeople {
    private final Quotes quotes;
    private final List<Mention> mentions = new ArrayList<>();

    XmlPeople(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Adds a person: inverted, but in natural order where there is a suffix, which has its place there. */
    void add(Span family, Optional<Span> given, Optional<Span> suffix, List<PersonIdentifier> identifiers) {
        Span place = given.map(family::join).orElse(family);
        String first = given.map(Span::text).orElse("");
        String name = suffix.isPresent()
                ? first + " " + family.text() + " " + suffix.get().text()
                : first.isEmpty() ? family.text() : family.text() + ", " + first;
        add(name, place, identifiers);
    }

    /** Adds a group or a name as it is. */
    void group(Span name) {
        add(name.text(), name, List.of());
    }

    void add(String name, Span place, List<PersonIdentifier> identifiers) {
        quotes.quote(name, place)
                .ifPresent(quoted -> mentions.add(new Mention(mentions.size() + 1, quoted).identifiedBy(identifiers)));
    }

    /** The identifiers that some elements hold, each of the scheme that one of its attributes names. */
    static List<PersonIdentifier> identifiers(List<XmlElement> elements, Quotes quotes, String... attributes) {
        List<PersonIdentifier> found = new ArrayList<>();
        for (XmlElement element : elements) {
            Stream.of(attributes)
                    .flatMap(name -> element.attribute(name).stream())
                    .flatMap(scheme -> PersonScheme.named(scheme.text()).stream())
                    .findFirst()
                    .flatMap(scheme -> quotes.identifier(scheme, element.text()))
                    .ifPresent(found::add);
        }
        return found;
    }

    List<Mention> mentions() {
        return mentions;
    }
}
