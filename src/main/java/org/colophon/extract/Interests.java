package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.Sentences.Sentence;
import org.colophon.model.Quoted;

/** What somebody works on, as the clause that says so lists it. */
final class Interests {
    private static final Pattern WORKS_ON =
            Pattern.compile("\\b(?:work(?:s|ing) on|(?:research|work) (?:is |are )?(?:focus(?:es|ed|ing)?"
                    + " on|interests? (?:include|includes|are|is|lie in|lies in|span|spans|focus on|cover)(?:"
                    + " in)?)|research interests:|focus(?:es|ing|ed)? on|interested in|(?:specializ|specialis)(?:es|ing)"
                    + " in|interests (?:are in|include|lie in|span)|travaill(?:e|ant) sur|recherches? (?:portent|porte|se"
                    + " concentrent|se concentre) sur|s['’]intéresse (?:à la |à l['’]|aux? |à )|intérêts de recherche"
                    + " (?:comprennent|incluent|portent sur|sont))"
                    + " (?:(?:mainly|primarily|mostly|currently|broadly|notamment) )?(?:the (?:areas?|fields?|topics?) of"
                    + " )?(?<topics>[^.;:()]+)");
    private static final Pattern CLAUSE_END =
            Pattern.compile(",? (?:where|with (?:a |an |the |applications? )|at \\p{Lu}|in order to|to"
                    + " (?:make|build|improve|better|help|enable)|so that|, and (?:his|her|their|is|has|was|also)|as well"
                    + " as other|including|such as|afin de|avec|notamment|and"
                    + " (?:is|has|was|leads|holds|received|joined|teaches)\\b|et (?:est|a|enseigne)\\b)|, (?:which|who|and"
                    + " (?:he|she|they)|mais|but|qui)\\b");
    private static final Pattern DIVIDER =
            Pattern.compile("\\s*,\\s+(?:and\\s+|et\\s+|as well as\\s+)?|\\s+(?:and|et|as well as|ainsi que)\\s+");
    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|worked|était|Prior to|Before|Previously|Auparavant|During)\\b");
    private static final Pattern PREPOSITION = Pattern.compile("^(?:à la |à l['’]|à |aux? |in |on |sur )(?=\\p{L})");
    private static final int LONGEST = 120;

    private Interests() {}

    static List<Quoted> read(Sentence sentence) {
        String text = sentence.text();
        List<Quoted> topics = new ArrayList<>();
        Matcher works = WORKS_ON.matcher(text);
        if (!works.find() || PAST.matcher(text.substring(0, works.start())).find()) {
            return topics;
        }
        int from = works.start("topics");
        int to = works.end("topics");
        Matcher clauseEnd = CLAUSE_END.matcher(text).region(from, to);
        if (clauseEnd.find()) {
            to = clauseEnd.start();
        }
        Matcher divider = DIVIDER.matcher(text).region(from, to);
        int start = from;
        while (divider.find()) {
            add(sentence, start, divider.start(), topics);
            start = divider.end();
        }
        add(sentence, start, to, topics);
        return topics;
    }

    private static void add(Sentence sentence, int from, int to, List<Quoted> topics) {
        String topic = sentence.text().substring(from, Math.max(from, to));
        Matcher preposition = PREPOSITION.matcher(topic);
        int start = preposition.find() ? from + preposition.end() : from;
        if (sentence.text().substring(start, Math.max(start, to)).strip().length() > 1 && topic.length() <= LONGEST) {
            topics.add(sentence.quote(start, to));
        }
    }
}
