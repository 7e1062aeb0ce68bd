package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place of a term of delivery that stands in a cell of its own: "Price terms: | CIF | Jebel Ali". */
final class PlaceBesideTerm {

    private static final int SHORTEST_PLACE = 3;

    /** The place stands right behind its term, or one empty cell further. */
    private static final int MOST_APART = 2;

    private static final Pattern PLACE_WITH_FIGURES = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]{3,}(?:[\\s,(]|$)");

    private static final Pattern PLACE_BEHIND_FIGURES = Pattern.compile("\\d.*[\\s,]\\p{L}[\\p{L}\\p{M}'’-]{3,}$");

    private final CellGrid cells;
    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;

    PlaceBesideTerm(CellGrid cells, ManifestDictionaries dictionaries, LabelParser labels) {
        this.cells = cells;
        this.dictionaries = dictionaries;
        this.labels = labels;
    }

    /** The cell right behind a bare term that may be its place; null where none is. */
    @Nullable
    SourceCell of(Pair pair, Field field) {
        boolean bare = field == Field.INCOTERM
                && pair.way() == FormAssignment.Way.BESIDE
                && pair.text().indexOf(' ') < 0
                && dictionaries.words().isTermOfDelivery(pair.text());
        int last = bare ? cells.lastColumn(pair.row(), pair.cell().column()) : 0;
        var beside = bare ? cells.below(pair.row(), last + 1, last + MOST_APART) : null;
        return beside != null && mayBePlace(pair, beside) && !isLabelled(beside, pair.row()) ? beside : null;
    }

    /** Whether a label stands right above, which asks for what is in the cell: "Country of origin" over it. */
    private boolean isLabelled(SourceCell cell, int row) {
        var above = cells.at(row - 1, cell.column());
        return above != null && labels.label(above, row - 1) != null;
    }

    /** Whether goods are delivered in the country that such a cell is: "CIF | Brazil", and not "FOB | Brazil". */
    boolean isDestination(Pair pair, SourceCell place) {
        return isCountry(place.text()) && dictionaries.ways().isDeliveredTerm(pair.text());
    }

    /** "USA", though three letters are as often a firm's; two are words and marks as well. */
    private static boolean isCountry(String text) {
        return Countries.isAlone(text)
                || (text.length() >= SHORTEST_PLACE && Countries.named(text) != null && !Countries.isPart(text));
    }

    private boolean mayBePlace(Pair pair, SourceCell cell) {
        return isCountry(cell.text())
                || isCodeBehind(pair.text(), cell.text())
                || (cell.kind() == SourceCell.Kind.TEXT
                        && isText(TextMarks.withoutEdition(cell.text()))
                        && labels.label(cell, pair.row()) == null);
    }

    /** "DAP | IR": a code of two letters, which is read with a term of delivery to a country, and alone tells no destination. */
    private boolean isCodeBehind(String term, String text) {
        return text.length() == 2
                && text.chars().allMatch(Character::isUpperCase)
                && Countries.named(text) != null
                && !dictionaries.words().isAbsent(text)
                && dictionaries.ways().isDeliveredTerm(term);
    }

    /** "Tehran 2020", "11365 Tehran", "5 Azadi Street, Tehran": a word stands first or last, and no currency or number of a paper. */
    private static boolean mayHoldFigures(String text) {
        return !Characters.hasDigit(text)
                || PLACE_WITH_FIGURES.matcher(text).lookingAt()
                || PLACE_BEHIND_FIGURES.matcher(text).find();
    }

    /** Whether a text may name a place: no label, no amount, and none of the other terms that stand beside that of delivery. */
    private boolean isText(String text) {
        var words = dictionaries.words();
        return Characters.letters(text) >= SHORTEST_PLACE
                && mayHoldFigures(text)
                && !labels.texts().isLabelText(text)
                && !words.terms().isModeOfTransport(text)
                && !words.terms().isOfPaymentOrFreight(text)
                && !words.isTermOfDelivery(text)
                && !words.isAbsent(text)
                && !dictionaries.partyWords().looksLikeCompany(text)
                && !dictionaries.values().currencies().name(text);
    }
}
