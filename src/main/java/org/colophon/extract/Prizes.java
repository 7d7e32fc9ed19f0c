package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.Sentences.Sentence;
import org.colophon.model.PersonFacts.Prize;
import org.colophon.model.Quoted;

/** Prizes, awards and competitions won. */
final class Prizes {
    private static final Pattern WON = Pattern.compile(
            "\\b(?:won|winner of|winning|wins|received|receives|awarded|recipient of|recipients of|(?:honou?red|recogni[sz]ed)"
                    + " with|laureate of|earned|a (?:remporté|reçu|gagné|obtenu)|ai (?:remporté|reçu|gagné)|lauréate?"
                    + " (?:de|du|d['’])|récipiendaire (?:de|du))(?![\\p{L}])");
    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.&/+-]*";
    private static final String CAPITALISED = "(?:\\p{Lu}\\.|\\p{Lu}(?:[\\p{L}\\p{M}\\d'’.&/+-]*[\\p{L}\\p{M}\\d])?)";
    private static final String KIND =
            "(?:Awards?|Prize|Medal|Fellowship|Scholarship|Challenge|Competition|Grant|Cup|Honou?r|Olympiad"
                    + "|Contest|Trophy|awards?|prize|medal|fellowship|scholarship|competition|grant)";
    private static final String KIND_FR = "(?:Prix|Médaille|Bourse|Concours|Trophée|prix|médaille|bourse)";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<name>(?:[Bb]est|[Oo]utstanding|[Dd]istinguished|[Ee]arly[ -]career) (?:[\\p{L}-]+ ){0,3}awards?|(?!\\d{4} \\p{Ll})"
                    + WORD
                    + "(?:(?: (?:of|for|in|the|and|on|de|du|des) |[ -])" + "(?:the )?" + WORD
                    + ")*? " + KIND + "(?: (?:for|in|of) (?:the )?" + CAPITALISED + "(?: (?:and |of |in |for )?"
                    + CAPITALISED
                    + ")*)?)|(?<french>" + KIND_FR
                    + "(?: (?:de |du |des |de la |d['’]|de l['’])?" + CAPITALISED + ")+))(?![\\p{L}])");
    private static final Pattern YEAR = Pattern.compile(
            "^(?:[^.;]{0,40}?\\b(?:in|en) (?:\\p{L}+ )?|[, ]*\\(|, | (?:at|from|of) (?:the )?\\p{Lu}[\\p{L}&/-]*(?: \\p{Lu}[\\p{L}&/-]*){0,6}(?: \\(|,? |['’]))(?<year>(?:19|20)\\d{2})\\b");
    private static final Pattern YEAR_OPENING = Pattern.compile("^(?:In|En) (?<year>(?:19|20)\\d{2})\\b");
    private static final Pattern YEAR_BEFORE = Pattern.compile("^(?<year>(?:19|20)\\d{2}) ");

    private Prizes() {}

    static List<Prize> read(Sentence sentence) {
        String text = sentence.text();
        Matcher won = WON.matcher(text);
        List<Prize> prizes = new ArrayList<>();
        if (!won.find()) {
            return prizes;
        }
        Matcher name = NAME.matcher(text).region(won.end(), text.length());
        while (name.find()) {
            String group = name.group("name") != null ? "name" : "french";
            int start = name.start(group);
            Optional<Quoted> year = Optional.empty();
            Matcher leading = YEAR_BEFORE.matcher(name.group(group));
            if (leading.find()) {
                year = Optional.of(sentence.quote(start, start + 4));
                start += leading.end();
            }
            Matcher after = YEAR.matcher(text.substring(name.end()));
            boolean nextPrizeFirst = NAME.matcher(text.substring(name.end())).find()
                    && after.find()
                    && NAME.matcher(text.substring(name.end(), name.end() + after.start("year")))
                            .find();
            after.reset();
            if (year.isEmpty() && !nextPrizeFirst && after.find()) {
                int offset = name.end();
                year = Optional.of(sentence.quote(offset + after.start("year"), offset + after.end("year")));
            }
            Matcher opening = YEAR_OPENING.matcher(text);
            if (year.isEmpty() && prizes.isEmpty() && opening.find()) {
                year = Optional.of(sentence.quote(opening.start("year"), opening.end("year")));
            }
            prizes.add(new Prize(sentence.quote(start, name.end(group)), year));
        }
        return prizes;
    }
}
