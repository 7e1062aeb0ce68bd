package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The currency that the heading of a price names: "Unit price (USD)". It holds for each line that names no other. */
final class HeadingCurrency {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private HeadingCurrency() {}

    /** The currency in the first such heading; nothing where a column or a label gives it. */
    static List<Labelled> in(Layout layout, List<Labelled> form, SourceRow heading) {
        if (layout.holds(Field.CURRENCY)
                || form.stream().anyMatch(value -> value.column().field() == Field.CURRENCY)) {
            return List.of();
        }
        for (var column : layout.columns()) {
            boolean price = column.field() == Field.UNIT_PRICE || column.field() == Field.TOTAL_VALUE;
            var unit = column.unit();
            var code = unit == null ? "" : unit.toUpperCase(Locale.ROOT);
            if (price && (CODES.contains(code) || code.equals("RMB"))) {
                for (var cell : heading.cells()) {
                    if (cell.column() == column.index()) {
                        var named =
                                new SourceCell(cell.column(), SourceCell.Kind.TEXT, code, Double.NaN, cell.formula());
                        return List.of(new Labelled(
                                Column.ofLabel(Field.CURRENCY, cell.column()), named, heading.number(), false));
                    }
                }
            }
        }
        return List.of();
    }
}
