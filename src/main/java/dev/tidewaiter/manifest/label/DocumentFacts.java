package dev.tidewaiter.manifest.label;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;

/** Which fields are facts of a whole document: whose labels may follow others in one cell, and what may be said several times. */
public final class DocumentFacts {

    private DocumentFacts() {}

    /** What "Delivery: FCA Busan" and the Italian "Porto" may be read as before their value is looked at. */
    public static boolean mayBeTerm(Field field) {
        return field == Field.PLACE_OF_DELIVERY || field == Field.PORT_OF_LOADING || field == Field.SHIPMENT;
    }

    /** What a box of terms lists line by line, and no goods: "Currency: USD" over "Incoterm: FOB Busan". */
    static boolean isTerm(Field field) {
        return switch (field) {
            case CURRENCY, INCOTERM, PAYMENT_TERMS, MODE_OF_TRANSPORT, ORIGIN, DESTINATION -> true;
            case PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY, INVOICE_NUMBER, PURCHASE_ORDER, CONTRACT ->
                true;
            default -> field.attribute() == Attribute.DATE;
        };
    }

    /** What a box of remarks tells of all lines: "FREIGHT PREPAID" over "HS CODE: 7404.00" and "Origin: India". */
    static boolean isToldInRemarks(Field field) {
        return field == Field.HS || field == Field.ORIGIN || field == Field.CURRENCY || field == Field.INCOTERM;
    }

    /** What is told of a whole document, and is no way to reach somebody. */
    static boolean areOfDocument(Field field) {
        return field.role() == null && field != Field.PHONE && field != Field.EMAIL && field != Field.WEBSITE;
    }

    /** What is no part of the party whose name stands before it. */
    static boolean standsApart(Field field) {
        return field.role() == null
                ? field.attribute() == Attribute.DATE
                        || field == Field.INVOICE_NUMBER
                        || field == Field.CONTRACT
                        || field == Field.PURCHASE_ORDER
                : field.attribute() == Attribute.NAME;
    }

    /** Whether all that a document says in a field counts, be it said in several boxes: a remark, an end use, where the goods go. */
    public static boolean addUp(Field field) {
        return switch (field) {
            case REMARKS,
                    MARKS,
                    END_USE,
                    ORIGIN,
                    DESTINATION,
                    PLACE_OF_DELIVERY,
                    PORT_OF_DISCHARGE,
                    TRANSSHIPMENT_PORT,
                    TRANSIT_COUNTRIES,
                    INCOTERM -> true;
            default -> false;
        };
    }

    /** Whether whatever follows in a cell belongs to it, with labels that nobody knows: "Item: yarn, Width: 180 cm". */
    static boolean isFreeText(Field field) {
        return field == Field.DESCRIPTION || field == Field.REMARKS;
    }
}
