package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.function.Predicate;

/** Amounts on a sheet where no column has a heading, by what stands right behind them: "200 | PCS", "1.20 | EUR". */
final class UnheadedAmounts {

    private static final int FEWEST_CELLS = 2;

    private final ColumnDraft draft;
    private final TermWords terms;
    private final Currencies currencies;

    UnheadedAmounts(ColumnDraft draft, TermWords terms, Currencies currencies) {
        this.draft = draft;
        this.terms = terms;
        this.currencies = currencies;
    }

    void assign() {
        if (!draft.headings().isEmpty()) {
            return;
        }
        askWhetherUnits();
        for (int column : List.copyOf(draft.profiles().keySet())) {
            if (holdsOnly(column, currencies::hold)) {
                add(column, Field.CURRENCY, Field.UNIT_PRICE);
            } else if (holdsOnly(column, terms::isUnit)) {
                add(column, Field.UNIT, Field.QUANTITY);
            }
        }
    }

    /**
     * "12.5 | KG" is kilograms, or a price for delivery to Kyrgyzstan: where nothing else may tell the destination, or but a column that may
     * be the origin, it is not told, and these countries are but looked at. So they are where a country stands behind them that is no unit.
     */
    private void askWhetherUnits() {
        var destinations = draft.columns().stream()
                .filter(column -> column.field() == Field.DESTINATION)
                .toList();
        var units = destinations.stream().filter(this::mayBeUnits).toList();
        var others =
                destinations.stream().filter(column -> !units.contains(column)).toList();
        if (others.isEmpty() || (others.size() == 1 && UnheadedColumn.mayBeOrigin(others.get(0), draft))) {
            units.forEach(this::readAsBoth);
            others.forEach(column -> draft.readAs(column, Field.PARTY_COUNTRY));
        } else {
            units.stream().filter(unit -> isUnitAheadOf(others, unit)).forEach(this::readAsBoth);
        }
    }

    /** "12.5 | KG | Norway": amounts, their unit and where they go, and nothing else that may be their unit. */
    private boolean isUnitAheadOf(List<Column> others, Column unit) {
        var before = draft.profile(unit.index() - 1);
        return before != null
                && before.looksLikeAmounts()
                && !draft.isTaken(unit.index() - 1)
                && !draft.holds(Field.UNIT)
                && others.stream().anyMatch(other -> other.index() == unit.index() + 1);
    }

    private void readAsBoth(Column column) {
        draft.readAs(column, Field.PARTY_COUNTRY);
        draft.ask(
                "Column %s: its cells may be units as well as countries. It was read as both, and as no destination. If it is the destination, name it in a saved mapping and use --mapping."
                        .formatted(draft.named(column.index())));
        add(column.index(), Field.UNIT, Field.QUANTITY);
    }

    private boolean mayBeUnits(Column column) {
        var cells = draft.profile(column.index());
        return column.known() != Sureness.SAID && cells != null && cells.holdsOnly(terms::isUnit);
    }

    private boolean holdsOnly(int column, Predicate<String> kind) {
        var cells = draft.profile(column);
        return cells != null
                && !draft.isTaken(column)
                && cells.filled() >= FEWEST_CELLS
                && cells.looksLikeKinds()
                && cells.holdsOnly(kind);
    }

    private void add(int column, Field measure, Field amount) {
        var before = draft.profile(column - 1);
        boolean amounts =
                before != null && !before.isEmpty() && before.looksLikeAmounts() && !draft.isTaken(column - 1);
        if (!draft.holds(measure) && (amounts || measure == Field.CURRENCY)) {
            draft.add(column, measure, null);
            if (amounts && !draft.holds(amount)) {
                draft.add(column - 1, amount, null);
            }
        }
    }
}
