package dev.tidewaiter.manifest.form;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;

/** Labels of parties and places whose value is the name of a country. */
final class CountryValues {

    private CountryValues() {}

    /** The field of a label with this value. */
    static Field fieldOf(Field labelled, String text) {
        return namesCountry(labelled, text) ? countryFor(labelled) : labelled;
    }

    /** "Shipped to: Poland" names no party, and "To: Kazakhstan" no port; Sharjah may be the town of the emirate. */
    private static boolean namesCountry(Field field, String text) {
        boolean port = field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
        return (port || field.attribute() == Attribute.NAME)
                && Countries.named(text) != null
                && !(port && Countries.isPart(text));
    }

    private static Field countryFor(Field field) {
        var role = field.role();
        return role == null || role.receives() ? Field.DESTINATION : Field.EXPORTER_COUNTRY;
    }

    /** "Country code | CN", which heads codes of the tariff elsewhere. */
    static boolean isCode(Field labelled, String written) {
        return written.length() == 2 && labelled.attribute() == Attribute.COUNTRY && Countries.named(written) != null;
    }
}
