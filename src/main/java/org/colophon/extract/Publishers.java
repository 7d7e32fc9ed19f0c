package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the publisher that a venue line names after the venue, between commas. */
final class Publishers {
    private static final Pattern PUBLISHER = Pattern.compile("(?:The )?(?:"
            + "(?:ACM|IEEE|AAAI|USENIX|IOS|MIT|ISCA|SIAM|AAAS|PNAS|CRC|OSA|SPIE|IET|IFIP|AMS|CEUR|BMVA|INFORMS"
            + "|IEEE/ACM)(?:"
            + " Press| Association| Computer"
            + " Society)?|PMLR|JMLR(?:\\.org)?|CEUR-WS(?:\\.org)?|ELRA|OpenReview(?:\\.net)?|Springer.*|Elsevier.*"
            + "|Wiley.*|.*Wiley"
            + " & Sons|MDPI|Frontiers(?: Media.*)?|PLOS|Nature Publishing Group|Association for .*|Society for .*"
            + "|.*\\b(?:Press|Publishing|Publishers?|Publications|Verlag|Associates|Kaufmann|Inc\\.?|Ltd\\.?|LLC"
            + "|GmbH|Computer"
            + " Society|University Press|B\\.V\\.|Schloss Dagstuhl.*)|Schloss Dagstuhl.*|Taylor (?:&|and)"
            + " Francis.*|Cambridge University|Oxford University|SAGE.*|Hindawi|IntechOpen|Now)");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?:Inc|Ltd|LLC|GmbH|Co|Corp|S\\.A|B\\.V)\\.?");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");

    private Publishers() {}

    /**
     * A publisher's place in its line.
     *
     * @param after where the venue before it ends
     */
    record Span(int after, int from, int to) {}

    static Optional<Span> find(String text) {
        List<int[]> parts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher comma = COMMA.matcher(text);
        int from = 0;
        while (comma.find()) {
            parts.add(new int[] {from, comma.start()});
            ends.add(comma.start());
            from = comma.end();
        }
        parts.add(new int[] {from, text.length()});
        for (int i = 1; i < parts.size(); i++) {
            String part = text.substring(parts.get(i)[0], parts.get(i)[1]);
            if (!PUBLISHER.matcher(part).matches() || LEGAL_FORM.matcher(part).matches()) {
                continue;
            }
            int last = i;
            while (last + 1 < parts.size()
                    && LEGAL_FORM
                            .matcher(text.substring(parts.get(last + 1)[0], parts.get(last + 1)[1]))
                            .matches()) {
                last++;
            }
            return Optional.of(new Span(ends.get(i - 1), parts.get(i)[0], parts.get(last)[1]));
        }
        return Optional.empty();
    }
}
