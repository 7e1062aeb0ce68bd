package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import org.jspecify.annotations.Nullable;

/** The names that stand below something else: the rest of a name, a place below a name, a firm below its contact. */
public final class NamesBelow {

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final LabelParser labels;
    private final FreeCells free;

    NamesBelow(ManifestDictionaries dictionaries, CellGrid cells, LabelParser labels, FreeCells free) {
        this.dictionaries = dictionaries;
        this.cells = cells;
        this.labels = labels;
        this.free = free;
    }

    /** The next line of a name whose legal form stands there; null when it is whole. */
    @Nullable
    public SourceCell restOfName(String text, SourceCell cell, int row) {
        var next = cells.at(row + 1, cell.column());
        if (next == null) {
            return null;
        }
        boolean goesOn = free.isFree(next)
                && !free.hasItsOwnLabel(row + 1, cell.column(), -1)
                && !dictionaries.partyWords().looksLikeCompany(text)
                && !Characters.hasDigit(next.text())
                && dictionaries.partyWords().looksLikeCompany("x " + next.text());
        if (goesOn) {
            free.take(next);
        }
        return goesOn ? next : null;
    }

    /** The place below the name of whoever takes the goods there, in a box that asks for the place; null where none is. */
    @Nullable
    public SourceCell placeBelowName(Field field, String text, SourceCell cell, int row) {
        boolean place = field == Field.PLACE_OF_DELIVERY || field == Field.PORT_OF_DISCHARGE;
        var next = place && text.indexOf('\n') < 0 && dictionaries.partyWords().looksLikeCompany(text)
                ? cells.at(row + 1, cell.column())
                : null;
        if (next == null) {
            return null;
        }
        boolean below = next.kind() == SourceCell.Kind.TEXT
                && free.isFree(next)
                && !free.hasItsOwnLabel(row + 1, cell.column(), -1);
        if (below) {
            free.take(next);
        }
        return below ? next : null;
    }

    /**
     * The name in the line below a contact, "Contact Name: D. Omega" over "Omega Loom Co." over a street, or in the one after it, below the
     * department or the surname; null where none is. Words without a legal form are a name only where no label asks for it further down.
     */
    public @Nullable NameBelow nameBelowContact(SourceCell contact, int row) {
        var next = free.text(row + 1, contact.column());
        if (next == null) {
            return null;
        }
        var after = free.text(row + 2, contact.column());
        if (dictionaries.partyWords().looksLikeCompany(next.text())) {
            free.take(next);
            return new NameBelow(next, row + 1, null);
        }
        boolean words = !Characters.hasDigit(next.text()) && next.text().indexOf(',') < 0;
        if (words && after != null && dictionaries.partyWords().looksLikeCompany(after.text())) {
            free.take(next);
            free.take(after);
            return new NameBelow(after, row + 2, next);
        }
        boolean name = words && cells.at(row + 2, contact.column()) != null && !isNameAskedBelow(contact.column(), row);
        if (name) {
            free.take(next);
        }
        return name ? new NameBelow(next, row + 1, null) : null;
    }

    /**
     * A name below a contact.
     *
     * @param person the line between them, which is more of the contact; null where none is
     */
    public record NameBelow(
            SourceCell cell, int row, @Nullable SourceCell person) {}

    /** Whether a whole address stands below a name; below a carrier's often a ship or a voyage does. */
    public boolean isOverAddress(SourceCell name, int row) {
        var next = free.text(row + 1, name.column());
        return next != null && next.text().indexOf(',') > 0 && Countries.inText(next.text()) != null;
    }

    /** "Company: …" or "Name" further down in the section, in the column of the contact or of the labels before it. */
    private boolean isNameAskedBelow(int column, int row) {
        for (int below = row + 2; below <= row + FreeCells.MOST_LINES; below++) {
            for (int left = column; left >= Math.max(0, column - FreeCells.FARTHEST_BESIDE); left--) {
                var cell = cells.at(below, left);
                if (cell != null && labels.texts().isName(cell.text())) {
                    return true;
                }
            }
        }
        return false;
    }
}
