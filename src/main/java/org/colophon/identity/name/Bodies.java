package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.identity.name.Lexicon.Kind;

/** Tells bodies, <i>ATLAS Collaboration</i>, from persons. */
final class Bodies {

    /** More words than any person's name in print has. */
    private static final int MOST_WORDS = 12;

    private Bodies() {}

    /** The name as a body's, if it is one. */
    static Optional<NameReading> read(String printed, Printed name) {
        List<Token> tokens = name.all();
        if (tokens.isEmpty()) {
            String nothing = printed.strip().isEmpty() ? "?" : printed.strip().toLowerCase(Locale.ROOT);
            return Optional.of(body(List.of(new NameWord(bounded(nothing), bounded(nothing), false, false))));
        }
        boolean endless = tokens.size() > MOST_WORDS || printed.length() > Cleaner.LONGEST;
        if (!endless && printed.indexOf('&') < 0 && tokens.stream().noneMatch(Bodies::tells)) {
            return Optional.empty();
        }
        List<NameWord> words = new ArrayList<>(Token.words(tokens));
        if (words.size() > 1 && words.get(0).plain().equals("the")) {
            words.remove(0);
        }
        if (printed.length() > Cleaner.LONGEST) {
            String rest = Integer.toHexString(printed.hashCode());
            words.add(new NameWord(rest, rest, false, false));
        }
        return Optional.of(body(words));
    }

    private static boolean tells(Token token) {
        return token.is(Kind.BODY) || (token.lower() && token.is(Kind.JOINING));
    }

    private static String bounded(String text) {
        return text.length() <= Cleaner.LONGEST
                ? text
                : text.substring(0, Cleaner.LONGEST) + Integer.toHexString(text.hashCode());
    }

    private static NameReading body(List<NameWord> words) {
        return new NameReading(NameReading.Kind.BODY, List.of(), List.of(), words, "", 1);
    }
}
