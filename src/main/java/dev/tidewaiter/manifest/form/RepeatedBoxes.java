package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.DocumentFacts;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;

/**
 * Boxes that a form repeats for each kind of goods, as declarations do: "33 Commodity code" of the first item and of the second. What
 * they say is read as of one line, so that no goods pass unread. Remarks and places add up; of all else that a document says twice, such as
 * its date and number, the first counts.
 */
public final class RepeatedBoxes {

    private static final String ASKED =
            "The form tells several goods with a code each. All are read as one line, of which the worst decides. For a verdict on each, write "
                    + "the goods as rows of a table.";

    private RepeatedBoxes() {}

    /** Whether a field has a value already, to which this one is added where it tells further goods. */
    static boolean take(List<Labelled> values, Field field, String text) {
        if (DocumentFacts.addUp(field)) {
            return values.stream()
                    .anyMatch(value -> value.column().field() == field
                            && value.cell().text().strip().equals(text.strip())); // "South Sudan" does not say "Sudan"
        }
        for (int at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value.column().field() == field) {
                if (tellsGoods(field, text) && !value.cell().text().contains(text)) {
                    values.set(at, with(value, text));
                }
                return true;
            }
        }
        return false;
    }

    private static boolean tellsGoods(Field field, String text) {
        return field == Field.DESCRIPTION || (field == Field.HS && codes(text) > 0);
    }

    /** Says that a form of one line tells several goods, where it does. */
    public static List<String> questions(List<Labelled> values) {
        boolean several = values.stream()
                .anyMatch(value ->
                        value.column().field() == Field.HS && codes(value.cell().text()) > 1);
        return several ? List.of(ASKED) : List.of();
    }

    private static int codes(String text) {
        return HsCodes.read(text, false).codes().size();
    }

    private static Labelled with(Labelled value, String text) {
        var cell = value.cell();
        var all = new SourceCell(
                cell.column(),
                SourceCell.Kind.TEXT,
                cell.text() + (value.column().field() == Field.HS ? ", " : "; ") + text,
                Double.NaN,
                cell.formula());
        return new Labelled(value.column(), all, value.row(), value.labelledByColon());
    }
}
