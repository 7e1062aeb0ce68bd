package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field;
import org.jspecify.annotations.Nullable;

/** What an upper and a lower heading of one column say together. */
final class HeadingJoin {

    private final Headings headings;

    HeadingJoin(Headings headings) {
        this.headings = headings;
    }

    String join(String over, String text, boolean spans) {
        if (HeaderSearch.isBracketed(text)) {
            return isCountedIn(over, text) ? over : over + " " + text;
        }
        var alone = headings.meaning(text);
        if (spans && isRange(over, alone)) {
            return over; // "Carton No." over "From" and "To"
        }
        var both = headings.meaning(over + " " + text);
        if (spans && isGroupOfGoods(over) && names(over, text)) {
            return over; // "Unit" over "name" and "code"
        }
        if (spans && headings.attribute(text).equals("id") && isNamed(over)) {
            return over + " " + text; // the code of a unit is no code of the goods
        }
        if (spans && isGroupOfGoods(over) && (both == null || both.equals(headings.meaning(over)))) {
            return text; // "Goods" over "Value": the lower one says what the column holds
        }
        // "Weight in kg" over "Gross mass": what the lower one says for sure counts before what the noun of both would
        // say
        boolean nothing =
                isNothing(both) && isNothing(headings.meaning(over)); // "VAT" over "Amount" is no value of the goods
        boolean lowerIsSurer = spans && both != null && !both.exact() && !nothing && alone != null && alone.exact();
        if (both != null && !lowerIsSurer) {
            return over + " " + text;
        }
        if (alone == null) {
            return headings.meaning(over) != null ? over : over + " " + text;
        }
        // two languages of one heading, or a heading of its own below a title
        return alone.equals(headings.meaning(over)) ? over : text;
    }

    /** "(UNIT)" below "Q'ty": pieces are counted in units, and no column holds the name of a unit. */
    private boolean isCountedIn(String over, String bracketed) {
        return isOf(headings.meaning(over), Field.QUANTITY)
                && isOf(headings.meaning(bracketed.substring(1, bracketed.length() - 1)), Field.UNIT);
    }

    private static boolean isOf(@Nullable Meaning meaning, Field field) {
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0) == field;
    }

    private static boolean isNothing(@Nullable Meaning meaning) {
        return meaning != null && meaning.kind() == Meaning.Kind.NOTHING;
    }

    /** Whether a lower heading only says that the upper one is named here: the name of a unit or a country, but not of goods. */
    private boolean names(String over, String text) {
        var meaning = headings.meaning(over);
        if (meaning == null || meaning.kind() != Meaning.Kind.FIELD) {
            return false;
        }
        var attribute = headings.attribute(text);
        return switch (meaning.fields().get(0)) {
            case UNIT, ORIGIN, DESTINATION, CURRENCY, PACKAGE_TYPE -> attribute.equals("name");
            case QUANTITY, PACKAGE_COUNT -> attribute.equals("id"); // "Quantity" over "No." and "Unit"
            default -> false;
        };
    }

    private boolean isNamed(String over) {
        var meaning = headings.meaning(over);
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case UNIT, ORIGIN, DESTINATION, CURRENCY, PACKAGE_TYPE -> true;
                    default -> false;
                };
    }

    /** Whether an upper heading numbers things, of which the lower one says the first or the last and no port. */
    private boolean isRange(String over, @Nullable Meaning lower) {
        var meaning = headings.meaning(over);
        boolean numbers = meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case MARKS, PACKAGE_COUNT, SERIAL_NUMBER, LINE, CONTAINER -> true;
                    default -> false;
                };
        return numbers
                && lower != null
                && lower.choices().stream()
                        .anyMatch(choice -> choice.fieldIds().contains(Field.PORT_OF_LOADING.id())
                                || choice.fieldIds().contains(Field.PORT_OF_DISCHARGE.id()));
    }

    /** Whether a group such as "Goods" heads it, which names no party that its columns would belong to. */
    private boolean isGroupOfGoods(String over) {
        var meaning = headings.meaning(over);
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0).role() == null;
    }
}
