package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import java.util.List;

/**
 * "id" over SHP001, SHP002 in a table that tells where goods go or whose they are and numbers no order, invoice or waybill: the number by
 * which the sender finds the shipment again. A list of articles numbers these, and what counts 1, 2, 3 numbers the lines.
 */
final class OwnNumbers {

    private static final List<Field> NUMBERS = List.of(
            Field.SHIPMENT,
            Field.PURCHASE_ORDER,
            Field.INVOICE_NUMBER,
            Field.BILL_OF_LADING,
            Field.AIR_WAYBILL,
            Field.CONTRACT,
            Field.PART_NUMBER);

    private static final int FEWEST_ROWS = 2;

    private final Headings headings;
    private final ColumnDraft draft;

    OwnNumbers(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    void assign() {
        readWithoutPrices();
        if (NUMBERS.stream().anyMatch(draft::holds) || !tellsShipments()) {
            return;
        }
        for (var entry : draft.headings().entrySet()) {
            int column = entry.getKey();
            var cells = draft.profile(column);
            if (headings.topics().numbersRecords(entry.getValue())
                    && !draft.isTaken(column)
                    && cells != null
                    && cells.filled() >= FEWEST_ROWS
                    && cells.isDistinct()
                    && !cells.counts()
                    && !cells.looksLikeCodes()
                    && !cells.looksLikeText()) {
                draft.add(column, Field.SHIPMENT, null, Sureness.VALUES);
                return;
            }
        }
    }

    /** "Folio" is an invoice's among prices, and in a table without any that of whatever paper went with the goods. */
    private void readWithoutPrices() {
        if (draft.holds(Field.SHIPMENT)
                || draft.holds(Field.UNIT_PRICE)
                || draft.holds(Field.TOTAL_VALUE)
                || draft.holds(Field.CURRENCY)) {
            return;
        }
        draft.columns().stream()
                .filter(column -> column.field() == Field.INVOICE_NUMBER
                        && column.known() != Sureness.SAID
                        && headings.topics().numbersRecords(column.heading()))
                .findFirst()
                .ifPresent(column -> draft.readAs(column, Field.SHIPMENT));
    }

    private boolean tellsShipments() {
        return draft.columns().stream().map(held -> held.field()).anyMatch(field -> switch (field) {
            case DESTINATION, PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY -> true;
            default ->
                field.role() != null
                        && field.attribute() == Attribute.NAME
                        && (field.role().sends() || field.role().receives());
        });
    }
}
