package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;

/** The people and bodies of a MODS record, told apart by their roles: words, or codes of the MARC list of relators. */
final class ModsNames {
    private static final Set<String> MAKERS = Set.of(
            "aut",
            "author",
            "cre",
            "creator",
            "art",
            "artist",
            "pht",
            "photographer",
            "cmp",
            "composer",
            "ctg",
            "cartographer",
            "prg",
            "programmer",
            "inv",
            "inventor",
            "dis",
            "dissertant",
            "drt",
            "director",
            "prf",
            "performer");
    private static final Set<String> EDITORS = Set.of("edt", "editor");

    private final Quotes quotes;

    ModsNames(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Whoever made a thing; a name without a role is taken for an author's, a conference's is no one's. */
    List<Mention> authors(XmlElement item) {
        XmlPeople people = new XmlPeople(quotes);
        item.all("name").stream()
                .filter(name -> !name.has("type", "conference"))
                .filter(name -> roles(name).isEmpty() || roles(name).stream().anyMatch(MAKERS::contains))
                .forEach(name -> add(name, people));
        return people.mentions();
    }

    /** What a name is identified by, as by the {@code nameIdentifier} of MODS 3.6 and later. */
    private List<PersonIdentifier> identifiers(XmlElement name) {
        return XmlPeople.identifiers(name.all("nameIdentifier"), quotes, "type", "typeURI");
    }

    List<Mention> editors(XmlElement item) {
        XmlPeople people = new XmlPeople(quotes);
        item.all("name").stream()
                .filter(name -> roles(name).stream().anyMatch(EDITORS::contains))
                .forEach(name -> add(name, people));
        return people.mentions();
    }

    private static Set<String> roles(XmlElement name) {
        return name.path("role", "roleTerm").stream()
                .map(role -> role.text().text().strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", ""))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }

    private void add(XmlElement name, XmlPeople people) {
        Optional<Span> family = part(name, "family");
        Optional<Span> given = name.all("namePart").stream()
                .filter(part -> part.has("type", "given"))
                .map(XmlElement::text)
                .reduce((one, next) -> one.join(next, " "));
        if (family.isPresent()) {
            people.add(family.get(), given, Optional.empty(), identifiers(name));
            return;
        }
        Optional<Span> whole = name.all("namePart").stream()
                .filter(part -> part.attribute("type").isEmpty())
                .map(XmlElement::text)
                .filter(part -> !part.isBlank())
                .reduce((one, next) -> one.join(next, ". "));
        whole.or(() -> given)
                .or(() -> name.first("displayForm"))
                .ifPresent(place -> people.add(bare(place.text()), place, identifiers(name)));
    }

    private static Optional<Span> part(XmlElement name, String type) {
        return name.all("namePart").stream()
                .filter(part -> part.has("type", type))
                .map(XmlElement::text)
                .filter(part -> !part.isBlank())
                .findFirst();
    }

    /** A heading of a catalogue without what tells namesakes apart: years of life, and the comma before them. */
    private static String bare(String heading) {
        return heading.replaceFirst("[\\s,]*[\\[(]?\\b\\d{4}\\??-(?:\\d{4}\\??)?[\\])]?\\.?\\s*$", "")
                .replaceFirst("[,\\s]+$", "");
    }
}
