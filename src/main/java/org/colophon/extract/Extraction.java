package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Claims;

/** What came of reading a page: its claims, or the reason why it was not read. */
public sealed interface Extraction {

    /**
     * The page was read.
     *
     * @param extractor who read it, such as {@code mila}
     * @param version the version of that extractor's rules
     * @param claims what the page says
     * @param problems what of the page could not be read, each as a clause without a full stop
     */
    record Read(String extractor, String version, Claims claims, List<String> problems) implements Extraction {

        public Read {
            problems = List.copyOf(problems);
        }

        /** A page of which all could be read. */
        public Read(String extractor, String version, Claims claims) {
            this(extractor, version, claims, List.of());
        }

        /** The same page with other claims. */
        public Read with(Claims others) {
            return new Read(extractor, version, others, problems);
        }

        /** The same with more that could not be read. */
        public Read withProblems(List<String> more) {
            List<String> all = new ArrayList<>(problems);
            all.addAll(more);
            return new Read(extractor, version, claims, all);
        }
    }

    /**
     * The page was not read, and nothing was taken from it.
     *
     * @param reason why, as the end of a sentence: <i>no site knows this page</i>
     */
    record Refused(String reason) implements Extraction {}
}
