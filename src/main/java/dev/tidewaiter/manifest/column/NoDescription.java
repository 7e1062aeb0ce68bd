package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells columns under headings nobody understands that describe no goods, however wordy their cells are: parts of an address, further
 * names of a party, yes and no, days, files, references. Taken for goods, they would stand in place of the description that is missing.
 */
final class NoDescription {

    private static final Set<PartyAttribute> BEHIND =
            EnumSet.complementOf(EnumSet.of(PartyAttribute.NAME, PartyAttribute.ID));
    /** In Romance and Slavic languages the noun comes first. */
    private static final Set<PartyAttribute> BEFORE =
            EnumSet.of(PartyAttribute.ADDRESS, PartyAttribute.PHONE, PartyAttribute.EMAIL, PartyAttribute.WEBSITE);

    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:\\p{L}:\\\\|\\\\\\\\|file:|/\\w+/).+|\\S.*\\.(?:pdf|jpe?g|png|xlsx?|csv|docx?|xml|zip)");
    /** "260433/ALFA/BETA/MSC". */
    private static final Pattern REFERENCE = Pattern.compile("(?=\\S*\\d)[^\\s/]+(?:/[^\\s/]+){2,}");

    private final Headings headings;
    private final ColumnDraft draft;
    private final DateParser dates;
    private final TermWords terms;

    NoDescription(Headings headings, ColumnDraft draft, DateParser dates, TermWords terms) {
        this.headings = headings;
        this.draft = draft;
        this.dates = dates;
        this.terms = terms;
    }

    boolean standIn(int column, ColumnProfile cells) {
        return tellsOfParty(draft.heading(column))
                || isBesideName(column)
                || cells.holdsOnly(text -> terms.isYesOrNo(text) || dates.isDayOfMonth(text))
                || cells.holdsOnly(text -> FILE.matcher(text).matches())
                || areReferences(cells);
    }

    /** Whether all cells are written as clerks number their jobs, in parts without a blank. */
    static boolean areReferences(ColumnProfile cells) {
        return cells.filled() > 1
                && cells.holdsOnly(text -> REFERENCE.matcher(text).matches());
    }

    /** "leg1_street": what of somebody stands there, though nobody knows whose it is. */
    private boolean tellsOfParty(String heading) {
        var tokens = HeadingKey.tokens(heading);
        int last = tokens.size() - 1;
        boolean whose =
                Characters.hasDigit(heading) || !headings.rolesIn(heading).isEmpty(); // "leg1_site"
        return last > 0
                && (BEHIND.contains(attribute(tokens.get(last), whose))
                        || BEFORE.contains(attribute(tokens.get(0), whose)));
    }

    private @Nullable PartyAttribute attribute(String word, boolean whose) {
        return whose ? headings.attribute(word) : headings.attributeOfParty(word);
    }

    /** Names right beside that of a party, which are looked at as somebody's, whoever the columns of addresses were given to. */
    void addFurtherNames(Set<Integer> settled) {
        for (int column : draft.headings().keySet()) {
            var cells = draft.profile(column);
            if (!draft.isTaken(column)
                    && !settled.contains(column)
                    && headings.meaning(draft.heading(column)) == null
                    && cells != null
                    && cells.looksLikeWords()
                    && isBesideName(column)) {
                draft.add(column, Field.PARTY_NAME, null);
                draft.ask(
                        "Column %s: the heading is not understood. It stands beside the name of a party, is called alike, and was read as that of another one."
                                .formatted(draft.named(column)));
            }
        }
    }

    /** "Nombre_Cliente | Nombre_Casa": right beside the name of a party, and named alike. */
    private boolean isBesideName(int column) {
        var own = HeadingKey.tokens(draft.heading(column));
        if (own.size() < 2 || headings.attribute(own.get(0)) != PartyAttribute.NAME) {
            return false;
        }
        return draft.columns().stream()
                .filter(beside -> Math.abs(beside.index() - column) == 1 && isNameOfParty(beside))
                .map(beside -> HeadingKey.tokens(beside.heading()))
                .anyMatch(tokens -> tokens.size() > 1 && tokens.get(0).equals(own.get(0)));
    }

    private static boolean isNameOfParty(Column column) {
        return column.field().role() != null && column.field().attribute() == Attribute.NAME;
    }
}
