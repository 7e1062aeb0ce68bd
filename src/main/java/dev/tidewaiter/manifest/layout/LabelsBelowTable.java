package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;

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
