package org.colophon.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.colophon.capture.Captured;
import org.colophon.extract.Extraction;
import org.colophon.model.Capture;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.jspecify.annotations.Nullable;

/** Reads a page as the program does and strips its claims of their evidence: the tests' one door to the readers. */
final class ReadPage {

    private ReadPage() {}

    static ExpectedClaims text(String label, String text) {
        return bytes(label, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The claims of a page; of one that is not read nothing but the words <i>not read</i> for a site. */
    static ExpectedClaims bytes(String label, String mediaType, byte[] bytes) {
        Capture capture =
                new Capture(sha256(bytes), bytes.length, mediaType, label, Optional.empty(), Optional.empty());
        Opened opened = Pages.open(new Captured(capture, bytes));
        if (opened instanceof Opened.Readable readable
                && Sites.extract(readable.page()) instanceof Extraction.Read read) {
            return plain(read.claims());
        }
        return new ExpectedClaims("not read", null, null, List.of(), List.of());
    }

    /** The claims of an HTML page at an address, with their evidence. */
    static Claims html(String html, Optional<URI> address) {
        return claims("page.html", "text/html", html, address);
    }

    /** The claims of a page of a kind at an address, with their evidence. */
    static Claims claims(String label, String mediaType, String text, Optional<URI> address) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Capture capture = new Capture(sha256(bytes), bytes.length, mediaType, label, address, Optional.empty());
        Opened opened = Pages.open(new Captured(capture, bytes));
        Extraction extraction = Sites.extract(((Opened.Readable) opened).page());
        if (extraction instanceof Extraction.Read read) {
            return read.claims();
        }
        throw new AssertionError(label + " is not read: " + extraction);
    }

    static ExpectedClaims plain(Claims claims) {
        return new ExpectedClaims(
                claims.site(),
                claims.language().orElse(null),
                claims.person().map(ReadPage::plain).orElse(null),
                values(claims.emptyHeadings()),
                claims.listings().stream().map(ReadPage::plain).toList());
    }

    private static ExpectedClaims.Person plain(PersonFacts facts) {
        return new ExpectedClaims.Person(
                value(facts.name()),
                values(facts.roles()),
                values(facts.affiliations()),
                values(facts.topics()),
                facts.employments().stream()
                        .map(job -> new ExpectedClaims.Employment(
                                job.organization().value(), value(job.role()), value(job.start()), value(job.end())))
                        .toList(),
                facts.degrees().stream()
                        .map(degree -> new ExpectedClaims.Degree(
                                degree.degree().value(),
                                value(degree.institution()),
                                value(degree.year()),
                                values(degree.supervisors())))
                        .toList(),
                facts.supervisors().stream()
                        .map(one -> new ExpectedClaims.Supervisor(one.name().value(), one.heading()))
                        .toList(),
                facts.prizes().stream()
                        .map(prize -> new ExpectedClaims.Prize(prize.name().value(), value(prize.year())))
                        .toList());
    }

    private static ExpectedClaims.Listing plain(Listing listing) {
        return new ExpectedClaims.Listing(
                value(listing.title()),
                values(listing.authors().stream().map(Mention::name).toList()),
                value(listing.venue()),
                value(listing.date()),
                value(listing.volume()),
                value(listing.pages()),
                value(listing.publisher()),
                value(listing.status()),
                value(listing.summary()),
                listing.abstractStatus().name());
    }

    private static @Nullable String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse(null);
    }

    private static List<String> values(List<Quoted> quoted) {
        return quoted.stream().map(Quoted::value).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
