package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.cell.RowMeasures;
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

    private static final int SHORTEST_TOWN = 4;
    private static final int LONGEST = 60;
    private static final Pattern DATED =
            Pattern.compile(".*\\p{L}.*(?<!\\d)\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\D{0,3}", Pattern.DOTALL);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private PlaceOfIssue() {}

    /** A text without such a town; the text itself where it names none. */
    static Value without(Value text, @Nullable Layout layout) {
        var cell = text.cell();
        if (layout == null
                || cell == null
                || cell.row() <= layout.headerRow()
                || text.text().length() > LONGEST
                || !DATED.matcher(text.text()).matches()) {
            return text;
        }
        for (var word : NO_LETTERS.split(text.text(), -1)) {
            if (word.length() >= SHORTEST_TOWN
                    && !Character.isLowerCase(word.charAt(0))
                    && layout.form().values().stream().anyMatch(value -> isSent(value, word))) {
                int at = text.text().indexOf(word);
                var rest = text.text().substring(0, at) + text.text().substring(at + word.length());
                if (RowMeasures.hasLetter(rest)) {
                    return text;
                }
                return Value.read(text.field(), rest, cell);
            }
        }
        return text;
    }

    private static boolean isSent(Labelled value, String town) {
        var field = value.column().field();
        var role = field.role();
        boolean sent = field == Field.PORT_OF_LOADING
                || (role != null && role.sends() && field.attribute() == Attribute.ADDRESS);
        return sent && NO_LETTERS.splitAsStream(value.cell().text()).anyMatch(word -> word.equalsIgnoreCase(town));
    }
}
