package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The term of delivery that stands by itself around the lines: "FOB" below "Delivery", "2. Freight: FOB Shanghai", "FCA Incheon" beside
 * the total. It counts where nothing else says one and where all that stand there are the same.
 */
public final class LoneTerms {

    private static final int LENGTH_OF_CODE = 3;
    private static final int LONGEST = 40;

    private LoneTerms() {}

    /** Such a term; empty where the document says none so, or several. */
    public static List<Labelled> in(Layout layout, List<Labelled> form, List<SourceRow> rows, CellWords words) {
        boolean given = layout.holds(Field.INCOTERM)
                || form.stream().anyMatch(value -> value.column().field() == Field.INCOTERM);
        Labelled found = null;
        for (int i = 0; !given && i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                var term = termIn(cell, words);
                if (term == null) {
                    continue;
                }
                if (found != null && !sayTheSame(found.cell().text(), term)) {
                    return List.of();
                }
                var value = new SourceCell(cell.column(), cell.kind(), term, cell.number(), cell.formula());
                found = found == null
                        ? new Labelled(
                                Column.ofLabel(Field.INCOTERM, cell.column()),
                                value,
                                rows.get(i).number(),
                                false)
                        : found;
            }
        }
        return found == null ? List.of() : List.of(found);
    }

    private static boolean sayTheSame(String term, String other) {
        return term.regionMatches(0, other, 0, LENGTH_OF_CODE);
    }

    private static @Nullable String termIn(SourceCell cell, CellWords words) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT || text.length() > LONGEST) {
            return null;
        }
        int colon = TextMarks.firstColon(text);
        var whole = (colon < 0 ? text : text.substring(colon + 1)).strip();
        if (isTerm(whole, words)) {
            return whole;
        }
        var last = whole.substring(whole.lastIndexOf('/') + 1).strip(); // "HAMBURG / CIP"
        return last.length() == LENGTH_OF_CODE && isTerm(last, words) ? last : null;
    }

    /** The code of the term is written in capitals. */
    private static boolean isTerm(String text, CellWords words) {
        return text.length() >= LENGTH_OF_CODE
                && text.chars().limit(LENGTH_OF_CODE).allMatch(Character::isUpperCase)
                && words.isTermOfDelivery(text);
    }
}
