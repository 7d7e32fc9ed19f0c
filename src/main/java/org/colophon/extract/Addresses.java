package org.colophon.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Quoted;

/** What addresses tell: the identifier in them, and what they lead to. */
public final class Addresses {

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern DOI =
            Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:)(10\\.\\d{4,9}/[^\\s?#]+)");
    private static final Pattern ARXIV =
            Pattern.compile("(?i)^(?:https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:)"
                    + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?/?(?:[?#].*)?$");
    private static final Pattern CODE = Pattern.compile(
            "(?i)^https?://(?:www\\.)?(?:github\\.com|gitlab\\.[^/]+|bitbucket\\.org|codeberg\\.org|huggingface\\.co)/.+");
    private static final Pattern FULL_TEXT =
            Pattern.compile("(?i).*\\.(?:pdf|ps|ps\\.gz)(?:[?#].*)?$|^https?://arxiv\\.org/pdf/.+|.*/pdf(?:\\?.*)?$");
    private static final Pattern FULL_TEXT_LABEL =
            Pattern.compile("(?i)\\W*(?:pdf|full ?text|download|texte|article)\\W*");
    private static final Pattern CODE_LABEL =
            Pattern.compile("(?i)\\W*(?:code|source|github|software|data(?:set)?)\\W*");
    private static final Pattern PAGE_LABEL = Pattern.compile(
            "(?i)\\W*(?:view (?:details|publication|paper)|details|paper|publication page|(?:voir|afficher) (?:les détails"
                    + "|la publication))\\W*");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?i)\\W*(?:slides?|video|poster|talk|blog|demo|bib(?:tex)?|project|supplement\\w*|arxiv|doi)\\W*");

    /** Parameters that say where a reader came from, not where the address leads. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?<=[?&])(?:utm_[a-z]+|gclid|fbclid|mc_[ce]id)=[^&#]*&?");

    private Addresses() {}

    /** An address without the parameters that follow readers around, so that one page has one address. */
    static Quoted withoutTracking(Quoted target) {
        if (target.value().indexOf('?') < 0) {
            return target;
        }
        String clean = TRACKING.matcher(target.value()).replaceAll("").replaceFirst("[?&](?=#|$)", "");
        return new Quoted(clean, target.evidence(), target.confidence());
    }

    /** Whether an address is one of the web. */
    static boolean isWeb(Quoted target) {
        return WEB.matcher(target.value()).matches();
    }

    /** The DOI or arXiv identifier in an address, bare. */
    public static Optional<Identifier> identifier(Quoted target) {
        Matcher doi = DOI.matcher(target.value());
        if (doi.find()) {
            return Optional.of(identifier(Identifier.Scheme.DOI, doi.group(1).replaceFirst("[.,;]+$", ""), target));
        }
        Matcher arxiv = ARXIV.matcher(target.value());
        return arxiv.find()
                ? Optional.of(identifier(Identifier.Scheme.ARXIV, arxiv.group(1).toLowerCase(Locale.ROOT), target))
                : Optional.empty();
    }

    private static Identifier identifier(Identifier.Scheme scheme, String value, Quoted target) {
        return new Identifier(scheme, new Quoted(value, target.evidence(), target.confidence()));
    }

    /** What a link of a listing leads to; empty for what is no link of the publication. */
    static Optional<Link> link(PageLinks.Anchor anchor, boolean onTitle) {
        if (!isWeb(anchor.target())) {
            return Optional.empty();
        }
        String address = anchor.target().value();
        if (FULL_TEXT.matcher(address).matches()
                || FULL_TEXT_LABEL.matcher(anchor.text()).matches()) {
            return Optional.of(new Link(Link.Role.FULL_TEXT, anchor.target()));
        }
        if (CODE.matcher(address).matches() || CODE_LABEL.matcher(anchor.text()).matches()) {
            return Optional.of(new Link(Link.Role.CODE, anchor.target()));
        }
        if (onTitle
                || PAGE_LABEL.matcher(anchor.text()).matches()
                || DOI.matcher(address).find()
                || ARXIV.matcher(address).find()) {
            return Optional.of(new Link(Link.Role.PAGE, anchor.target()));
        }
        return OTHER_LABEL.matcher(anchor.text()).matches()
                ? Optional.of(new Link(Link.Role.OTHER, anchor.target()))
                : Optional.empty();
    }
}
