package dev.tidewaiter.designation;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.EnumSet;
import java.util.Set;

/** The fields of texts on the deal, in which a name is hardly that of anything but a party. */
record DealFields(Set<Field> fields) {

    DealFields {
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
    boolean bearsOthersNames(Field field) {
        return switch (field.attribute()) {
            case COUNTRY -> false;
            case TEXT -> !fields.contains(field);
            default -> true;
        };
    }
}
