package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;

/**
 * Columns without a heading that go with the one on their left: "Quantity" over a number, its unit, a number of packages and their
 * kind; "Amount" over a currency and a number.
 */
final class UntitledColumns {

    private static final int MOST = 4;

    private final Headings headings;
    private final ColumnDraft draft;
    private final CellWords words;

    UntitledColumns(Headings headings, ColumnDraft draft, CellWords words) {
        this.headings = headings;
        this.draft = draft;
        this.words = words;
    }

    void assign() {
        for (var column : draft.columns().toArray(new Column[0])) {
            if (column.known() == Sureness.SAID) {
                continue;
            }
            if (column.field().attribute() == Attribute.NUMBER) {
                follow(column);
            } else if (column.field() == Field.DESCRIPTION) {
                passNumber(column);
                takeQuantity(column.index() + 1);
            }
        }
    }

    /** "Goods" over "1." and the goods: the number is the line's. */
    private void passNumber(Column column) {
        var own = draft.profile(column.index());
        if (own == null || own.isEmpty() || !own.looksLikeSmallNumbers()) {
            return;
        }
        for (int at = column.index() + 1; at <= column.index() + MOST && isUntitled(at); at++) {
            var profile = draft.profile(at);
            if (profile != null && profile.looksLikeWords()) {
                if (at == column.index() + 1 && isGoodsBeside(at) && profile.holdsMostly(words.terms()::isPackage)) {
                    readAs(
                            column.index(),
                            Field.PACKAGE_COUNT); // "Number and kind" over 40 and "cartons", then "Goods"
                    draft.add(at, Field.PACKAGE_TYPE, null);
                } else {
                    draft.move(column, at);
                }
                return;
            }
        }
    }

    private boolean isGoodsBeside(int column) {
        return draft.columns().stream().anyMatch(other -> other.index() > column && other.field() == Field.DESCRIPTION);
    }

    /** "Quantities and descriptions" over the goods, a number, its unit: the number is the quantity where no column is called so. */
    private void takeQuantity(int at) {
        if (isUntitled(at) && isAmounts(at) && !draft.holds(Field.QUANTITY)) {
            draft.add(at, Field.QUANTITY, null);
            draft.columns().stream()
                    .filter(column -> column.index() == at)
                    .findFirst()
                    .ifPresent(this::follow);
        }
    }

    private void follow(Column column) {
        var own = draft.profile(column.index());
        int from = column.index() + 1;
        if (own != null
                && !own.isEmpty()
                && !own.looksLikeAmounts()
                && isUntitled(from)
                && (isAmounts(from) || (own.looksLikeCurrency() && isEmpty(from)))) { // formulas that nobody calculated
            draft.move(column, from);
            var label = own.looksLikeCurrency() ? Field.CURRENCY : Field.UNIT;
            if (!draft.holds(label)) {
                draft.add(column.index(), label, null);
            }
            return;
        }
        if (column.field() != Field.QUANTITY && column.field() != Field.PACKAGE_COUNT) {
            return;
        }
        var unit = column.field() == Field.QUANTITY ? Field.UNIT : Field.PACKAGE_TYPE;
        for (int at = from; at < from + MOST && isUntitled(at); at++) {
            var profile = draft.profile(at);
            if (profile == null || profile.isEmpty()) {
                return;
            }
            if (profile.looksLikeUnits() && !draft.holds(unit)) {
                draft.add(at, unit, null);
            } else if (profile.looksLikeAmounts() && draft.holdsAt(at - 1, unit) && !draft.holds(Field.PACKAGE_COUNT)) {
                boolean packagesFirst = namesPackages(at - 1) && !namesPackages(at + 1);
                if (packagesFirst) {
                    readAs(column.index(), Field.PACKAGE_COUNT); // "600 CS 150000 PCS"
                    readAs(at - 1, Field.PACKAGE_TYPE);
                }
                draft.add(at, packagesFirst ? Field.QUANTITY : lastOf(column), null);
                unit = packagesFirst ? Field.UNIT : Field.PACKAGE_TYPE;
            } else {
                return;
            }
        }
    }

    /** "Number and kind of units, net weight (kg)" over 400, PCE and 2200: the weight that it ends with, else packages. */
    private Field lastOf(Column column) {
        for (var part : column.heading().split("[,;，、]", -1)) {
            var meaning = headings.meaning(part.strip());
            var field = meaning == null || meaning.fields().isEmpty()
                    ? null
                    : meaning.fields().get(0);
            if ((field == Field.NET_WEIGHT || field == Field.GROSS_WEIGHT) && !draft.holds(field)) {
                return field;
            }
        }
        return Field.PACKAGE_COUNT;
    }

    private boolean namesPackages(int column) {
        var profile = draft.profile(column);
        return profile != null && profile.holdsOnly(words.terms()::isPackage);
    }

    private void readAs(int index, Field field) {
        for (var column : draft.columns().toArray(new Column[0])) {
            if (column.index() == index) {
                draft.readAs(column, field);
            }
        }
    }

    private boolean isUntitled(int column) {
        return draft.heading(column).isEmpty() && !draft.isTaken(column);
    }

    private boolean isEmpty(int column) {
        var profile = draft.profile(column);
        return profile == null || profile.isEmpty();
    }

    private boolean isAmounts(int column) {
        var profile = draft.profile(column);
        return profile != null && !profile.isEmpty() && profile.looksLikeAmounts();
    }
}
