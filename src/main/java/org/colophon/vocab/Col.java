package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of Colophon's own ontology. What each means stands in {@code /ontology/colophon.ttl}; a
 * test holds the two equal.
 *
 * <p>A constant is called exactly what its term is called, as in Jena's own vocabularies: {@code
 * Contribution} is the class, {@code contribution} the property.
 */
public final class Col {
    /** The namespace all terms here begin with. */
    public static final String NS = "https://w3id.org/colophon/ontology#";

    // What a page is, lists and names
    public static final Node Capture = term("Capture");
    public static final Node SourceRecord = term("SourceRecord");
    public static final Node Contribution = term("Contribution");
    public static final Node PersonMention = term("PersonMention");
    public static final Node VenueSeries = term("VenueSeries");
    public static final Node Supervision = term("Supervision");

    // What a page says of the person it is about
    public static final Node Profile = term("Profile");
    public static final Node ProfileStatement = term("ProfileStatement");
    public static final Node EmploymentStatement = term("EmploymentStatement");
    public static final Node EducationStatement = term("EducationStatement");
    public static final Node AwardStatement = term("AwardStatement");
    public static final Node SupervisionStatement = term("SupervisionStatement");

    // Who is who: decisions and what they rest on
    public static final Node MergeDecision = term("MergeDecision");
    public static final Node CurationDecision = term("CurationDecision");
    public static final Node EvidenceItem = term("EvidenceItem");
    public static final Node RememberedMember = term("RememberedMember");
    public static final Node SampleJudgement = term("SampleJudgement");
    public static final Node PairSample = term("PairSample");
    public static final Node IdentityRun = term("IdentityRun");
    public static final Node Churn = term("Churn");
    public static final Node MatchModel = term("MatchModel");

    // Closed lists of values, each class followed by its members
    public static final Node AbstractStatus = term("AbstractStatus");
    public static final Node AsShown = term("AsShown");
    public static final Node Cut = term("Cut");
    public static final Node Absent = term("Absent");
    public static final Node Unknown = term("Unknown");
    public static final Node AuthorListStatus = term("AuthorListStatus");
    public static final Node CompleteList = term("CompleteList");
    public static final Node PartialList = term("PartialList");
    public static final Node UnknownList = term("UnknownList");
    public static final Node Basis = term("Basis");
    public static final Node PrintedInList = term("PrintedInList");
    public static final Node ProfileListing = term("ProfileListing");
    public static final Node Decision = term("Decision");
    public static final Node Merged = term("Merged");
    public static final Node KeptApart = term("KeptApart");
    public static final Node Undecided = term("Undecided");
    public static final Node Rules = term("Rules");

    // Where a shape applies
    public static final Node GraphKind = term("GraphKind");
    public static final Node DefaultGraph = term("DefaultGraph");
    public static final Node CaptureGraphs = term("CaptureGraphs");
    public static final Node EvidenceGraph = term("EvidenceGraph");
    public static final Node IdentityGraph = term("IdentityGraph");
    public static final Node ProvGraph = term("ProvGraph");
    public static final Node CurationGraph = term("CurationGraph");
    public static final Node RegistryGraph = term("RegistryGraph");
    public static final Node appliesTo = term("appliesTo");

    // Captures
    public static final Node sha256 = term("sha256");
    public static final Node byteSize = term("byteSize");
    public static final Node sourceLabel = term("sourceLabel");
    public static final Node pageSubject = term("pageSubject");
    public static final Node emptyHeading = term("emptyHeading");

    // Records, and what stands on them in print
    public static final Node inCapture = term("inCapture");
    public static final Node recordOf = term("recordOf");
    public static final Node listIndex = term("listIndex");
    public static final Node printedTitle = term("printedTitle");
    public static final Node printedVenue = term("printedVenue");
    public static final Node printedShortVenue = term("printedShortVenue");
    public static final Node printedDate = term("printedDate");
    public static final Node printedVolume = term("printedVolume");
    public static final Node printedIssue = term("printedIssue");
    public static final Node printedKind = term("printedKind");
    public static final Node printedSection = term("printedSection");
    public static final Node printedPages = term("printedPages");
    public static final Node printedPublisher = term("printedPublisher");
    public static final Node printedStatus = term("printedStatus");
    public static final Node abstractStatus = term("abstractStatus");
    public static final Node authorListStatus = term("authorListStatus");

    // What a record points to
    public static final Node landingPage = term("landingPage");
    public static final Node fullText = term("fullText");
    public static final Node code = term("code");
    public static final Node relatedLink = term("relatedLink");
    public static final Node arxivId = term("arxivId");

    // Volumes of proceedings
    public static final Node VolumeRecord = term("VolumeRecord");
    public static final Node WorkshopRecord = term("WorkshopRecord");
    public static final Node printedFullTitle = term("printedFullTitle");
    public static final Node printedShortName = term("printedShortName");
    public static final Node printedPlace = term("printedPlace");
    public static final Node printedEventDates = term("printedEventDates");
    public static final Node printedConference = term("printedConference");
    public static final Node jointWorkshop = term("jointWorkshop");
    public static final Node Editorship = term("Editorship");
    public static final Node editor = term("editor");

    // Contributions and other mentions of people
    public static final Node editorship = term("editorship");
    public static final Node profilePage = term("profilePage");
    public static final Node personIdentifier = term("personIdentifier");
    public static final Node contribution = term("contribution");
    public static final Node contributor = term("contributor");
    public static final Node mentionOf = term("mentionOf");
    public static final Node basis = term("basis");
    public static final Node authorPosition = term("authorPosition");
    public static final Node printedIndex = term("printedIndex");
    public static final Node printedName = term("printedName");

    // Profiles
    public static final Node statement = term("statement");
    public static final Node printedRole = term("printedRole");
    public static final Node printedAffiliation = term("printedAffiliation");
    public static final Node printedTopic = term("printedTopic");
    public static final Node printedOrganization = term("printedOrganization");
    public static final Node printedStart = term("printedStart");
    public static final Node printedEnd = term("printedEnd");
    public static final Node printedDegree = term("printedDegree");
    public static final Node printedAward = term("printedAward");
    public static final Node printedHeading = term("printedHeading");
    public static final Node supervisorMention = term("supervisorMention");

    // The consolidated view
    public static final Node inSeries = term("inSeries");
    public static final Node publishedIn = term("publishedIn");
    public static final Node nameVariant = term("nameVariant");
    public static final Node year = term("year");
    public static final Node supervisor = term("supervisor");
    public static final Node supervisee = term("supervisee");
    public static final Node degree = term("degree");

    // Evidence
    public static final Node aboutRecord = term("aboutRecord");
    public static final Node aboutProperty = term("aboutProperty");
    public static final Node syntax = term("syntax");
    public static final Node agreeingSyntax = term("agreeingSyntax");

    // Decisions
    public static final Node decision = term("decision");
    public static final Node about = term("about");
    public static final Node confidence = term("confidence");
    public static final Node decidedBy = term("decidedBy");
    public static final Node restsOn = term("restsOn");
    public static final Node signal = term("signal");
    public static final Node bits = term("bits");
    public static final Node modelText = term("modelText");
    public static final Node contents = term("contents");
    public static final Node score = term("score");
    public static final Node compares = term("compares");
    public static final Node leftMember = term("leftMember");
    public static final Node rightMember = term("rightMember");
    public static final Node undoneAt = term("undoneAt");
    public static final Node remembers = term("remembers");
    public static final Node rememberedAs = term("rememberedAs");
    public static final Node rememberedTitle = term("rememberedTitle");
    public static final Node rememberedName = term("rememberedName");

    // Measuring
    public static final Node inSample = term("inSample");
    public static final Node sampledKind = term("sampledKind");
    public static final Node population = term("population");
    public static final Node seed = term("seed");
    public static final Node churn = term("churn");
    public static final Node churnKind = term("churnKind");
    public static final Node minted = term("minted");
    public static final Node replaced = term("replaced");
    public static final Node split = term("split");
    public static final Node retired = term("retired");

    // Registry and runs
    public static final Node anchor = term("anchor");
    public static final Node matchKey = term("matchKey");
    public static final Node serial = term("serial");
    public static final Node extractorName = term("extractorName");
    public static final Node extractorVersion = term("extractorVersion");

    private Col() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
