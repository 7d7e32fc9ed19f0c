package org.colophon.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.page.Page;

/**
 * Finds the links to registries of people that stand beside names, as the sign of ORCID does.
 *
 * <p>Such a link belongs to the name it touches: nothing stands between but marks and notes, no comma. In most lists it
 * follows its name; where one stands before the first name, each stands before its own.
 */
public final class NameIdentifiers {
    /** What stands between a name and its links is short, but for the code of a picture. */
    private static final int FARTHEST = 3000;

    private static final Pattern CODE =
            Pattern.compile("<[^<>]*>|&(?:nbsp|thinsp|ensp|emsp|#160|#xa0);", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN =
            Pattern.compile("https?://\\S+|orcid(?:\\.org)?|\\bid\\b|google scholar", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDES = Pattern.compile("[\\p{L},;&\u00b7\u2022]");

    private final Optional<PageLinks> registries;

    NameIdentifiers(PageLinks links) {
        this.registries = Optional.of(links).filter(PageLinks::leadsToRegistries);
    }

    private NameIdentifiers() {
        this.registries = Optional.empty();
    }

    /** Looks at a page; one without links to registries has nothing to find. */
    public static NameIdentifiers of(Page page) {
        return PersonIdentifier.mayBeIn(page.raw()) ? new NameIdentifiers(PageLinks.of(page)) : new NameIdentifiers();
    }

    /** The names of one list with the identifiers beside them. */
    public List<Mention> beside(List<Mention> names) {
        return registries
                .filter(links -> !names.isEmpty())
                .map(links -> new Beside(links).identify(names))
                .orElse(names);
    }

    /** The search on a page that has such links. */
    private record Beside(PageLinks links) {

        List<Mention> identify(List<Mention> names) {
            List<Integer> order = IntStream.range(0, names.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> start(names.get(i))))
                    .toList();
            boolean leading = !before(names.get(order.get(0)), 0).isEmpty();
            List<Mention> identified = new ArrayList<>(names);
            for (int i = 0; i < names.size(); i++) {
                Mention name = names.get(order.get(i));
                int last = i == 0 ? 0 : end(names.get(order.get(i - 1)));
                int next = i + 1 == names.size() ? Integer.MAX_VALUE : start(names.get(order.get(i + 1)));
                List<PersonIdentifier> own = new ArrayList<>(name.identifiers());
                around(name).ifPresent(own::add);
                own.addAll(leading ? before(name, last) : after(name, next));
                identified.set(order.get(i), name.identifiedBy(own));
            }
            return identified;
        }

        private Optional<PersonIdentifier> around(Mention name) {
            return links.around(name.name().evidence())
                    .filter(anchor -> isCalled(anchor, name))
                    .flatMap(anchor -> PersonIdentifier.at(anchor.target()));
        }

        private static boolean isCalled(PageLinks.Anchor anchor, Mention name) {
            return Labels.fold(anchor.text()).startsWith(Labels.fold(name.name().value()));
        }

        private List<PersonIdentifier> before(Mention name, int last) {
            int start = start(name);
            return links.between(Math.max(last, start - FARTHEST), start).stream()
                    .filter(anchor -> anchor.end() <= start && touches(anchor.end(), start))
                    .flatMap(anchor -> PersonIdentifier.at(anchor.target()).stream())
                    .toList();
        }

        private List<PersonIdentifier> after(Mention name, int next) {
            int end = end(name);
            return links.between(end, Math.min(next, end + FARTHEST)).stream()
                    .filter(anchor -> touches(end, anchor.start()))
                    .flatMap(anchor -> PersonIdentifier.at(anchor.target()).stream())
                    .toList();
        }

        private boolean touches(int from, int to) {
            String between = CODE.matcher(links.raw(from, to)).replaceAll(" ");
            return !DIVIDES.matcher(SIGN.matcher(between).replaceAll(" ")).find();
        }

        private int start(Mention name) {
            return links.start(name.name().evidence());
        }

        private int end(Mention name) {
            return links.end(name.name().evidence());
        }
    }
}
