package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What labels say below the lines of a table: parties, banks, countries and terms, and nothing of single goods. */
final class LabelsBelowTable {

    private final ManifestDictionaries dictionaries;
    private final List<MergedRange> merged;

    LabelsBelowTable(ManifestDictionaries dictionaries, List<MergedRange> merged) {
        this.dictionaries = dictionaries;
        this.merged = merged;
    }

    /** Labels below a table that name a party, its bank or a country; others are notes. */
    List<LabelledValues.Labelled> in(List<SourceRow> rows) {
        var narrow = rows.stream().filter(row -> row.cells().size() < 4).toList();
        var found = new ArrayList<LabelledValues.Labelled>();
        for (var value :
                new LabelledValueReader(dictionaries, narrow, merged).read().values()) {
            var field = value.column().field();
            if (value.labelledByColon() ? !isOfGoods(field) : isTerm(field)) {
                found.add(value);
            }
        }
        return found;
    }

    /** Codes in rows of their own below the total, which hold for all that is summed up there; none where they may be a line's. */
    List<LabelledValues.Labelled> codesIn(List<SourceRow> rows) {
        var found = new ArrayList<LabelledValues.Labelled>();
        boolean total = false;
        for (var row : rows) {
            var first = row.cells().get(0);
            total |= row.cells().stream().anyMatch(cell -> dictionaries.words().isTotal(cell.text()));
            var text = row.cells().stream().map(SourceCell::text).collect(Collectors.joining(" "));
            if (total && row.cells().size() < 4 && dictionaries.codes().begin(text)) {
                var codes = dictionaries.codes().in(text).stream()
                        .map(HsCode::digits)
                        .collect(Collectors.joining(", "));
                var cell = new SourceCell(first.column(), SourceCell.Kind.TEXT, codes, Double.NaN, false);
                found.add(new LabelledValues.Labelled(
                        Column.ofLabel(Field.HS, first.column()), cell, row.number(), true));
            }
        }
        return found;
    }

    /** Terms of the whole shipment, which stand below the goods with their labels beside them, often without a colon. */
    private static boolean isTerm(Field field) {
        return switch (field) {
            case INCOTERM, PAYMENT_TERMS, PORT_OF_LOADING, PORT_OF_DISCHARGE, ORIGIN, DESTINATION, MODE_OF_TRANSPORT ->
                true;
            default -> false;
        };
    }

    private static boolean isOfGoods(Field field) {
        return field.attribute() == Field.Attribute.NUMBER
                || switch (field) {
                    case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER, SERIAL_NUMBER, UNIT -> true;
                    default -> false;
                };
    }
}
