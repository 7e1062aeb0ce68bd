package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Value;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The town in which a paper was signed, with the day and no word beside them: "21 Tomsk, 16.03.2026". Where the sender is there or the goods
 * are loaded there, every line of the sheet has heard of it. What says more may tell where the goods go: "Return to Tomsk 16.03.2026".
 */
final class PlaceOfIssue {

    private static final Pattern SIGNED = Pattern.compile("[^\\p{L}]*(?<town>\\p{L}[\\p{L}\\p{M}]{3,})[^\\p{L}]*"
            + "(?<!\\d)\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}[^\\p{L}\\d]{0,3}");
    private static final Pattern PARTS = Pattern.compile("[,;，；、\n\r]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Beside a town at the most: "г. Tomsk", "634000 Tomsk RU". */
    private static final int LONGEST_BESIDE_TOWN = 2;

    private PlaceOfIssue() {}

    /** A text without such a town; the text itself where it names none. */
    static Value without(Value text, @Nullable Layout layout) {
        var cell = text.cell();
        if (layout == null || cell == null || cell.row() <= layout.headerRow()) {
            return text;
        }
        var signed = SIGNED.matcher(text.text());
        if (!signed.matches()) {
            return text;
        }
        var town = signed.group("town");
        boolean sent = !Character.isLowerCase(town.charAt(0))
                && layout.form().values().stream().anyMatch(value -> isSent(value, town));
        return sent
                ? Value.read(
                        text.field(),
                        text.text().substring(0, signed.start("town"))
                                + text.text().substring(signed.end("town")),
                        cell)
                : text;
    }

    private static boolean isSent(Labelled value, String town) {
        var field = value.column().field();
        var role = field.role();
        boolean sent = field == Field.PORT_OF_LOADING
                || (role != null && role.sends() && field.attribute() == Attribute.ADDRESS);
        return sent && PARTS.splitAsStream(value.cell().text()).anyMatch(part -> isTown(part, town));
    }

    /** Whether a part of an address is the town; "Tomsk Street 5" is not. */
    private static boolean isTown(String part, String town) {
        var words = NO_LETTERS
                .splitAsStream(part)
                .filter(word -> word.length() > LONGEST_BESIDE_TOWN)
                .toList();
        return words.size() == 1 && words.get(0).equalsIgnoreCase(town);
    }
}
