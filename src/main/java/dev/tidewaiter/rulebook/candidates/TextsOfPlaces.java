package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As what the texts of a line are read that may say where goods go, among other things. */
final class TextsOfPlaces {

    private static final Map<Field, Sort> SORTS = new EnumMap<>(Map.of(
            Field.INCOTERM, Sort.TERMS,
            Field.REMARKS, Sort.REMARK,
            Field.MARKS, Sort.MARK,
            Field.DESCRIPTION, Sort.GOODS,
            Field.END_USE, Sort.REMARK,
            Field.END_USE_STATEMENT, Sort.REMARK));

    private TextsOfPlaces() {}

    /** As what the text of a value is read; null where it tells of no place, or is asked for one. */
    static @Nullable Sort sort(Value value) {
        var sort = SORTS.get(value.field());
        return sort == null && isOfWords(value) ? Sort.NOTE : sort;
    }

    /** Whether a text may hold a mail or the code of a bank beside what it is there for: "24/2, pay to ABCDRUMM" as the number of a contract. */
    static boolean mayTellAddress(Value value) {
        return switch (value.field()) {
            case DESCRIPTION -> false;
            case INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, DECLARATION ->
                value.text().indexOf(' ') > 0;
            default -> sort(value) != null;
        };
    }

    /** Whether a field is one of remarks, marks, terms and uses, in which words are looked for. */
    static boolean isOfText(Field field) {
        return SORTS.containsKey(field);
    }

    /** "Auto, route Almaty - Kazan" for a mode of transport or the number of a shipment: words where a code or a number was to stand. */
    private static boolean isOfWords(Value value) {
        return switch (value.field()) {
            case SHIPMENT, CONTRACT, PURCHASE_ORDER, MODE_OF_TRANSPORT, VOYAGE, CONTAINER, PACKAGE_TYPE ->
                value.text().indexOf(' ') > 0;
            default -> false;
        };
    }
}
