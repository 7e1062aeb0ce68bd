package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * The row that invoices have between the heading and the first line: "CIF Busan | | USD | USD", the term of delivery below the goods and
 * the currency below their prices. Goods that begin with such a word have a quantity or a price beside them.
 */
public final class RowOfTerms {

    private static final int LENGTH_OF_CODE = 3;

    private RowOfTerms() {}

    /** The term of delivery in a row that holds nothing but one and currencies; null where it holds anything else. */
    public static @Nullable SourceCell term(SourceRow row, CellWords words, Currencies currencies) {
        SourceCell term = null;
        int money = 0;
        for (var cell : row.cells()) {
            boolean currency = !Characters.hasDigit(cell.text())
                    && currencies.name(cell.text().strip());
            if (!currency && (term != null || !isTerm(cell, words))) {
                return null;
            }
            term = currency ? term : cell;
            money += currency ? 1 : 0;
        }
        return money > 0 ? term : null;
    }

    /** The code of the term is written in capitals, and no number stands behind it. */
    private static boolean isTerm(SourceCell cell, CellWords words) {
        var text = cell.text().strip();
        return text.length() >= LENGTH_OF_CODE
                && !Characters.hasDigit(text)
                && text.chars().limit(LENGTH_OF_CODE).allMatch(Character::isUpperCase)
                && words.isTermOfDelivery(text);
    }
}
