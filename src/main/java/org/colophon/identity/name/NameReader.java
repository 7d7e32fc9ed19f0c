package org.colophon.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.colophon.identity.name.Lexicon.Kind;

/** Reads a printed name in Latin letters, and in its own script if that is another. */
final class NameReader {

    private static final int LONGEST_NICKNAME = 2;

    private NameReader() {}

    static NameReadings read(String printed) {
        Cleaner.Clean clean = Cleaner.clean(printed);
        String foreign = foreignPart(clean.name());
        if (foreign.isEmpty()) {
            List<NameReading> latin = latin(printed, clean.name(), nicknames(clean));
            String aside = clean.aside().stream()
                    .map(NameReader::foreignPart)
                    .filter(part -> !part.isEmpty())
                    .findFirst()
                    .orElse("");
            return new NameReadings(printed, latin, script(aside), own(aside));
        }
        return new NameReadings(printed, foreignInLatin(printed, clean, foreign), script(foreign), own(foreign));
    }

    private static List<NameReading> foreignInLatin(String printed, Cleaner.Clean clean, String foreign) {
        String latin = clean.name();
        if (Folder.isEastAsian(foreign.codePointAt(0))) {
            latin = latinPart(clean);
            if (latin.isBlank()) {
                Readings readings = new Readings("");
                EastAsianNames.readLatin(foreign, readings);
                return readings.best();
            }
        }
        return latin(printed, Folder.latin(latin), List.of());
    }

    /** What is in Latin letters beside a name in another script. */
    private static String latinPart(Cleaner.Clean clean) {
        StringBuilder rest = new StringBuilder();
        String all = clean.name() + " " + String.join(" ", clean.aside());
        all.codePoints().forEach(c -> rest.appendCodePoint(Folder.isEastAsian(c) ? ' ' : c));
        return rest.codePoints().anyMatch(Character::isLetter) ? rest.toString() : "";
    }

    /** The part in another script: its characters, if it is East Asian; the whole name else; empty if all is Latin. */
    private static String foreignPart(String name) {
        boolean foreign = false;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                int c = name.codePointAt(i);
                if (Folder.isForeign(c)) {
                    if (Folder.isEastAsian(c)) {
                        return EastAsianNames.part(name);
                    }
                    foreign = true;
                }
            }
        }
        return foreign ? name : "";
    }

    private static Optional<UnicodeScript> script(String foreign) {
        return foreign.codePoints()
                .filter(Folder::isForeign)
                .mapToObj(c -> Folder.isEastAsian(c) ? UnicodeScript.HAN : UnicodeScript.of(c))
                .findFirst();
    }

    private static List<NameReading> own(String foreign) {
        if (foreign.isEmpty()) {
            return List.of();
        }
        if (Folder.isEastAsian(foreign.codePointAt(0))) {
            Readings readings = new Readings("");
            EastAsianNames.readNative(foreign, readings);
            return readings.best();
        }
        return latin(foreign, foreign, List.of());
    }

    private static List<List<NameWord>> nicknames(Cleaner.Clean clean) {
        return clean.aside().stream()
                .filter(aside -> foreignPart(aside).isEmpty())
                .map(aside -> Scanner.scan(aside).all())
                .filter(tokens -> !tokens.isEmpty() && tokens.size() <= LONGEST_NICKNAME)
                .filter(tokens -> tokens.stream().noneMatch(Token::isInitials))
                .filter(tokens -> tokens.stream()
                        .noneMatch(token -> token.is(Kind.TITLE) || token.is(Kind.SUFFIX) || token.is(Kind.DEGREE)))
                .map(Token::words)
                .toList();
    }

    private static List<NameReading> latin(String printed, String text, List<List<NameWord>> nicknames) {
        Printed pieces = Scanner.scan(text);
        Optional<NameReading> body = Bodies.read(printed, pieces);
        if (body.isPresent()) {
            return List.of(body.get());
        }
        Affixes name = Affixes.of(pieces);
        Readings readings = new Readings(name.suffix());
        if (name.segments().size() == 1) {
            NaturalOrder.read(name.segments().get(0), readings);
        } else {
            InvertedOrder.read(
                    name.segments().get(0),
                    name.segments().stream().skip(1).flatMap(List::stream).toList(),
                    readings);
        }
        nicknames.forEach(readings::addNickname);
        return readings.best();
    }
}
