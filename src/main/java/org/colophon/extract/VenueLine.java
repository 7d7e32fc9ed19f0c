package org.colophon.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/**
 * The parts of a line that says where something was published:
 * <i>Venue, vol. 3, Publisher (2019), pp. 1-10</i>, <i>Venue (published)</i>, <i>(2020)</i>.
 */
public record VenueLine(
        Optional<Quoted> venue,
        Optional<Quoted> date,
        Optional<Quoted> volume,
        Optional<Quoted> pages,
        Optional<Quoted> publisher,
        Optional<Quoted> status) {

    private static final Pattern STATUS = Pattern.compile("[\\s,]*\\((\\p{Ll}[\\p{Ll}\\p{M} '’-]{2,30})\\)\\s*\\.?$");
    private static final Pattern STATUS_INSIDE = Pattern.compile(
            "[\\s,]*\\((to appear|in press|forthcoming|accepted|submitted|under review|à paraître|sous presse)\\)");
    private static final Pattern PAGES = Pattern.compile(
            "[\\s,;:]*\\b(?:pp?|pages?)\\.?\\s*([\\p{L}\\d][\\p{L}\\d.:/]*(?:\\s?[-–—‐]{1,2}\\s?[\\p{L}\\d][\\p{L}\\d.:/]*)?)\\s*\\.?(?=$|[,;(])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(
            "[\\s,]*\\(((?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.? )?(?:1[89]|20)\\d{2})\\)");
    private static final Pattern DAY_AT_END =
            Pattern.compile("(?:^|(?<! for| of)[\\s,|·-]+)(\\p{Lu}\\p{Ll}{2,8}\\.?[- ]\\d{1,2}(?:, |[-"
                    + " ])(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})$");
    private static final Pattern VOLUME = Pattern.compile(
            "[\\s,]*\\bvol(?:ume|\\.)?\\s*([\\p{L}\\d][\\p{L}\\d./-]*(?:\\s?\\(\\d+\\))?)", Pattern.CASE_INSENSITIVE);
    /** A full stop that belongs to the word before it. */
    private static final Pattern ABBREVIATION_END =
            Pattern.compile("\\b(?:Inc|Ltd|Corp|Co|Proc|Conf|Trans|Symp|Int|Sci|Syst|Lett|Rev|Res|Mag|Soc|Math|Comput"
                    + "|Technol|Eng|Phys|Biol|Med|Mach|Learn|Appl|Univ|Am)\\.$");

    /** Reads a line; a line of another kind is all venue. */
    public static VenueLine of(Line line) {
        String text = line.text();
        int end = text.length();
        Optional<Quoted> status = Optional.empty();
        Matcher atEnd = STATUS.matcher(text);
        Matcher inside = STATUS_INSIDE.matcher(text);
        int tail = end;
        if (atEnd.find()) {
            status = Optional.of(line.quote(atEnd.start(1), atEnd.end(1)));
            end = atEnd.start();
            tail = end;
        } else if (inside.find()) {
            status = Optional.of(line.quote(inside.start(1), inside.end(1)));
            end = inside.start();
        }
        Optional<Quoted> pages = Optional.empty();
        Matcher printedPages = PAGES.matcher(text).region(0, tail);
        int found = 0;
        while (printedPages.find(Math.max(found, 0))) {
            if (printedPages.group(1).chars().anyMatch(Character::isDigit) && printedPages.end() <= tail) {
                pages = Optional.of(line.quote(printedPages.start(1), printedPages.end(1)));
                end = Math.min(end, printedPages.start());
            }
            found = printedPages.end();
            if (found >= tail) {
                break;
            }
        }
        Optional<Quoted> date = Optional.empty();
        Matcher year = YEAR.matcher(text).region(0, tail);
        while (year.find()) {
            date = Optional.of(line.quote(year.start(1), year.end(1)));
            end = Math.min(end, year.start());
        }
        Matcher dayAtEnd = DAY_AT_END.matcher(text).region(0, end);
        if (date.isEmpty() && dayAtEnd.find()) {
            date = Optional.of(line.quote(dayAtEnd.start(1), dayAtEnd.end(1)));
            end = dayAtEnd.start();
        }
        Optional<Quoted> volume = Optional.empty();
        int venueEnd = end;
        Matcher printedVolume = VOLUME.matcher(text).region(0, end);
        if (printedVolume.find() && printedVolume.start() > 0) {
            volume = Optional.of(line.quote(printedVolume.start(1), printedVolume.end(1)));
            venueEnd = printedVolume.start();
        }
        Optional<Publishers.Span> publisher = Publishers.find(text.substring(0, end));
        if (publisher.isPresent()) {
            venueEnd = Math.min(venueEnd, publisher.get().after());
        }
        return new VenueLine(
                trimmed(line, venueEnd),
                date,
                volume,
                pages,
                publisher.map(span -> line.quote(span.from(), span.to())),
                status);
    }

    /** Whether a line has the look of one that says where and when, not only a venue's name. */
    static boolean hasDetails(String text) {
        return YEAR.matcher(text).find()
                        && (text.startsWith("(") || YEAR.split(text).length < 3)
                        && endsLikeDetails(text)
                || STATUS.matcher(text).find()
                || DAY_AT_END.matcher(text).find() && text.length() < 120;
    }

    private static boolean endsLikeDetails(String text) {
        Matcher year = YEAR.matcher(text);
        int end = 0;
        while (year.find()) {
            end = year.end();
        }
        String rest = text.substring(end).strip();
        return rest.isEmpty()
                || rest.equals(".")
                || PAGES.matcher(rest).lookingAt()
                || STATUS_INSIDE.matcher(rest).lookingAt()
                || rest.matches("[,;]\\s*(?:vol|no|art|article|issue|doi|\\d).*");
    }

    private static Optional<Quoted> trimmed(Line line, int end) {
        int to = end;
        while (to > 0
                && " ,;.".indexOf(line.text().charAt(to - 1)) >= 0
                && !ABBREVIATION_END.matcher(line.text().substring(0, to)).find()) {
            to--;
        }
        return to == 0 ? Optional.empty() : Optional.of(line.quote(0, to));
    }
}
