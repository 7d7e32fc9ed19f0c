package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.PartialDate;
import org.colophon.model.Quoted;

/** The short fields of an entry, each without the words and marks that only announce it. */
final class Details {
    private static final Pattern RANGE =
            Pattern.compile("(?:[A-Za-z]{0,2}\\d+(?:[.:]\\d+)?\\s?(?:[-–—‐−]{1,2})\\s?[A-Za-z]{0,2}\\d+(?:[.:]\\d+)?)");
    private static final Pattern PAGES = Pattern.compile("(?i)(?:\\bpp?\\.?|\\bpages?|\\bs\\.)\\s*(" + RANGE.pattern()
            + "|[A-Za-z]?\\d+)|(" + RANGE.pattern() + ")|[A-Za-z]?\\d+");
    private static final Pattern VOLUME = Pattern.compile(
            "(?iu)(?:\\bvol(?:ume|\\.)?|\\bv\\.|\\bband|\\bbd\\.|\\btome|\\bt\\.|\\bjg\\.|\\bjahrgang)?\\s*(\\b[A-Z]?\\d+[A-Z]?\\b)");
    private static final Pattern ROMAN = Pattern.compile("\\b[IVXLC]+\\b");
    private static final Pattern ISSUE = Pattern.compile(
            "(?i)\\d\\s?\\(((?:\\d+|suppl\\.?\\s?\\d*)(?:[-–/]\\d+)?)\\)|(?:\\bno|\\bn(?=\\.)|№|\\bz(?=\\.)|\\bnr|\\bnum|\\bnúm|\\bissue|\\bn[°º]|\\biss|\\bheft|\\bh|\\bfasc|\\bnumero|\\bnúmero)\\.?\\s*([A-Z]?\\d+(?:[-–/]\\d+)?)");
    private static final Pattern ONLY_ISSUE = Pattern.compile("[\\s,.]*\\((\\d{1,3})\\)[\\s,.]*");
    private static final Pattern PAGES_BEHIND =
            Pattern.compile("[:,]\\s*(?:pp?\\.?\\s*)?([A-Za-z]?\\d+(?:\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d+))");
    private static final Pattern DAY = Pattern.compile(
            "(?:\\p{L}{3,9}\\.? )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:\\p{L}{3,9}\\.?,? )?(?<!\\d|\\d[-–—]|\\d\\s[-–—]\\s)((?:1[5-9]|20)\\d\\d)(?!\\d|\\s?[-–—]+\\s?\\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d|\\d[-–—]|\\d\\s[-–—]\\s)(?:1[5-9]|20)\\d\\d(?!\\d|\\s?[-–—]+\\s?\\d)");

    private Details() {}

    static Optional<Quoted> pages(EntryText text, int from, int to) {
        Matcher pages = PAGES.matcher(text.text()).region(from, to);
        if (!pages.find()) {
            return Optional.empty();
        }
        int group = pages.group(1) != null ? 1 : 0;
        return text.quote(pages.start(group), pages.end(group));
    }

    /** Pages that are printed as one word with the volume: <i>12(3):45–67</i>. */
    static Optional<Quoted> pagesBehindVolume(EntryText text, int from, int to) {
        Matcher pages = PAGES_BEHIND.matcher(text.text()).region(from, to);
        return pages.find() ? text.quote(pages.start(1), pages.end(1)) : Optional.empty();
    }

    static Optional<Quoted> volume(EntryText text, int from, int to) {
        if (ONLY_ISSUE.matcher(text.text().substring(from, to)).matches()) {
            return Optional.empty();
        }
        Matcher issue = ISSUE.matcher(text.text()).region(from, to);
        boolean onlyIssue = issue.find() && issue.group(2) != null && issue.start() == from;
        Matcher volume = VOLUME.matcher(text.text()).region(from, to);
        if (onlyIssue) {
            return Optional.empty();
        }
        Matcher roman = ROMAN.matcher(text.text()).region(from, to);
        boolean figures = volume.find();
        if (roman.find() && (!figures || roman.start() < volume.start(1))) {
            return text.quote(roman.start(), roman.end());
        }
        return figures ? text.quote(volume.start(1), volume.end(1)) : Optional.empty();
    }

    static Optional<Quoted> issue(EntryText text, int from, int to) {
        Matcher only = ONLY_ISSUE.matcher(text.text()).region(from, to);
        if (only.matches()) {
            return text.quote(only.start(1), only.end(1));
        }
        Matcher issue = ISSUE.matcher(text.text()).region(from, to);
        if (!issue.find()) {
            return Optional.empty();
        }
        int group = issue.group(1) != null ? 1 : 2;
        return text.quote(issue.start(group), issue.end(group));
    }

    /** The longest date that can be read as one; else the year. */
    static Optional<Quoted> date(EntryText text, int from, int to) {
        Matcher day = DAY.matcher(text.text()).useTransparentBounds(true).region(from, to);
        while (day.find()) {
            if (PartialDate.parse(day.group()).isPresent()) {
                return text.quote(day.start(), day.end());
            }
        }
        Matcher year = YEAR.matcher(text.text()).useTransparentBounds(true).region(from, to);
        return year.find() ? text.quote(year.start(), year.end()) : Optional.empty();
    }
}
