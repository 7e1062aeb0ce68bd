package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.shipment.Field;
import java.util.List;

/** A price or a value that names its currency in each cell, "EUR 186.50", where no column holds currencies: it holds them as well. */
final class CurrenciesBesideAmounts {

    private static final int FEWEST_CELLS = 2;

    private final ColumnDraft draft;
    private final Currencies currencies;

    CurrenciesBesideAmounts(ColumnDraft draft, Currencies currencies) {
        this.draft = draft;
        this.currencies = currencies;
    }

    void assign() {
        if (draft.holds(Field.CURRENCY)) {
            return;
        }
        for (var field : List.of(Field.TOTAL_VALUE, Field.UNIT_PRICE)) {
            int column = draft.only(field);
            var cells = column < 0 ? null : draft.profile(column);
            if (cells != null && cells.filled() >= FEWEST_CELLS && cells.holdsOnly(currencies::areBeside)) {
                draft.add(column, Field.CURRENCY, null);
                return;
            }
        }
    }
}
