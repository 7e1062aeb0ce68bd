package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.LedgerHeadings;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells the statement of a bank: a date, a text, a sum of money and what that left. A list of goods may have the same four headings, so that
 * the paper must name an account besides, in its head or by a heading that only a bank writes, and nothing on it may be of goods.
 */
final class BankStatement {

    private final Layout layout;
    private final ManifestDictionaries dictionaries;
    private final LedgerHeadings ledger;
    private final List<SourceRow> above;

    /** @param above the rows down to the heading */
    BankStatement(Layout layout, ManifestDictionaries dictionaries, List<SourceRow> above) {
        this.layout = layout;
        this.dictionaries = dictionaries;
        this.ledger = dictionaries.words().terms().papers().ledger();
        this.above = above;
    }

    boolean isMade() {
        return layout.columns().stream().anyMatch(column -> column.field().attribute() == Attribute.DATE)
                && layout.columns().stream().allMatch(column -> switch (column.field()) {
                    case QUANTITY, UNIT, UNIT_PRICE, INVOICE_NUMBER, PURCHASE_ORDER, SHIPMENT, CONTRACT -> false;
                    case DESCRIPTION -> column.heading() != null && ledger.isOfBookingTexts(column.heading());
                    default ->
                        column.field().role() == null
                                && (column.field().attribute() != Attribute.DATE
                                        || (column.heading() != null && ledger.isOfBookingDates(column.heading())));
                })
                && layout.headings().stream().filter(Objects::nonNull).anyMatch(ledger::isBalance)
                && (layout.headings().stream().filter(Objects::nonNull).anyMatch(ledger::isOfBank)
                        || texts().anyMatch(ledger::tellsAccount))
                && !isHeadedAsGoods();
    }

    /** Whether the head of the paper is that of a packing list or an invoice, or says how goods go or to whom. */
    boolean isHeadedAsGoods() {
        var labels = new LabelTexts(dictionaries.headings());
        return texts().anyMatch(text -> dictionaries.titles().ofTitle(text) != null
                        || labels.roleNamed(LabelTexts.bare(text)) == Role.CONSIGNEE)
                || layout.form().values().stream()
                        .map(value -> value.column().field())
                        .anyMatch(BankStatement::isOfGoodsSent);
    }

    private Stream<String> texts() {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .map(SourceCell::text)
                .filter(text -> !text.isBlank());
    }

    /** What the head of a paper says of goods on their way; a bank's statement says "to" whom it goes as well. */
    private static boolean isOfGoodsSent(Field field) {
        return switch (field) {
            case DESTINATION, ORIGIN, HS, ECCN, PLACE_OF_DELIVERY, PORT_OF_LOADING, PORT_OF_DISCHARGE -> true;
            case TRANSSHIPMENT_PORT, INCOTERM, CONTAINER, BILL_OF_LADING, AIR_WAYBILL, END_USE, VOYAGE -> true;
            case NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT, LICENCE_CODE, LICENCE_NUMBER -> true;
            case INVOICE_NUMBER, PURCHASE_ORDER, SHIPMENT -> true;
            default ->
                field.role() != null
                        && switch (field.role()) {
                            case EXPORTER, SHIPPER, ULTIMATE_CONSIGNEE, INTERMEDIATE_CONSIGNEE, NOTIFY_PARTY -> true;
                            case END_USER, FORWARDER, CARRIER, VESSEL -> true;
                            default -> false;
                        };
        };
    }
}
