package org.colophon.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.colophon.identity.venue.VenueParser;
import org.colophon.vocab.Col;

/** The match keys of everything that one capture claims. */
final class ClaimKeys {

    private final VenueParser venues = new VenueParser();
    private final ClaimReader claims;

    ClaimKeys(ClaimReader claims) {
        this.claims = claims;
    }

    /** Each record, mention, profile and statement of a capture, with its keys. */
    Map<Node, Set<String>> of(String captureKey) {
        Map<Node, Set<String>> keys = new LinkedHashMap<>();
        claims.recordsOf(captureKey).forEach(record -> record(record, keys));
        claims.profileOf(captureKey).ifPresent(profile -> profile(profile, keys));
        claims.volumesOf(captureKey).forEach(volume -> volume(volume, keys));
        return keys;
    }

    private void record(RecordClaim record, Map<Node, Set<String>> keys) {
        Set<String> ofRecord = new TreeSet<>(MatchKeys.ofPublication(record));
        record.venue()
                .ifPresent(venue ->
                        ofRecord.addAll(MatchKeys.ofVenue(venues.parse(venue, PublicationComparer.year(record)))));
        record.publisher().ifPresent(publisher -> ofRecord.add(MatchKeys.ofOrganization(publisher)));
        if (ofRecord.isEmpty()) {
            ofRecord.add(MatchKeys.ofNothingElse(record));
        }
        keys.put(record.iri(), ofRecord);
        record.authors().forEach(author -> keys.put(author.iri(), MatchKeys.ofMention(author)));
    }

    private static void volume(VolumeClaim volume, Map<Node, Set<String>> keys) {
        Set<String> ofVolume = new TreeSet<>(Set.of(MatchKeys.ofVolumePage(volume.page())));
        volume.conference().ifPresent(conference -> ofVolume.add(MatchKeys.ofConference(conference)));
        keys.put(volume.iri(), ofVolume);
        volume.editors().forEach(editor -> keys.put(editor.iri(), MatchKeys.ofMention(editor)));
    }

    private void profile(ProfileClaim profile, Map<Node, Set<String>> keys) {
        Set<String> ofProfile = new TreeSet<>();
        profile.subject().ifPresent(subject -> ofProfile.addAll(MatchKeys.ofMention(subject)));
        profile.topics().forEach(topic -> ofProfile.add(MatchKeys.ofConcept(topic, profile.language())));
        profile.roles().forEach(role -> ofProfile.add(MatchKeys.ofConcept(role, profile.language())));
        profile.affiliations().forEach(place -> ofProfile.add(MatchKeys.ofOrganization(place)));
        keys.put(profile.iri(), ofProfile);
        for (ProfileClaim.Statement statement : profile.statements()) {
            Set<String> ofStatement = new TreeSet<>();
            statement.organization().ifPresent(place -> ofStatement.add(MatchKeys.ofOrganization(place)));
            if (statement.type().equals(Col.EmploymentStatement)) {
                statement.role().ifPresent(role -> ofStatement.add(MatchKeys.ofConcept(role, profile.language())));
            }
            keys.put(statement.iri(), ofStatement);
            statement.supervisors().forEach(name -> keys.put(name.iri(), MatchKeys.ofMention(name)));
        }
    }
}
