package org.colophon.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/**
 * A line that says what a person is and where: <i>PhD - McGill University</i>, <i>Associate Professor, Université
 * Laval, Department of Physics</i>.
 *
 * @param role what the person is
 * @param organization where, if the line says so
 */
public record RoleLine(Quoted role, Optional<Quoted> organization) {
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:doctorat|ph\\.?d\\.?|maîtrise|maitrise|master(?:['’]?s)?|baccalauréat|bachelor|undergraduate"
                    + "|postdoc\\w*|post-doc\\w*"
                    + "|profess(?:or|eur|eure|ionnel|ional)\\b.*?|étudiante?|student|stagiaire|intern|visit(?:eur"
                    + "|euse|ing|or)"
                    + "|collaborat(?:eur|rice|ing|or)\\S*|research(?:er)?|chercheu(?:r|se)\\S*|scien(?:tist"
                    + "|tifique)|ingénieur\\S*|engineer|membre|member|fellow|chaire|chair|direct(?:or|eur|rice)\\S*"
                    + "|lead|head"
                    + " of|responsable|conseill(?:er|ère)\\S*"
                    + "|advis[eo]r|founder|fondat(?:eur|rice)\\S*|président\\S*|president|vice-president|alumni"
                    + "|alumnus|alumna|diplômé\\S*|lecturer|chargée?"
                    + " de cours|adjunct|manager|gestionnaire|assistant|associate|associée?|agent|coordonnat\\S+"
                    + "|coordinator|developer|développeu\\S+|analyst|représentante?|representative|software|ceo|cto"
                    + "|cso|emeritus|émérite|entrepreneur|partner|consultant|specialist|spécialiste|technical"
                    + " staff|titulaire)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROLE_IN_LOWER_CASE = Pattern.compile(ROLE.pattern());
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|\\s*\\|\\s*|\\s+@\\s+|,?\\s+(?:at|chez)\\s+");
    private static final Pattern FIRST_PART = Pattern.compile(DASH.pattern() + "|\\s*,\\s+");
    /** Words that only say more of a role. */
    private static final Pattern ROLE_ONLY = Pattern.compile(
            "(?:(?:" + ROLE.pattern().replaceFirst("^\\\\b", "")
                    + "|academic|académique|core|principale?|affiliated?|affiliée?|full|senior|independent"
                    + "|indépendante?|industry|industrielle?"
                    + "|de|du|en|et|and|in|of|au|à|la|the|recherche|research|professionnelle|scientific|canada"
                    + "|canada-cifar|cifar|ai|ia|titulaire|agrégée?"
                    + "|adjointe?|invitée?|postdoctorale?|graduate|cycle|honoraire|machine|learning|software"
                    + "|staff|distinguished|émérite|permanent|honorary)(?:["
                    + " /·⋅]+|$))+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "\\b(?:universit\\p{L}*|college|collège|school|école|institute?|institut|polytechnique|department"
                    + "|département|faculty|faculté"
                    + "|laborato\\p{L}+|labs?|research|recherche|center|centre|inc|hospital|hôpital|company|group"
                    + "|foundation|mila|google|deepmind"
                    + "|microsoft|meta|facebook|samsung|nvidia|ibm|apple|amazon|servicenow|borealis|mcgill|udem"
                    + "|concordia|laval|hec|éts|ets|mit|eth|epfl|inria|cnrs|cifar|google"
                    + " brain|openai|anthropic|waterloo|toronto|stanford|berkeley|harvard|oxford|cambridge)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads a line; one that names no organization is all role. */
    public static RoleLine of(Line line) {
        Matcher dash = DASH.matcher(line.text());
        if (dash.find() && dash.start() > 0 && dash.end() < line.length()) {
            return split(line, dash);
        }
        Matcher comma = COMMA.matcher(line.text());
        while (comma.find() && comma.end() < line.length()) {
            if (ORGANIZATION.matcher(line.text().substring(comma.end())).find()) {
                return split(line, comma);
            }
        }
        return new RoleLine(line.quote(), Optional.empty());
    }

    private static RoleLine split(Line line, Matcher separator) {
        return new RoleLine(line.quote(0, separator.start()), Optional.of(line.quote(separator.end(), line.length())));
    }

    /** How much a line looks like a role. */
    static double score(String text) {
        // Every line of a page comes here, and matching without regard to case is several times slower.
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher role = ROLE_IN_LOWER_CASE.matcher(lower);
        if (!role.find()) {
            return DASH.matcher(text).find() ? -1 : -2;
        }
        String first = FIRST_PART.split(text, 2)[0];
        return ROLE_ONLY.matcher(first).matches() ? 7 : role.start() > 25 ? 2 : 4;
    }
}
