package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day behind the number of a contract or an order, "Contract No. | 118/26 | Date | 3.2.2026", or below it, "number" over "date": nothing
 * was sent on it, where the form tells another day. An order may have no other.
 */
final class DayOfContract {

    private final Headings headings;
    private final CellGrid cells;
    private long days;

    DayOfContract(Headings headings, CellGrid cells) {
        this.headings = headings;
        this.cells = cells;
    }

    /** Knows all pairs before the first is taken. */
    void asked(List<Pair> pairs) {
        days = pairs.stream()
                .filter(pair -> pair.field().attribute() == Attribute.DATE)
                .count();
    }

    /** The field of the paper whose day it is, of which the number counts; the field as it was where it is of none. */
    Field of(Pair pair, Field field) {
        var label = pair.label().cell();
        if (days < 2
                || field != Field.EXPORT_DATE
                || HeadingKey.tokens(bare(label)).size() > 1) {
            return field;
        }
        int row = pair.label().row();
        var own = paperBefore(label.column(), row);
        var above = cells.at(row - 1, label.column());
        boolean numbered = above != null && headings.attribute(bare(above)) == PartyAttribute.ID;
        var paper = own == null && numbered ? paperBefore(label.column(), row - 1) : own;
        return paper == Field.CONTRACT || paper == Field.PURCHASE_ORDER ? paper : field;
    }

    /** The number of a paper that the nearest label before a column asks for; null where none does. */
    private @Nullable Field paperBefore(int column, int row) {
        Field nearest = null;
        for (var cell : cells.row(row)) {
            var meaning = cell.column() < column ? headings.meaning(bare(cell)) : null;
            if (meaning != null && meaning.exact() && !meaning.fields().isEmpty()) {
                nearest = meaning.fields().get(0);
            }
        }
        return nearest;
    }

    private static String bare(SourceCell cell) {
        int colon = TextMarks.firstColon(cell.text());
        return LabelTexts.bare(colon < 0 ? cell.text() : cell.text().substring(0, colon));
    }
}
