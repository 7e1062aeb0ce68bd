package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells which rows that are no lines of goods must not pass unsaid, such as a note or a cover sheet that names a listed party. A row is
 * judged only where its texts give a reason to.
 */
final class RowWatch {

    private final Predicate<Value> names;
    private final BiPredicate<Value, Boolean> places;
    private final Predicate<Value> goods;
    private final Set<String> aboutRoutes;

    /** Rules about the document, which say nothing of who or what a text names. */
    private final Set<String> aboutDocuments;

    /**
     * A watch.
     *
     * @param rules  those that judge the rows
     * @param names  whether a text names a listed party
     * @param places whether a text names a place that rules ask about, and stands beside a table
     * @param goods  whether a text that stands where no goods are listed names parts of unmanned aircraft
     */
    RowWatch(List<Rule> rules, Predicate<Value> names, BiPredicate<Value, Boolean> places, Predicate<Value> goods) {
        this.goods = goods;
        this.names = names;
        this.places = places;
        this.aboutRoutes = inFolder("routes/", rules);
        this.aboutDocuments = inFolder("documents/", rules);
    }

    /** Whether a text names a party of some lists in full. */
    static Predicate<Value> namesPartiesOf(Designations designations) {
        return text -> designations.mentionedIn(text).matches().stream()
                .anyMatch(match ->
                        isInFull(match) || isInAddress(match, text.text().toLowerCase(Locale.ROOT)));
    }

    /** A folder of rules is part of what they say: what they are about. */
    private static Set<String> inFolder(String folder, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.file().startsWith(folder))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether two words of a name are alike, or one and the legal form, and none by an initial: forms are signed by many who share a family name and a letter, and
     * a word alone is a label of the form, unless it is looked at as a mark, where it must be all of a rare name.
     */
    private static boolean isInFull(Match match) {
        int words = 0;
        for (var part : match.parts()) {
            if (part.kind() == NamePart.Kind.INITIAL) {
                return false;
            }
            boolean form = part.kind() == NamePart.Kind.LEGAL_FORM;
            words += form && !part.query().isEmpty() && !part.listed().isEmpty() ? 1 : 0;
            boolean counts = !form && !part.query().isEmpty();
            words += counts ? part.listed().split(" ", -1).length : 0;
        }
        return match.kind() != Match.Kind.NAME || words > 1 || match.query().field() == Field.MARKS;
    }

    /** Whether a word of the name is that of a mail box or of a host, as no label of a form is: "info@beta.com", "www.beta.com". */
    private static boolean isInAddress(Match match, String text) {
        return match.parts().stream()
                .filter(part -> part.kind() != NamePart.Kind.LEGAL_FORM
                        && !part.listed().isEmpty())
                .map(part -> part.query().toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.isEmpty() && isInAddress(text, word));
    }

    private static boolean isInAddress(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            char behind = end < text.length() ? text.charAt(end) : ' ';
            boolean host = at > 0 && "@./-".indexOf(text.charAt(at - 1)) >= 0 && (behind == '.' || behind == '-');
            if (behind == '@' || host) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text of a row names a listed party, or goods that a rule stops. What it tells of places counts where it is given as a text
     * of which nobody says what it is, as a remark as well where it stands beside a table; and where it stands in a column of countries.
     *
     * @param judged what the rules find on a row
     */
    boolean tells(GoodsLine row, Function<GoodsLine, List<Finding>> judged) {
        if (isOfCountry(row)) {
            return judged.apply(row).stream().anyMatch(this::isAboutPlace);
        }
        if (!row.parties().isEmpty()) {
            return judged.apply(row).stream().anyMatch(RowWatch::stopsParty);
        }
        return row.values().stream().anyMatch(names)
                || ((row.has(Field.DESCRIPTION) || namesGoodsElsewhere(row))
                        && judged.apply(row).stream().anyMatch(this::isAboutGoods))
                || (row.elsewhere().stream()
                                .filter(text -> text.field() != Field.DESCRIPTION)
                                .anyMatch(text -> places.test(text, row.has(text.field())))
                        && judged.apply(row).stream().anyMatch(this::isAboutPlace));
    }

    private boolean namesGoodsElsewhere(GoodsLine row) {
        return row.elsewhere().stream()
                .filter(text -> text.field() == Field.DESCRIPTION)
                .anyMatch(goods);
    }

    private static boolean isOfCountry(GoodsLine row) {
        return row.elsewhere().isEmpty() // else the country may be that of the file, beside a text that stands there
                && row.values().size() == 1
                && row.values().iterator().next().field().attribute() == Field.Attribute.COUNTRY;
    }

    private boolean isAboutPlace(Finding finding) {
        return finding.severity().isAtLeast(Severity.REVIEW) && aboutRoutes.contains(finding.rule());
    }

    private static boolean stopsParty(Finding finding) {
        return finding.match() != null && finding.severity().isAtLeast(Severity.HOLD);
    }

    private boolean isAboutGoods(Finding finding) {
        return finding.severity().isAtLeast(Severity.REVIEW)
                && !aboutDocuments.contains(finding.rule())
                && finding.evidence().stream().anyMatch(value -> value.field() == Field.DESCRIPTION);
    }
}
