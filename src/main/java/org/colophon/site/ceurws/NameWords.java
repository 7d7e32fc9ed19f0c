package org.colophon.site.ceurws;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people from names of places and organizations, by the look of them. */
final class NameWords {
    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?iu)\\b(?:universi\\p{L}*|instit\\p{L}*|colleges?|school|facult\\p{L}*|fakult\\p{L}*|dep(?:artmen)?t\\p{L}*"
                    + "|d[ée]partement\\p{L}*|dipartimento|laborator\\p{L}*|labs?|laboratoire|cent(?:er|re)s?|zentrum"
                    + "|research|group|academy|akademie|foundation|corporation|corp|inc|ltd|gmbh|ag|llc|b\\.v|company"
                    + "|technolog\\p{L}*|hochschule|polytechni\\p{L}*|polit[ée]\\p{L}*|[ée]cole|ministry|agency|council|"
                    + "association|society|consortium|systems?|solutions|software|hospital|clinic|library|museum"
                    + "|informatics?|informati\\p{L}*|science|sciences|engineering|computing|computer|international"
                    + "|national|federal|times|street|str|avenue|box|inria|cnrs|cnr|dfki|ibm|mit|w3c|epfl|eth)\\b");
    private static final Set<String> PLACES = Set.of(
            "usa",
            "u.s.a",
            "u.s.a.",
            "uk",
            "u.k.",
            "u.k",
            "germany",
            "italy",
            "france",
            "spain",
            "austria",
            "greece",
            "china",
            "japan",
            "canada",
            "australia",
            "brazil",
            "ireland",
            "netherlands",
            "belgium",
            "switzerland",
            "sweden",
            "norway",
            "finland",
            "denmark",
            "poland",
            "portugal",
            "russia",
            "india",
            "israel",
            "turkey",
            "romania",
            "hungary",
            "united kingdom",
            "united states",
            "the netherlands",
            "czech republic",
            "new zealand",
            "south korea",
            "korea",
            "republic of korea",
            "hong kong",
            "south africa",
            "luxembourg",
            "slovenia",
            "slovakia",
            "croatia",
            "serbia",
            "bulgaria",
            "ukraine",
            "estonia",
            "latvia",
            "lithuania",
            "iceland",
            "mexico",
            "chile",
            "argentina",
            "colombia",
            "singapore",
            "taiwan",
            "malaysia",
            "thailand",
            "vietnam",
            "england",
            "scotland",
            "wales",
            "northern ireland",
            "saudi arabia",
            "egypt",
            "tunisia",
            "algeria",
            "morocco",
            "iran",
            "cyprus",
            "malta",
            "deutschland",
            "italia",
            "españa",
            "österreich",
            "schweiz");
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{Ll}{1,3}['’`-])?\\p{Lu}[\\p{L}\\p{M}'’`´.\\p{Pd}]*|(?:\\p{Lu}\\.?[-\\p{Pd}]?)+");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "dos", "do", "du", "des", "la", "le",
            "el", "al", "bin", "ibn", "ben", "ter", "ten", "te", "zu", "zum", "zur", "y", "e", "i", "af", "av", "st.",
            "san", "vom", "d'", "dello", "degli", "lo", "jr.", "jr", "md.", "in", "'t");
    private static final int MOST_WORDS = 7;

    private NameWords() {}

    /** Whether a text names an organization or a country. */
    static boolean isPlaceOrOrganization(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.,;]+$", "");
        return PLACES.contains(bare)
                || PLACES.contains(bare + ".")
                || ORGANIZATION.matcher(text).find();
    }

    /** Whether a text looks like one person's full name: two words or more, capitals and particles. */
    static boolean isName(String text) {
        return looks(text, 2);
    }

    /** Whether a text could be a person's name, a single word included. */
    static boolean couldBeName(String text) {
        return looks(text, 1);
    }

    private static boolean looks(String text, int fewest) {
        String bare = text.strip();
        if (bare.isEmpty() || isPlaceOrOrganization(bare) || bare.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String[] words = bare.split("\\s+|(?<=\\p{Lu}\\.)(?=\\p{Lu})");
        if (words.length < fewest || words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean withoutCase = word.codePoints().allMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
            if (!WORD.matcher(word).matches() && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && !withoutCase) {
                return false;
            }
        }
        return true;
    }
}
