package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.ValueWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.VoyageWords;
import dev.tidewaiter.shipment.place.Countries;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of labels that say what they are more surely than the label does. */
final class TellingValues {

    /**
     * A UN/LOCODE before the name of its place: "USNYC (New York, NY)"; see UNECE Recommendation No. 16. "TRANS-OMEGA, Main Street 3" is
     * a haulier with an address.
     */
    private static final Pattern PLACE_CODE =
            Pattern.compile("([A-Z]{2})[A-Z2-9]{3}(?:(?:\\s*[(–/,]|\\s+-).*|-(?<glued>.*))", Pattern.DOTALL);

    /** The prefix of an airline and the serial number, as IATA Resolution 600a has them: "571-40088172". */
    private static final Pattern AIR_WAYBILL = Pattern.compile("\\d{3}[- ]\\d{4} ?\\d{4}");

    /** "CORAL TRADER 2616S": a ship and its voyage, which ends in the direction it sails in. */
    private static final Pattern SHIP_AND_DIRECTION = Pattern.compile("\\p{Lu}[\\p{Lu} .-]{3,}\\s\\d{3,4}[NSEW]");

    /** "CORAL TRADER V.088S", and the way behind it: a ship and its voyage, behind "Shipped per" or "Shipped by"; a single letter needs its point. */
    private final Pattern shipAndVoyage;

    /** "0812-5550-4471", "+62 812 5550 4471": a telephone, which "HP" asks for in Indonesia, and no horsepower. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|\\(?0)\\d{1,4}\\)?(?:[\\s-]?\\d{2,}){2,}");

    private final PartyWords words;
    private final ValueWords values;

    TellingValues(PartyWords words, ValueWords values, VoyageWords voyages) {
        this.words = words;
        this.values = values;
        this.shipAndVoyage = Pattern.compile("\\p{Lu}[\\p{Lu}\\d .-]{3,}\\s(?=\\p{Lu})" + voyages.voyage()
                + "(?:(?<=\\s\\p{Lu})\\.|(?<!\\s\\p{Lu})\\.?)\\s?(?:" + voyages.number()
                + "\\.?\\s?)?(?=[A-Z\\d]{2,8}(?:\\s|$))[A-Z]*\\d[A-Z\\d]*");
    }

    /** What a labelled value is: a port where a party was to stand, an order where some number was. */
    Field fieldOf(Field labelled, String text) {
        var role = labelled.role();
        if (role != null && labelled.attribute() == Attribute.NAME) {
            var code = PLACE_CODE.matcher(text);
            if (code.matches() && isPlace(code) && !words.looksLikeCompany(text)) {
                return role.receives() ? Field.PORT_OF_DISCHARGE : Field.PORT_OF_LOADING;
            }
        }
        if (labelled == Field.MODE_OF_TRANSPORT && values.isVessel(text)) {
            return Field.of(Role.VESSEL, Attribute.NAME);
        }
        var ship = shipAndVoyage.matcher(text);
        // behind a voyage stands a way; a shipper may have a number in the midst of its name
        if (labelled == Field.MODE_OF_TRANSPORT
                ? ship.lookingAt()
                : labelled == Field.SHIPPER_NAME && ship.matches() && !words.looksLikeCompany(text)) {
            return Field.of(Role.VESSEL, Attribute.NAME);
        }
        if (labelled == Field.MODE_OF_TRANSPORT
                && SHIP_AND_DIRECTION.matcher(text).matches()) {
            return Field.of(Role.VESSEL, Attribute.NAME);
        }
        if (labelled == Field.MODE_OF_TRANSPORT && words.looksLikeCompany(text)) {
            return Field.of(Role.CARRIER, Attribute.NAME); // "Transporte: Expreso Omega S.A."
        }
        if (labelled == Field.BILL_OF_LADING && AIR_WAYBILL.matcher(text).matches()) {
            return Field.AIR_WAYBILL;
        }
        boolean land = labelled.attribute() == Attribute.COUNTRY && Countries.named(text) == null; // "Pay" is no "pays"
        if ((land || labelled == Field.INCOTERM) && values.isPayment(text)) {
            return Field.PAYMENT_TERMS;
        }
        if ((labelled == Field.TOTAL_VALUE || labelled == Field.UNIT_PRICE) && values.isMass(text)) {
            return Field.GROSS_WEIGHT; // "Total vekt: 312.40 kg"
        }
        if (labelled == Field.POWER && TELEPHONE.matcher(text).matches()) {
            return Field.PHONE;
        }
        boolean number = labelled == Field.SHIPMENT || labelled == Field.INVOICE_NUMBER;
        if (labelled == Field.SHIPMENT && values.isInvoice(text)) {
            return Field.INVOICE_NUMBER;
        }
        return number && values.isOrder(text) ? Field.PURCHASE_ORDER : labelled;
    }

    /** Whether a place follows its code. Behind a hyphen alone stands one with no address, or with the country of its code. */
    private boolean isPlace(Matcher code) {
        var country = Countries.named(code.group(1));
        var glued = code.group("glued");
        if (country == null || glued == null) {
            return country != null;
        }
        boolean bare = glued.indexOf(',') < 0 && glued.indexOf('\n') < 0 && !words.hasAddressWord(glued);
        return bare || country.equals(Countries.inText(glued));
    }

    /** A company below a person whom a label names is that one's: "Tên đơn vị: Công ty …" below "Họ tên người mua hàng: …". */
    static Field ofPersonAbove(Field field, String text, int row, List<Labelled> values, PartyWords words) {
        if (field != Field.PARTY_NAME || !words.looksLikeCompany(text)) {
            return field;
        }
        for (var value : values) {
            var role = value.column().field().role();
            if (role != null
                    && (role.receives() || role == Role.EXPORTER || role == Role.SHIPPER)
                    && value.column().field().attribute() == Attribute.NAME
                    && row - value.row() == 1
                    && !words.looksLikeCompany(value.cell().text())) {
                return Field.of(role, Attribute.NAME);
            }
        }
        return field;
    }
}
