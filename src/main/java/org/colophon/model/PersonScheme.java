package org.colophon.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registries that give people identifiers, and how these are written. */
public enum PersonScheme {
    /**
     * Open Researcher and Contributor ID: sixteen digits in groups of four, the last a check digit by ISO 7064 mod 11-2.
     *
     * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID Identifier</a>
     */
    ORCID(
            "ORCID",
            "https://orcid.org/",
            "(?:https?://)?(?:www\\.)?orcid\\.org/(?:#/)?" + Written.DIGITS,
            "(?:orcid(?:\\s*id)?[\\s:]*)?" + Written.DIGITS,
            true,
            true,
            "orcid.org",
            "ORCID.org"),
    /** International Standard Name Identifier (ISO 27729), with the same check digit, without groups. */
    ISNI(
            "ISNI",
            "https://isni.org/isni/",
            "https?://(?:www\\.)?isni\\.org/(?:isni/)?" + Written.DIGITS,
            "(?:isni[\\s:]*)?" + Written.DIGITS,
            false,
            true,
            "isni.org"),
    /** The number of a person in dblp. */
    DBLP(
            "dblp pid",
            "https://dblp.org/pid/",
            "https?://(?:www\\.)?dblp\\.(?:org|uni-trier\\.de)/pid/(\\w{1,6}/[\\w-]{1,30}?)(?:\\.html)?",
            "(?:pid/)?(\\w{1,6}/[\\w-]{1,30})",
            false,
            true,
            "dblp.org",
            "dblp.uni-trier.de"),
    /** The item of a person in Wikidata. */
    WIKIDATA(
            "Wikidata item",
            "http://www.wikidata.org/entity/",
            "https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/(?:Special:EntityPage/)?(Q[1-9]\\d{0,10})",
            "(Q[1-9]\\d{0,10})",
            false,
            true,
            "wikidata.org"),
    /** A profile of Google Scholar; a person may have several. */
    GOOGLE_SCHOLAR(
            "Google Scholar profile",
            "https://scholar.google.com/citations?user=",
            "https?://scholar\\.google(?:\\.[a-z]{2,3}){1,2}/citations\\?(?:[^#\\s]*&(?:amp;)?)?user=([\\w-]{12})(?:[&#]\\S*)?",
            "([\\w-]{12})",
            false,
            false,
            "scholar.google"),
    /** An author of Semantic Scholar, whose program tells authors apart: a person may have several. */
    SEMANTIC_SCHOLAR(
            "Semantic Scholar author",
            "https://www.semanticscholar.org/author/",
            "https?://(?:www\\.)?semanticscholar\\.org/author/(?:[^/?#\\s]+/)?(\\d{2,12})",
            "(\\d{2,12})",
            false,
            false,
            "semanticscholar.org");

    /** Sixteen digits with anything between the groups that a reader takes for a hyphen or a blank. */
    private static final class Written {
        static final String DIGITS = "((?:\\d{4}[\\s\\u00a0\\u00ad\\u202f\\u2212\\p{Pd}]?){3}\\d{3}[\\dXx])";
    }

    private static final Pattern GROUPED =
            Pattern.compile("(?i)(?:orcid(?:\\s*id)?[\\s:]*)?(?:\\d{4}[\\s\\u00a0\\u2212\\p{Pd}]){3}\\d{3}[\\dX]");
    private static final Pattern LABEL = Pattern.compile("(?i)orcid(?:\\s*id)?[\\s:]+(?=http)");
    private static final Pattern NO_DIGIT = Pattern.compile("[^\\dX]");
    /** Longer texts are no identifier. */
    private static final int LONGEST = 400;

    private final String label;
    private final String prefix;
    private final Pattern address;
    private final Pattern bare;
    private final boolean grouped;
    private final boolean person;
    /** What stands in each of its addresses, as these are commonly written. */
    private final List<String> hosts;

    PersonScheme(
            String label,
            String prefix,
            String address,
            String bare,
            boolean grouped,
            boolean person,
            String... hosts) {
        this.label = label;
        this.prefix = prefix;
        this.address = Pattern.compile("(?i)" + address + "/?(?:[?#]\\S*)?");
        this.bare = Pattern.compile("(?i)" + bare);
        this.grouped = grouped;
        this.person = person;
        this.hosts = List.of(hosts);
    }

    /** What readers call such an identifier. */
    public String label() {
        return label;
    }

    /** Whether its address stands for the person, and each person has one; else it is a page about them. */
    public boolean namesThePerson() {
        return person;
    }

    /** The address by which the registry itself calls whom it gave an identifier. */
    public String address(String value) {
        return prefix + value;
    }

    /** The scheme of an address in the form of {@link #address}. */
    public static Optional<PersonScheme> ofAddress(String address) {
        for (PersonScheme scheme : values()) {
            if (address.startsWith(scheme.prefix)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /**
     * The scheme that a text names: by a word (<i>ORCID</i>, <i>ORCID iD</i>), or by an address that ends in it or is
     * the registry's own.
     */
    public static Optional<PersonScheme> named(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replaceFirst("/+$", "");
        String last = name.substring(name.lastIndexOf('/') + 1)
                .replaceFirst("^www\\.", "")
                .replaceFirst("\\.org$", "");
        String word = last.replaceAll("[^a-z]", "");
        for (PersonScheme scheme : values()) {
            String own = scheme.name().toLowerCase(Locale.ROOT).replace("_", "");
            if (word.equals(own) || word.equals(own + "id") || word.equals(own + "pid")) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** The bare identifier of an address in the form of {@link #address}. */
    public String inOwnForm(String address) {
        return address.substring(prefix.length());
    }

    /** The identifier that a text gives, bare or as an address; empty if none is well-formed in it. */
    public Optional<String> read(String written) {
        Optional<String> there =
                inAddress(grouped ? LABEL.matcher(written.strip()).replaceFirst("") : written);
        return there.isPresent() ? there : match(bare, written);
    }

    /** Whether an address of the registry can be in a text, however long: quick, and hardly ever wrongly so. */
    boolean mayBeIn(String text) {
        for (String host : hosts) {
            if (text.contains(host)) {
                return true;
            }
        }
        return false;
    }

    /** The identifier in an address of the registry; empty for anything else. */
    Optional<String> inAddress(String written) {
        return match(address, written);
    }

    /** An identifier that is written as none of another scheme is. */
    Optional<String> inGroups(String written) {
        return GROUPED.matcher(written.strip()).matches() ? match(bare, written) : Optional.empty();
    }

    private Optional<String> match(Pattern shape, String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = shape.matcher(written.strip());
        return found.matches() ? canonical(found.group(1)) : Optional.empty();
    }

    private Optional<String> canonical(String value) {
        return switch (this) {
            case ORCID, ISNI -> checked(value);
            case WIKIDATA -> Optional.of(value.toUpperCase(Locale.ROOT));
            case DBLP, GOOGLE_SCHOLAR, SEMANTIC_SCHOLAR -> Optional.of(value);
        };
    }

    private Optional<String> checked(String written) {
        String digits = NO_DIGIT.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
        if (digits.length() != 16 || digits.charAt(15) != checkDigit(digits)) {
            return Optional.empty();
        }
        return Optional.of(grouped ? digits.replaceAll("(.{4})(?=.)", "$1-") : digits);
    }

    /** By ISO/IEC 7064, mod 11-2: X stands for ten. */
    private static char checkDigit(String digits) {
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2 % 11;
        }
        int check = (12 - total) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
