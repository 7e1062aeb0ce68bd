package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an upper and a lower heading of one column say together. */
final class HeadingJoin {

    private final Headings headings;

    HeadingJoin(Headings headings) {
        this.headings = headings;
    }

    /**
     * @param general whether the whole lower row only says in what is counted and what is numbered: "No. | Code | Qty | Kg" tells no heading
     *     anew that says for itself what it holds, but where both together do: "Consignee" over "Code"
     */
    String join(String over, String text, boolean spans, boolean general) {
        var upper = general && !spans ? headings.meaning(over) : null;
        if (upper != null && upper.exact()) {
            var told = headings.meaning(over + " " + text);
            return told != null && (told.fields().equals(upper.fields()) || isNumbered(upper, text, told))
                    ? over + " " + text
                    : over;
        }
        return join(over, text, spans);
    }

    /** Whether a party or goods above are numbered below: those are no names of them. */
    private boolean isNumbered(Meaning upper, String text, Meaning told) {
        return told.exact()
                && headings.attribute(text) == PartyAttribute.ID
                && upper.fields().stream()
                        .anyMatch(field -> field.attribute() == Attribute.NAME || field == Field.DESCRIPTION);
    }

    private String join(String over, String text, boolean spans) {
        if (TextMarks.isBracketed(text)) {
            return isCountedIn(over, text) ? over : over + " " + text;
        }
        var alone = headings.meaning(text);
        if (!spans && isTranslated(over, text, alone)) {
            return over;
        }
        if (spans && isRange(over, alone)) {
            return over; // "Carton No." over "From" and "To"
        }
        if (spans && isMeasured(over) && isField(alone, Field.TOTAL_VALUE)) {
            return over; // "Net weight" over "Total"
        }
        if (!spans && isField(headings.meaning(over), Field.UNIT) && isField(alone, Field.QUANTITY)) {
            return over; // "Unit" over "PC(S)"
        }
        var both = headings.meaning(over + " " + text);
        if (spans && isField(both, Field.TOTAL_VALUE) && (alone == null || isField(alone, Field.CURRENCY))) {
            return over + " " + text; // "Value" over "Rupiah" and "USD"
        }
        if (isGroupOfGoods(over) && names(over, text)) {
            return over; // "Unit" over "name" and "code"
        }
        if (spans && headings.attribute(text) == PartyAttribute.ID && isNamed(over)) {
            return over + " " + text; // the code of a unit or the number of an invoice is no code of the goods
        }
        if (spans && isGroupOfGoods(over) && (both == null || both.equals(headings.meaning(over)))) {
            return text; // "Goods" over "Value": the lower one says what the column holds
        }
        if (both != null && !isSurer(alone, headings.meaning(over), both, spans)) {
            return over + " " + text;
        }
        if (alone == null) {
            return headings.meaning(over) != null ? over : over + " " + text;
        }
        // two languages of one heading, or a heading of its own below a title
        return alone.equals(headings.meaning(over)) ? over : text;
    }

    /** "Material" below "材质", "SKU" below "产品SKU": in other letters the same once more, or what may mean several things. */
    private boolean isTranslated(String over, String text, @Nullable Meaning lower) {
        var upper = lower == null ? null : headings.meaning(over);
        return lower != null
                && upper != null
                && upper.exact()
                && (lower.kind() == Meaning.Kind.AMBIGUOUS || lower.equals(upper))
                && script(over) != script(text);
    }

    /** The letters that a text begins with. */
    private static Character.UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** "(UNIT)" below "Q'ty": pieces are counted in units, and no column holds the name of a unit. */
    private boolean isCountedIn(String over, String bracketed) {
        return isField(headings.meaning(over), Field.QUANTITY)
                && isField(headings.meaning(bracketed.substring(1, bracketed.length() - 1)), Field.UNIT);
    }

    /**
     * Whether what the lower heading says for sure counts before what both say: "Weight in kg" over "Gross mass", "1" over "Package
     * count", and a heading that is written over once more in other words.
     */
    private static boolean isSurer(@Nullable Meaning lower, @Nullable Meaning upper, Meaning both, boolean spans) {
        if (lower == null || !lower.exact()) {
            return false;
        }
        if (both.exact() || (isNothing(both) && isNothing(upper))) {
            return false; // "VAT" over "Amount" is no value of the goods
        }
        return spans || upper == null || (isOfGoods(lower) && isOfGoods(upper));
    }

    /** Whether a row repeats most of the headings above it, as where "required" is added to each: where it differs, it counts. */
    static boolean saysAgain(Map<Integer, String> above, SourceRow row) {
        int again = 0;
        for (var cell : row.cells()) {
            var over = HeadingKey.of(above.getOrDefault(cell.column(), ""));
            again += over.length() > 1 && HeadingKey.of(cell.text()).startsWith(over) ? 1 : 0;
        }
        return again > 2 && again * 2 >= row.cells().size();
    }

    /** Whether all that a row says is in what is counted, what is numbered and in which language. */
    boolean isGeneral(SourceRow row) {
        return row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> headings.general().include(cell.text()));
    }

    private static boolean isOfGoods(Meaning meaning) {
        return meaning.kind() == Meaning.Kind.FIELD && meaning.fields().get(0).role() == null;
    }

    private boolean isMeasured(String over) {
        var meaning = headings.meaning(over);
        return meaning != null
                && (meaning.kind() == Meaning.Kind.FIELD || meaning.kind() == Meaning.Kind.LIKELY)
                && switch (meaning.fields().get(0)) {
                    case NET_WEIGHT, GROSS_WEIGHT, QUANTITY, PACKAGE_COUNT -> true;
                    default -> false;
                };
    }

    private static boolean isField(@Nullable Meaning meaning, Field field) {
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
            case UNIT, ORIGIN, DESTINATION, CURRENCY, PACKAGE_TYPE -> attribute == PartyAttribute.NAME;
            case QUANTITY, PACKAGE_COUNT -> attribute == PartyAttribute.ID; // "Quantity" over "No." and "Unit"
            default -> false;
        };
    }

    private boolean isNamed(String over) {
        var meaning = headings.meaning(over);
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case UNIT, ORIGIN, DESTINATION, CURRENCY, PACKAGE_TYPE -> true;
                    case INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, PURCHASE_ORDER, CONTRACT, SHIPMENT -> true;
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
        return meaning != null && isOfGoods(meaning);
    }
}
