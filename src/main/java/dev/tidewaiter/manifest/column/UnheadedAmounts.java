package dev.tidewaiter.manifest.column;

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
        for (int column : List.copyOf(draft.profiles().keySet())) {
            if (holdsOnly(column, currencies::hold)) {
                add(column, Field.CURRENCY, Field.UNIT_PRICE);
            } else if (holdsOnly(column, terms::isUnit)) {
                add(column, Field.UNIT, Field.QUANTITY);
            }
        }
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
