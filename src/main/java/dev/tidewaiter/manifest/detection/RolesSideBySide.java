package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "SELLER | BUYER" over two names below the goods, as contracts end: who sends and who receives, though no colon stands behind the words and
 * no legal form behind the names, which nobody knows all of.
 */
final class RolesSideBySide {

    /** A name, its number, its address in two lines and its telephone. */
    private static final int MOST_ROWS = 5;

    private final LabelTexts texts;
    /** For each row below such words the columns in which they stand. */
    private final Map<Integer, List<SourceCell>> heads = new HashMap<>();

    /** @param rows the rows below the table */
    RolesSideBySide(Headings headings, List<SourceRow> rows) {
        this.texts = new LabelTexts(headings);
        for (var row : rows) {
            if (areRoles(row)) {
                for (int below = 1; below <= MOST_ROWS; below++) {
                    heads.put(row.number() + below, row.cells());
                }
            }
        }
    }

    /** Whether such a word heads the column of a value, and the value is that party's; a line to sign on names nobody. */
    boolean head(Labelled value) {
        var role = value.column().field().role();
        return role != null
                && Characters.letters(value.cell().text()) > 1
                && heads.getOrDefault(value.row(), List.of()).stream()
                        .anyMatch(head -> head.column() == value.column().index() && role == role(head));
    }

    /** Nothing but words for parties, one that sends and one that receives among them. */
    private boolean areRoles(SourceRow row) {
        boolean sends = false;
        boolean receives = false;
        for (var cell : row.cells()) {
            var role = role(cell);
            if (role == null) {
                return false;
            }
            sends |= role.sends();
            receives |= role.receives();
        }
        return sends && receives;
    }

    private @Nullable Role role(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT ? texts.roleNamed(cell.text().strip()) : null;
    }
}
