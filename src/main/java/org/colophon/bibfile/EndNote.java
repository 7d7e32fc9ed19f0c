package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.page.Page;
import org.colophon.page.RawText;

/**
 * The listings of a file in EndNote's tagged format, which is that of refer with a type, {@code %0}, before each record.
 *
 * <p>Where no record has a type, blank lines part them, as in refer.
 */
final class EndNote {
    private static final Pattern TAGGED =
            Pattern.compile("[\\s\\uFEFF]{0,4}%([0-9A-Z@!#$&()*+,=>?\\[\\]^~<:])(?:[ \\t](.*)|$)");
    private static final Pattern TYPE = Pattern.compile("^\\s{0,4}%0[ \\t]", Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile("^\\s{0,4}%T[ \\t]+\\S", Pattern.MULTILINE);
    private static final Pattern MAKER = Pattern.compile("^\\s{0,4}%[AED][ \\t]+\\S", Pattern.MULTILINE);
    private static final TaggedFile.Format TYPED = new TaggedFile.Format(TAGGED, Set.of("0"), "", Set.of(), false);
    private static final TaggedFile.Format REFER = new TaggedFile.Format(TAGGED, Set.of(), "", Set.of(), true);

    /** A record says no less than a title, a name and a year. */
    private static final int FEWEST = 3;

    private EndNote() {}

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        String file = page.raw();
        boolean typed = TYPE.matcher(file).find();
        boolean begins = TAGGED.matcher(page.lines().get(0).text()).matches();
        if (!begins || !TITLE.matcher(file).find() || !(typed || isRefer(page))) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(new RawText(file), 1);
        List<Listing> listings = new ArrayList<>();
        for (TaggedRecord record : TaggedFile.records(file, typed ? TYPED : REFER)) {
            if (record.hasOthersThan("0")) {
                listings.add(new EndNoteListing(record, quotes).at(listings.size() + 1));
            }
        }
        return Optional.of(listings);
    }

    /** Whether a file without types is of refer: names somebody, and is mostly tagged, unlike comments of TeX. */
    private static boolean isRefer(Page page) {
        long tagged = page.lines().stream()
                .filter(line -> TAGGED.matcher(line.text()).lookingAt())
                .count();
        return MAKER.matcher(page.raw()).find()
                && tagged >= FEWEST
                && tagged >= page.lines().size() / 2;
    }
}
