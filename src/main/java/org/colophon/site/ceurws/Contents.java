package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;

/** Cuts the table of contents of a volume's page into {@link Item}s, each with the headings over it. */
final class Contents {
    private static final Predicate<String> HEADING_TAG =
            Pattern.compile("h[1-6]").asMatchPredicate();
    private static final Pattern FOOTER = Pattern.compile(
            "(?iu)^\\W*(?:\\d{1,2}[-. ]\\p{L}+[-. ]\\d{4}|\\d{4}-\\d\\d-\\d\\d)?[\\s:]*"
                    + "(?:(?:last )?(?:submitted|published on ceur|last modified|modified|last update|created|maintained)\\b).*");
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)\\b(?:sessions?|talks?|papers?|posters?|keynotes?|track|part|section|contributions|demos?|abstracts?|workshop|tutorials?|panel)\\b");
    private static final int LONGEST_HEADING = 160;

    private final Dom dom;
    private final Address address;
    private final List<Item> items = new ArrayList<>();
    private final Quoted[] headings = new Quoted[8];
    private Optional<Quoted> section = Optional.empty();

    private Contents(Dom dom, Address address) {
        this.dom = dom;
        this.address = address;
    }

    /** The items among the chunks of the table of contents. */
    static List<Item> items(Dom dom, Address address, List<Chunk> chunks) {
        Contents contents = new Contents(dom, address);
        for (Chunk chunk : chunks) {
            if (isFooter(chunk)) {
                break;
            }
            contents.chunk(chunk);
        }
        return List.copyOf(contents.items);
    }

    static boolean isFooter(Chunk chunk) {
        return chunk.has(Mark.PUBLISHED) || FOOTER.matcher(chunk.text()).matches();
    }

    private void chunk(Chunk chunk) {
        List<Piece.Text> texts = chunk.texts();
        boolean document = chunk.has(Mark.TITLE) || texts.stream().anyMatch(this::isTitleLink);
        boolean beside = chunk.has(Mark.BESIDE);
        if (document || beside) {
            split(chunk).forEach(part -> items.add(new Item(part, Optional.empty(), section, over())));
            return;
        }
        boolean heading = chunk.has(Mark.SECTION) || texts.stream().allMatch(t -> t.heading() || t.emphasised());
        boolean authors = chunk.has(Mark.AUTHORS)
                || !chunk.has(Mark.SECTION) && texts.stream().noneMatch(Piece.Text::heading) && looksLikeNames(chunk);
        if (authors && wantsAuthors()) {
            items.add(items.remove(items.size() - 1).later(chunk));
        } else if (heading && chunk.text().length() <= LONGEST_HEADING) {
            heading(chunk);
        }
    }

    private boolean wantsAuthors() {
        if (items.isEmpty()) {
            return false;
        }
        Item last = items.get(items.size() - 1);
        if (FrontMatter.isTitle(last.chunk().text())
                || last.later().isPresent()
                || last.marked(dom, Mark.AUTHORS).isPresent()) {
            return false;
        }
        boolean titleLinked = last.isMarked() || last.linked(dom, address).isPresent();
        return titleLinked
                ? last.unlinked(dom, address).filter(line -> line.length() > 12).isEmpty()
                : last.chunk().lines().size() == 1;
    }

    private static boolean looksLikeNames(Chunk chunk) {
        String text = chunk.text();
        if (HEADING.matcher(text).find()) {
            return false;
        }
        String[] parts = text.split("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*");
        long names = Arrays.stream(parts).filter(NameWords::isName).count();
        return names * 2 > parts.length;
    }

    private boolean isTitleLink(Piece.Text text) {
        return text.anchor().filter(address::isDocument).isPresent();
    }

    private void heading(Chunk chunk) {
        int level = chunk.texts().stream()
                .flatMap(text -> text.holder().parents().stream())
                .map(Element::normalName)
                .filter(HEADING_TAG)
                .map(name -> name.charAt(1) - '0')
                .findFirst()
                .or(() -> chunk.texts().stream()
                        .map(text -> text.holder().normalName())
                        .filter(HEADING_TAG)
                        .map(name -> name.charAt(1) - '0')
                        .findFirst())
                .orElse(7);
        section = dom.line(chunk.nodes(text -> true)).map(line -> line.quote());
        Arrays.fill(headings, level, headings.length, null);
        headings[level] = section.orElse(null);
    }

    private List<String> over() {
        return Arrays.stream(headings).filter(h -> h != null).map(Quoted::value).toList();
    }

    /** A chunk with several papers is cut before each title, or behind it where the authors stand first. */
    private List<Chunk> split(Chunk chunk) {
        List<Integer> starts = new ArrayList<>();
        boolean textFirst = false;
        Optional<Object> last = Optional.empty();
        boolean markedTitles = chunk.has(Mark.TITLE);
        for (int i = 0; i < chunk.pieces().size(); i++) {
            if (!(chunk.pieces().get(i) instanceof Piece.Text text) || text.isBlank()) {
                continue;
            }
            Optional<Object> title = titleOf(text, markedTitles);
            if (title.isPresent() && !title.equals(last)) {
                starts.add(i);
                last = title;
            } else if (title.isEmpty() && starts.isEmpty()) {
                textFirst |= NameWords.isName(text.text().replaceAll("[,;&].*| and .*", ""));
            }
        }
        if (starts.size() < 2) {
            return List.of(chunk);
        }
        List<Chunk> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < starts.size(); i++) {
            boolean end = i == starts.size() - 1;
            int to = end
                    ? chunk.pieces().size()
                    : textFirst ? endOfTitle(chunk, starts.get(i), markedTitles) : starts.get(i + 1);
            parts.add(new Chunk(chunk.pieces().subList(from, to), false));
            from = to;
        }
        return parts;
    }

    private int endOfTitle(Chunk chunk, int start, boolean markedTitles) {
        Optional<Object> title = titleOf((Piece.Text) chunk.pieces().get(start), markedTitles);
        int end = start + 1;
        for (int i = start + 1; i < chunk.pieces().size(); i++) {
            if (chunk.pieces().get(i) instanceof Piece.Text text
                    && titleOf(text, markedTitles).equals(title)) {
                end = i + 1;
            }
        }
        return end;
    }

    private Optional<Object> titleOf(Piece.Text text, boolean markedTitles) {
        if (markedTitles) {
            Optional<Element> marked = Optional.empty();
            for (Element e = text.holder(); text.mark() == Mark.TITLE && e != null; e = e.parent()) {
                if (Mark.of(e).filter(mark -> mark == Mark.TITLE).isPresent()) {
                    marked = Optional.of(e);
                }
            }
            return marked.map(e -> e);
        }
        return text.anchor()
                .filter(address::isDocument)
                .filter(a -> !FrontMatter.isFormat(a.text()))
                .map(a -> a);
    }
}
