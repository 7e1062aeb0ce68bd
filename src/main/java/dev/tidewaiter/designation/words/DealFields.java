package dev.tidewaiter.designation.words;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.EnumSet;
import java.util.Set;

/** The fields of texts on the deal, in which a name is hardly that of anything but a party. */
public record DealFields(Set<Field> fields) {

    public DealFields {
        fields = Set.copyOf(fields);
    }

    /**
     * Reads them from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row names no field
     */
    static DealFields of(WordLists lists) {
        var fields = EnumSet.noneOf(Field.class);
        for (var row : lists.list("designation/deal-fields.tsv").rows(2)) {
            var field = Field.byId(row.cell(0));
            if (field == null || field.attribute() != Field.Attribute.TEXT) {
                throw row.wrong("\"" + row.cell(0) + "\" is no field that holds a text, such as remarks");
            }
            fields.add(field);
        }
        return new DealFields(fields);
    }

    /** Whether a field holds names of other things than of those who get the goods or pay: streets, ports, ships, engines. */
    public boolean bearsOthersNames(Field field) {
        return switch (field.attribute()) {
            case COUNTRY -> false;
            case TEXT -> !fields.contains(field);
            default -> true;
        };
    }

    /** Whether it has numbers of its own, as goods and papers have, or is full of them, as an address is: only a long one tells a party there. */
    public boolean bearsOthersNumbers(Field field) {
        return switch (field) {
            case MODEL, SHIPMENT, PORT_OF_LOADING, PORT_OF_DISCHARGE, TRANSSHIPMENT_PORT -> false;
            default -> bearsOthersNames(field);
        };
    }
}
