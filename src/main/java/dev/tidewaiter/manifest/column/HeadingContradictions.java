package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes its field from a column whose cells cannot hold it, whatever its heading was taken for, and gives the field to a later column
 * that says the same: a quantity without a number, a unit of nothing but numbers, goods that are numbers beside goods in words.
 */
final class HeadingContradictions {

    /** A cell or two may stand in the wrong column. */
    private static final int FEWEST_CELLS = 3;

    private static final int SHORTEST_ARTICLE = 4;

    private static final Pattern COUNTED = Pattern.compile("\\d+ {0,2}(?<kind>\\p{L}+\\.?)");

    private final Headings headings;
    private final TermWords terms;
    private final ColumnDraft draft;

    HeadingContradictions(Headings headings, TermWords terms, ColumnDraft draft) {
        this.headings = headings;
        this.terms = terms;
        this.draft = draft;
    }

    /** @param settled columns that are not to be understood */
    void correct(Set<Integer> settled) {
        for (var column : List.copyOf(draft.columns())) {
            var cells = draft.profile(column.index());
            if (column.known() == Sureness.SAID
                    || settled.contains(column.index())
                    || cells == null
                    || cells.filled() < FEWEST_CELLS) {
                continue;
            }
            var field = fieldOf(column.field(), column.index(), cells);
            if (field == null) {
                int next = next(column, settled);
                // what the list of headings says outright holds, unless another column says the same of cells that fit
                if (column.known() != Sureness.HEADING || next >= 0) {
                    draft.giveUp(column);
                }
                if (next >= 0) {
                    draft.add(next, column.field(), headings.meaning(draft.heading(next)));
                }
            } else if (field != column.field()) {
                draft.readAs(column, field);
            }
        }
    }

    /** What the cells of a column can be; null when they are nothing that is read. */
    private @Nullable Field fieldOf(Field field, int column, ColumnProfile cells) {
        return switch (field) {
            case QUANTITY -> belies(field, cells) ? null : countsParcels(column, cells) ? Field.PACKAGE_COUNT : field;
            case PACKAGE_COUNT, UNIT_PRICE, TOTAL_VALUE, NET_WEIGHT, GROSS_WEIGHT, UNIT ->
                belies(field, cells) ? null : field;
            case DESCRIPTION -> goodsOf(column, cells);
            case PART_NUMBER -> isUnitBesideQuantity(column, cells) ? Field.UNIT : field; // "Code" over kg, pcs, bottle
            case MODEL -> draft.isGivenElsewhere(Field.DESCRIPTION) ? kindOf(column, cells) : field;
            case TRANSSHIPMENT_PORT, PORT_OF_LOADING, PORT_OF_DISCHARGE ->
                cells.holdsOnly(terms::isModeOfTransport) && !draft.holds(Field.MODE_OF_TRANSPORT)
                        ? Field.MODE_OF_TRANSPORT // "Route" over air, ship, air
                        : field;
            default -> field;
        };
    }

    /**
     * "Pcs" in a list of consignments, each with its waybill, its receiver and its weight, or "980 CTNS" there: how many packages are sent,
     * not how many of the goods in them.
     */
    private boolean countsParcels(int column, ColumnProfile cells) {
        boolean numbered =
                draft.holds(Field.AIR_WAYBILL) || draft.holds(Field.BILL_OF_LADING) || draft.holds(Field.SHIPMENT);
        boolean consigned = numbered && draft.holds(Field.CONSIGNEE_NAME) && draft.holds(Field.GROSS_WEIGHT);
        return consigned
                && !draft.holds(Field.PACKAGE_COUNT)
                && (cells.holdsOnly(this::countsPackages)
                        || (terms.isOfPieces(draft.heading(column)) && !draft.holds(Field.UNIT_PRICE)));
    }

    /** "Type" over CARTONS, "규격" over EA: what tells no model, where the goods stand in another column. */
    private Field kindOf(int column, ColumnProfile cells) {
        boolean packages = cells.holdsOnly(terms::isPackage) && !draft.holds(Field.PACKAGE_TYPE);
        return packages ? Field.PACKAGE_TYPE : isUnitBesideQuantity(column, cells) ? Field.UNIT : Field.MODEL;
    }

    private boolean isUnitBesideQuantity(int column, ColumnProfile cells) {
        return cells.looksLikeKinds()
                && cells.holdsOnly(text -> Characters.digits(text) == 0 && terms.isUnit(text))
                && !draft.holds(Field.UNIT)
                && (draft.holdsAt(column - 1, Field.QUANTITY) || draft.holdsAt(column + 1, Field.QUANTITY));
    }

    /** Whether a column is no amount or unit: "Unit@100" over prices; texts below a title of packages may be the goods, where no other tells them. */
    private boolean belies(Field field, ColumnProfile cells) {
        if (field == Field.UNIT) {
            return cells.numbersAll();
        }
        boolean goods = cells.looksLikeText() && !draft.holds(Field.DESCRIPTION);
        return !goods && cells.lacksDigits();
    }

    /** "Produto | Descrição" over 0144444 and "Pine pole": the former numbers the article; "12 drums" beside "Paint" counts packages. */
    private @Nullable Field goodsOf(int column, ColumnProfile cells) {
        if (!isToldBeside(column)) {
            return cells.holdsOnly(HeadingContradictions::isArticle) && !draft.holds(Field.PART_NUMBER)
                    ? Field.PART_NUMBER // "Artikl" over 25708: numbers describe nothing
                    : Field.DESCRIPTION;
        }
        if (cells.holdsOnly(this::countsPackages) && !draft.holds(Field.PACKAGE_COUNT)) {
            return Field.PACKAGE_COUNT;
        }
        if (!cells.numbersAll()) {
            return Field.DESCRIPTION;
        }
        return cells.holdsOnly(HeadingContradictions::isArticle) ? Field.PART_NUMBER : null;
    }

    /** "12 drums", but not "12 boxes of engines", whose words are the goods. */
    private boolean countsPackages(String text) {
        var counted = COUNTED.matcher(text);
        return counted.matches() && terms.isPackage(counted.group("kind"));
    }

    private boolean isToldBeside(int column) {
        return draft.columns().stream()
                .filter(other -> other.field() == Field.DESCRIPTION && other.index() != column)
                .map(other -> draft.profile(other.index()))
                .anyMatch(cells -> cells != null && cells.looksLikeWords() && !cells.countsKinds());
    }

    private static boolean isArticle(String text) {
        return text.length() >= SHORTEST_ARTICLE && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The column that says the same as one that cannot hold it, and whose cells fit; -1 where there is none. */
    private int next(Column from, Set<Integer> settled) {
        for (int column : draft.headings().keySet()) {
            var meaning = headings.meaning(draft.heading(column));
            var cells = draft.profile(column);
            if (column != from.index()
                    && meaning != null
                    && (meaning.kind() == Kind.FIELD || meaning.kind() == Kind.LIKELY)
                    && meaning.fields().contains(from.field())
                    && cells != null
                    && !cells.isEmpty()
                    && fieldOf(from.field(), column, cells) == from.field()
                    && !draft.isTaken(column)
                    && !settled.contains(column)) {
                return column;
            }
        }
        return -1;
    }
}
