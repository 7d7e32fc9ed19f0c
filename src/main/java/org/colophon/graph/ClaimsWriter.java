package org.colophon.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Capture;
import org.colophon.model.Claims;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.Quoted;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/**
 * What a page says, as triples: the claims for the capture's own graph, and for each printed value
 * the evidence of where it stands.
 *
 * <p>A pure function of its input: the same claims about the same capture give the same triples.
 */
public final class ClaimsWriter {

    /** A printed value becomes a dozen triples or more, so the triples of many listings take far more room than they. */
    private static final int LISTINGS_A_PIECE = 500;

    private final Iris iris;
    private final String key;
    private final Node capture;
    private final Door door = new Door();
    private final List<Triple> claims = new ArrayList<>();
    private final EvidenceWriter evidence;

    private ClaimsWriter(Iris iris, Capture capture) {
        this.iris = iris;
        this.key = capture.key();
        this.capture = iris.capture(key);
        this.evidence = new EvidenceWriter(iris, this.capture, door);
    }

    /** Writes the claims of one capture. */
    public static ClaimTriples write(Iris iris, Capture capture, Claims claims) {
        ClaimsWriter writer = new ClaimsWriter(iris, capture);
        writer.page(claims);
        return writer.triples();
    }

    /**
     * Writes the claims of one capture piece by piece: all of them are never held at once.
     *
     * @param sink takes each piece as it is done
     */
    public static void write(Iris iris, Capture capture, Claims claims, Consumer<ClaimTriples> sink) {
        ClaimsWriter writer = new ClaimsWriter(iris, capture);
        writer.head(claims);
        for (int i = 0; i < claims.listings().size(); i++) {
            writer.listing(claims.listings().get(i));
            if ((i + 1) % LISTINGS_A_PIECE == 0) {
                sink.accept(writer.piece());
            }
        }
        new VolumeWriter(iris, writer.key, writer).write(claims);
        sink.accept(writer.piece());
    }

    /** What was written since the piece before. */
    private ClaimTriples piece() {
        ClaimTriples piece = triples();
        claims.clear();
        evidence.clear();
        door.clear();
        return piece;
    }

    private ClaimTriples triples() {
        return new ClaimTriples(
                iris.captureGraph(key), List.copyOf(claims), List.copyOf(evidence.triples()), door.repairs());
    }

    private void page(Claims page) {
        head(page);
        page.listings().forEach(this::listing);
        new VolumeWriter(iris, key, this).write(page);
    }

    private void head(Claims page) {
        page.language().ifPresent(tag -> add(capture, Dct.language, Literals.string(tag)));
        for (Quoted heading : page.emptyHeadings()) {
            printed(capture, Col.emptyHeading, heading, "heading");
        }
        page.person().ifPresent(person -> new ProfileWriter(iris, key, this).write(person));
    }

    private void listing(Listing listing) {
        Node record = iris.record(key, listing.index());
        add(record, RDF.Nodes.type, Col.SourceRecord);
        add(record, Col.inCapture, capture);
        add(record, Col.listIndex, Literals.integer(listing.index()));
        printed(record, Col.printedKind, listing.kind());
        printed(record, Col.printedTitle, listing.title());
        printed(record, Col.printedVenue, listing.venue());
        printed(record, Col.printedShortVenue, listing.shortVenue());
        printed(record, Col.printedDate, listing.date());
        printed(record, Col.printedVolume, listing.volume());
        printed(record, Col.printedIssue, listing.issue());
        printed(record, Col.printedPages, listing.pages());
        printed(record, Col.printedPublisher, listing.publisher());
        printed(record, Col.printedStatus, listing.status());
        printed(record, Col.printedSection, listing.section());
        printed(record, Dct.abstract_, listing.summary());
        add(record, Col.abstractStatus, status(listing.abstractStatus()));
        add(record, Col.authorListStatus, status(listing.authorListStatus()));
        listing.identifiers().forEach(id -> printed(record, property(id.scheme()), id.value(), "identifier"));
        listing.links().forEach(link -> link(record, property(link.role()), link.target(), "link"));
        for (Mention author : listing.authors()) {
            mention(record, Col.contribution, iris.mention(key, listing.index(), author.index()), author);
        }
        for (Mention editor : listing.editors()) {
            mention(record, Col.editorship, iris.editor(key, listing.index(), editor.index()), editor);
        }
    }

    void mention(Node record, Node link, Node mention, Mention person) {
        if (!isName(mention, person.name())) {
            return;
        }
        add(record, link, mention);
        add(mention, RDF.Nodes.type, Col.Contribution);
        add(mention, Col.printedIndex, Literals.integer(person.index()));
        printed(mention, Col.printedName, person.name(), "name");
        printed(mention, Col.printedAffiliation, person.affiliation());
        person.page().ifPresent(page -> link(mention, Col.profilePage, page, "page"));
        identifiers(mention, person.identifiers());
    }

    /** Adds what registries call the bearer of a name, each with its evidence. */
    void identifiers(Node bearer, List<PersonIdentifier> identifiers) {
        for (PersonIdentifier one : identifiers) {
            Quoted value = one.value();
            link(
                    bearer,
                    Col.personIdentifier,
                    new Quoted(one.address(), value.evidence(), value.confidence()),
                    "identifier");
        }
    }

    /** Whether a text can be a name; if not, the report says so. */
    boolean isName(Node bearer, Quoted text) {
        return door.admitsName(text.value(), "name of " + bearer.getLocalName());
    }

    /** Adds a plain fact. */
    void add(Node subject, Node property, Node value) {
        claims.add(Triple.create(subject, property, value));
    }

    /** Adds a text that stands on no evidence of its own. */
    void text(Node subject, Node property, String text) {
        String what = property.getLocalName() + " of " + subject.getLocalName();
        add(subject, property, Literals.string(door.admit(text, what)));
    }

    /** Adds a printed value with its evidence, if there is one. */
    void printed(Node subject, Node property, Optional<Quoted> value) {
        value.ifPresent(quoted -> printed(subject, property, quoted, property.getLocalName()));
    }

    /** Adds a printed value with its evidence; {@code what} tells it from other values of the subject. */
    void printed(Node subject, Node property, Quoted value, String what) {
        String admitted = door.admit(value.value(), what + " of " + subject.getLocalName());
        add(subject, property, Literals.string(admitted));
        evidence.write(subject, property, value, what);
    }

    /** Adds a link with its evidence; an address that is no IRI is left out, and that is told. */
    void link(Node subject, Node property, Quoted target, String what) {
        Optional<Node> address = door.address(target.value(), what + " of " + subject.getLocalName());
        address.ifPresent(node -> {
            add(subject, property, node);
            evidence.write(subject, property, target, what);
        });
    }

    static Node property(Identifier.Scheme scheme) {
        return switch (scheme) {
            case DOI -> Bibo.doi;
            case ARXIV -> Col.arxivId;
            case ISBN -> Bibo.isbn;
            case ISSN -> Bibo.issn;
            case PMID -> Bibo.pmid;
            case URN, KEY -> Dct.identifier;
        };
    }

    static Node property(Link.Role role) {
        return switch (role) {
            case PAGE -> Col.landingPage;
            case FULL_TEXT -> Col.fullText;
            case CODE -> Col.code;
            case OTHER -> Col.relatedLink;
        };
    }

    private static Node status(AbstractStatus status) {
        return switch (status) {
            case AS_SHOWN -> Col.AsShown;
            case CUT -> Col.Cut;
            case ABSENT -> Col.Absent;
            case UNKNOWN -> Col.Unknown;
        };
    }

    private static Node status(AuthorListStatus status) {
        return switch (status) {
            case COMPLETE -> Col.CompleteList;
            case PARTIAL -> Col.PartialList;
            case UNKNOWN -> Col.UnknownList;
        };
    }
}
