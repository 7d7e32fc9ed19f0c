package org.colophon.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.colophon.identity.venue.Venue;
import org.colophon.model.Folding;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;

/**
 * The keys by which claims find each other. Two records, or two mentions, are compared only if they
 * share a key; who shares none is never one thing.
 *
 * <p>A key begins with the letter of its kind: {@code t} title, {@code a} abstract, {@code s} sketch
 * of an abstract, {@code i} identifier, {@code v} venue series, {@code p} proceedings volume, {@code o} organization,
 * {@code c} concept, {@code w} volume known by its page, {@code e} edition of a conference, {@code n} family name,
 * {@code m} family name and initial in one reading of a name, {@code d} identifier of a person, {@code r} nothing else.
 */
final class MatchKeys {

    private static final int HASH_DIGITS = 16;
    private static final int SHORTEST_ABSTRACT = 120;

    /** Identifiers that one publication has and no other, and what they look like; a book's number its chapters share. */
    private static final Map<Node, Pattern> IDENTIFYING = Map.of(
            Bibo.doi, Pattern.compile("(?i)10\\.\\d{4,9}/\\S+"),
            Col.arxivId, Pattern.compile("(?i)\\d{4}\\.\\d{4,5}|[a-z.-]+/\\d{7}"),
            Bibo.pmid, Pattern.compile("\\d{4,9}"));

    private MatchKeys() {}

    /** The keys by which a record finds others of the same publication. */
    static Set<String> ofPublication(RecordClaim record) {
        Set<String> keys = new TreeSet<>();
        record.title().map(Folding::key).filter(key -> !key.isEmpty()).ifPresent(key -> keys.add("t:" + hash(key)));
        record.summary().ifPresent(text -> {
            String key = Folding.key(text);
            if (key.length() >= SHORTEST_ABSTRACT) {
                keys.add("a:" + hash(key));
            }
            Shingles.sketch(text).forEach(hash -> keys.add("s:" + hash));
        });
        record.identifiers().stream()
                .filter(MatchKeys::identifies)
                .map(id -> "i:" + id.property().getLocalName() + " " + ofIdentifier(id.value()))
                .forEach(keys::add);
        return keys;
    }

    /** Whether a value tells its publication from all others. */
    static boolean identifies(RecordClaim.Value id) {
        Pattern shape = IDENTIFYING.get(id.property());
        return shape != null && shape.matcher(ofIdentifier(id.value())).matches();
    }

    /** An identifier, however it is set. */
    static String ofIdentifier(Node value) {
        return value.getLiteralLexicalForm().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether all that carry a key are probably one, however many they are. */
    static boolean isTelling(String key) {
        return key.startsWith("a:") || key.startsWith("i:");
    }

    /** The keys of a record's venue. */
    static Set<String> ofVenue(Venue venue) {
        Set<String> keys = new TreeSet<>();
        keys.add(venueKey(venue));
        venue.volume().ifPresent(volume -> keys.add(volumeKey(volume)));
        return keys;
    }

    static String venueKey(Venue venue) {
        return "v:" + venue.series().key();
    }

    static String volumeKey(Venue.Volume volume) {
        return "p:" + volume.key();
    }

    /** The key of a record that nothing can be found by: it is known, and alone. */
    static String ofNothingElse(RecordClaim record) {
        return "r:" + hash(record.iri().getURI());
    }

    /** The key of an organization's name. */
    static String ofOrganization(String name) {
        return "o:" + Folding.words(name);
    }

    /** The key of a volume of proceedings that has a page of its own. */
    static String ofVolumePage(Node page) {
        return "w:"
                + page.getURI()
                        .replaceFirst("^https?://", "")
                        .replaceFirst("/+$", "")
                        .toLowerCase(Locale.ROOT);
    }

    /** The key of a conference in one year, by its short name. */
    static String ofConference(String printed) {
        return "e:" + ConferenceName.parse(printed).key();
    }

    /** The key of a topic or role in a language. */
    static String ofConcept(String label, String language) {
        return "c:" + language + " " + Folding.words(label);
    }

    /** The keys by which a mention finds others of the same person: that of its family and those of its readings. */
    static Set<String> ofMention(MentionClaim mention) {
        Set<String> keys = new TreeSet<>();
        keys.add(familyKey(mention.keys().family()));
        NameBlocks.of(mention.printed()).forEach(block -> keys.add("m:" + block));
        keys.addAll(ofIdentifier(mention));
        return keys;
    }

    /**
     * The keys by which a mention finds others of the same ORCID: with its family names, and with the initials of its
     * given names, since names that have neither in common are not one person's.
     */
    static Set<String> ofIdentifier(MentionClaim mention) {
        Optional<String> orcid = mention.orcid();
        if (orcid.isEmpty()) {
            return Set.of();
        }
        Set<String> keys = new TreeSet<>();
        for (String block : NameBlocks.of(mention.printed())) {
            int space = block.lastIndexOf(' ');
            keys.add("d:" + orcid.get() + " " + block.substring(0, space));
            if (space < block.length() - 1) {
                keys.add("d:" + orcid.get() + block.substring(space) + ".");
            }
        }
        return keys;
    }

    /** The key of everyone of a family name. */
    static String familyKey(String family) {
        return "n:" + family;
    }

    /** Whether a key is one by which mentions find each other. */
    static boolean isNameKey(String key) {
        return isFamilyKey(key) || key.startsWith("m:") || key.startsWith("d:");
    }

    /** Whether a key is that of a family name, whose bearers need not be alike. */
    static boolean isFamilyKey(String key) {
        return key.startsWith("n:");
    }

    /** A short name for something long: the first 16 hex digits of its SHA-256. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
