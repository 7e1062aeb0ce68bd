package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One more of the same kind: "Buyer 2", "Notify party 3", "Manufacturer Part Number 1"; and the goods of which an order form has several
 * side by side, "Artikel_1 | Anzahl_1 | Artikel_2", of whose amounts those of the first count.
 */
final class NumberedHeading {

    /** "HS6" is no sixth one. */
    private static final int SHORTEST_GLUED = 4;

    private NumberedHeading() {}

    /** @param addresses keys of words for a whole address, which is written in several lines */
    static @Nullable Meaning meaning(
            List<String> tokens, Set<String> addresses, Function<String, @Nullable Meaning> ofPhrase) {
        int last = tokens.size() - 1;
        var end = tokens.get(last);
        int letters = end.length() - 1;
        char number = end.charAt(letters);
        boolean alone = letters == 0;
        if (!Character.isDigit(number)
                || (alone ? last == 0 : letters < SHORTEST_GLUED || Character.isDigit(end.charAt(letters - 1)))) {
            return null;
        }
        var stem = new ArrayList<>(tokens.subList(0, last));
        if (!alone) {
            stem.add(end.substring(0, letters));
        }
        var meaning = ofPhrase.apply(String.join(" ", stem));
        if (meaning == null) {
            return null;
        }
        boolean line = meaning.kind() == Kind.PARTY_ADDRESS && addresses.contains(String.join("", stem)); // "Adresse 2"
        if (alone && (line || isSeveral(meaning))) { // "Building 4" stands in an address
            return meaning;
        }
        return isOfGoods(meaning) || (number == '1' && isAmount(meaning)) ? meaning.inexact() : null;
    }

    private static boolean isSeveral(Meaning meaning) {
        if (meaning.kind() != Kind.FIELD) {
            return false;
        }
        var field = meaning.fields().get(0);
        return (field.role() != null && field.attribute() != Field.Attribute.ID) // "Factory No. 5" is one
                || field == Field.PART_NUMBER
                || field == Field.CONTAINER
                || field == Field.PHONE
                || field == Field.EMAIL;
    }

    private static boolean isOfGoods(Meaning meaning) {
        return meaning.kind() == Kind.FIELD
                ? isOfGoods(meaning.fields().get(0))
                : meaning.kind() == Kind.AMBIGUOUS
                        && meaning.choices().stream()
                                .flatMap(choice -> choice.fieldIds().stream())
                                .map(Field::byId)
                                .anyMatch(field -> field != null && isOfGoods(field));
    }

    private static boolean isOfGoods(Field field) {
        return field == Field.DESCRIPTION || field == Field.HS || field == Field.PART_NUMBER;
    }

    private static boolean isAmount(Meaning meaning) {
        return meaning.kind() == Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case QUANTITY, UNIT_PRICE, TOTAL_VALUE -> true;
                    default -> false;
                };
    }
}
