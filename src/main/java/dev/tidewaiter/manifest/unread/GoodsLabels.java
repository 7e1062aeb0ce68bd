package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.value.CountedUnit;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;

/** Tells behind which labels goods may be hidden that are no number, no name and no terms. */
final class GoodsLabels {

    private final TermWords terms;

    GoodsLabels(TermWords terms) {
        this.terms = terms;
    }

    /** Whether a text behind the label of a field may be goods, if its words are. */
    boolean mayHoldGoods(Field labelled, String text) {
        return isOfNumber(labelled) || (isOfDeal(labelled) && CountedUnit.isIn(text, terms));
    }

    /** Whether a field holds a number or a code and never a sentence. */
    private static boolean isOfNumber(Field field) {
        return switch (field) {
            case MODEL, PART_NUMBER, SERIAL_NUMBER, HS, ECCN, MARKS -> true;
            default -> ReadCells.isNumberOfPaper(field) || field.attribute() == Field.Attribute.NUMBER;
        };
    }

    /** Whether a field tells of the deal, the way or a country in words, in which nobody counts goods. */
    private static boolean isOfDeal(Field field) {
        return switch (field) {
            case CONTRACT, VESSEL_NAME, VOYAGE, INCOTERM, PAYMENT_TERMS, MODE_OF_TRANSPORT -> true;
            case PLACE_OF_DELIVERY, PORT_OF_LOADING, PORT_OF_DISCHARGE, TRANSSHIPMENT_PORT, TRANSIT_COUNTRIES -> true;
            default -> field.attribute() == Field.Attribute.COUNTRY;
        };
    }
}
