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

/** The place of a term of delivery that stands in a cell of its own, "Price terms: | CIF | Jebel Ali", or under a label of its own. */
final class PlaceBesideTerm {

    private static final int SHORTEST_PLACE = 3;

    /** The place stands behind its term, with empty cells between them. */
    private static final int MOST_APART = 4;

    /** "DAP,", "D.A.P.": marks in and behind a term. */
    private static final Pattern MARKS = Pattern.compile("(?<=\\b\\p{L})\\.|[.,;:\\s]+$");

    private static final Pattern EDITION = Pattern.compile("[\\s,]+(?<name>\\p{L}+)®?\\s+\\d{4}$");

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

    /**
     * A place and where it stands.
     *
     * @param cell its cell, with the text of the place alone
     */
    record Place(SourceCell cell, int row) {}

    /** What is behind a bare term, or under a label of a place next to it, and may be its place; null where nothing is. */
    @Nullable
    Place of(Pair pair, Field field) {
        if (field != Field.INCOTERM || !isBare(pair.text())) {
            return null;
        }
        int last = cells.lastColumn(pair.row(), pair.cell().column());
        var beside =
                pair.way() == FormAssignment.Way.BELOW ? null : cells.below(pair.row(), last + 1, last + MOST_APART);
        return beside != null && !isLabelOfPlace(beside) && mayBePlace(pair, beside) && !isLabelled(beside, pair.row())
                ? new Place(beside, pair.row())
                : labelled(pair);
    }

    /** "DAP", "D.A.P., Incoterms 2020": a term and no place. */
    private boolean isBare(String text) {
        var term = bare(text);
        return term.indexOf(' ') < 0 && dictionaries.words().isTermOfDelivery(term);
    }

    private String bare(String text) {
        return MARKS.matcher(withoutEdition(TextMarks.withoutEdition(text))).replaceAll("");
    }

    /** "DAP" of "DAP, Incoterms 2020". */
    private String withoutEdition(String text) {
        var edition = EDITION.matcher(text);
        var named = edition.find() ? dictionaries.headings().meaning(edition.group("name")) : null;
        return named != null && named.fields().contains(Field.INCOTERM) ? text.substring(0, edition.start()) : text;
    }

    /** "Place: | Tehran" in the row of the term, right before or right after, or "Place" over Tehran beside "Incoterms" over DAP. */
    private @Nullable Place labelled(Pair pair) {
        for (int row = pair.label().row() - 1; row <= pair.label().row() + 1; row++) {
            for (var cell : cells.row(row)) {
                var place = isNextTo(pair, cell, row) ? under(pair, cell, row) : null;
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private static boolean isNextTo(Pair pair, SourceCell cell, int row) {
        return row == pair.label().row()
                ? cell.column() > pair.label().cell().column()
                : cell.column() == pair.label().cell().column();
    }

    private @Nullable Place under(Pair pair, SourceCell label, int row) {
        int colon = TextMarks.firstColon(label.text());
        if (!isLabelOfPlace(label)) {
            return null;
        }
        var inside = colon < 0 ? "" : SourceCell.bare(label.text().substring(colon + 1));
        if (!inside.isEmpty()) {
            var cell = new SourceCell(label.column(), label.kind(), inside, label.number(), label.formula());
            return mayBePlace(pair, cell) ? new Place(cell, row) : null;
        }
        boolean below = pair.way() == FormAssignment.Way.BELOW;
        int at = below ? row + 1 : row;
        var cell = below ? cells.at(at, label.column()) : cells.rightOf(at, label.column());
        return cell != null && mayBePlace(pair, cell) ? new Place(cell, at) : null;
    }

    private boolean isLabelOfPlace(SourceCell cell) {
        int colon = TextMarks.firstColon(cell.text());
        return dictionaries
                .words()
                .signs()
                .isPlaceOfTerm(colon < 0 ? cell.text() : cell.text().substring(0, colon));
    }

    /** Whether a label stands right above, which asks for what is in the cell: "Country of origin" over it. */
    private boolean isLabelled(SourceCell cell, int row) {
        var above = cells.at(row - 1, cell.column());
        return above != null && labels.label(above, row - 1) != null;
    }

    /** Whether goods are delivered in the country that such a cell is: "CIF | Brazil", and not "FOB | Brazil". */
    boolean isDestination(Pair pair, Place place) {
        return isCountry(place.cell().text()) && dictionaries.ways().isDeliveredTerm(bare(pair.text()));
    }

    /** A term with its place, as if both stood in one cell. */
    String together(String term, Place place) {
        return bare(term) + " " + place.cell().text();
    }

    /** "USA", though three letters are as often a firm's; two are words and marks as well. */
    private static boolean isCountry(String text) {
        return Countries.isAlone(text)
                || (text.length() >= SHORTEST_PLACE && Countries.named(text) != null && !Countries.isPart(text));
    }

    private boolean mayBePlace(Pair pair, SourceCell cell) {
        return isCountry(cell.text())
                || isCodeBehind(bare(pair.text()), cell.text())
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
