package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
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
            Field.PACKAGE_TYPE, Sort.MARK, // what is painted on packages is written beside their kind
            Field.DESCRIPTION, Sort.GOODS,
            Field.END_USE, Sort.REMARK,
            Field.END_USE_STATEMENT, Sort.REMARK,
            Field.MODE_OF_TRANSPORT, Sort.NOTE,
            Field.PAYMENT_TERMS, Sort.NOTE));

    private TextsOfPlaces() {}

    /** As what the text of a value is read; null where it tells of no place, or is asked for one. */
    static @Nullable Sort sort(Value value) {
        var sort = SORTS.get(value.field());
        return sort == null && isOfWords(value) ? Sort.NOTE : sort;
    }

    /** Whether a text may tell by which aircraft goods go; the number of goods looks like the mark of one. */
    static boolean mayNameAircraft(Value value) {
        var field = value.field();
        boolean craft = field.role() == Role.VESSEL && field.attribute() != Field.Attribute.COUNTRY;
        return value.isRead()
                && (craft || field == Field.VOYAGE || (sort(value) != null && field != Field.DESCRIPTION));
    }

    /** Whether a text may hold a mail or the code of a bank beside what it is there for: "24/2, pay to ABCDRUMM" as the number of a contract. */
    static boolean mayTellAddress(Value value) {
        return switch (value.field()) {
            case DESCRIPTION -> false;
            case INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, DECLARATION, MODEL, PART_NUMBER, SERIAL_NUMBER ->
                value.text().indexOf(' ') > 0;
            default -> sort(value) != null;
        };
    }

    /** Whether a place in a text has to do with goods without a word that says what: "L/C, Bank Omega, Tehran", "Kashgar - Almaty - Mashhad". */
    static boolean mayBeAboutAPlace(Field field) {
        return field == Field.PAYMENT_TERMS || field == Field.MODE_OF_TRANSPORT;
    }

    /** As what such a text is read then: terms of payment name who pays, be it somebody there, "paid from Kazan", unless a word forbids something. */
    static Sort besideTheWay(Value value, PlacesOfText texts) {
        return value.field() == Field.PAYMENT_TERMS && !texts.mayForbid(value.text())
                ? Sort.ADDRESS
                : texts.asPlaceOrRemark(value.text());
    }

    /** Whether a field is one of remarks, marks, terms and uses, in which words are looked for. */
    static boolean isOfText(Field field) {
        return SORTS.containsKey(field);
    }

    /** "24/2, to Kazan" for the number of a contract: words where a number was to stand. */
    private static boolean isOfWords(Value value) {
        return switch (value.field()) {
            case SHIPMENT, CONTRACT, PURCHASE_ORDER, VOYAGE, CONTAINER ->
                value.text().indexOf(' ') > 0;
            default -> false;
        };
    }
}
