package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** What a row has that no note, total or title has: the number of a line, a company, a code, a country. */
public final class LineSigns {

    private final RowMeasures measures;
    private final CellWords words;
    private final PartyWords partyWords;

    public LineSigns(RowMeasures measures, CellWords words, PartyWords partyWords) {
        this.measures = measures;
        this.words = words;
        this.partyWords = partyWords;
    }

    public boolean areIn(SourceRow row) {
        return areIn(row, false);
    }

    /**
     * Whether a cell of the row tells of a line of goods.
     *
     * @param numbered whether the number of a line says nothing
     */
    public boolean areIn(SourceRow row, boolean numbered) {
        for (var cell : row.cells()) {
            if (isIn(cell) && !(numbered && measures.field(cell.column()) == Field.LINE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a code or a country stands in a row, which a bill for services has no use for: it names who is paid. */
    public boolean ofGoodsAreIn(SourceRow row) {
        return row.cells().stream().anyMatch(cell -> {
            var field = measures.field(cell.column());
            return field != null && field.role() == null && field != Field.LINE && isIn(cell);
        });
    }

    private boolean isIn(SourceCell cell) {
        var field = measures.field(cell.column());
        if (field == null || words.isAbsent(cell.text())) {
            return false;
        }
        if (field == Field.LINE) {
            return Character.isDigit(cell.text().charAt(0)); // whoever numbers a row means a line
        }
        return switch (field.attribute()) {
            case NAME -> partyWords.looksLikeCompany(cell.text()) && !NoteText.startsWithLabel(cell.text());
            case CODE -> field == Field.HS && HsCodes.areIn(cell.text());
            case COUNTRY -> Countries.named(cell.text()) != null;
            default -> false;
        };
    }

    /** Whether a cell beside a word for total tells goods or a party all the same: a company may well be called Total. */
    public boolean areBesideTotal(SourceCell cell, boolean text) {
        var field = measures.field(cell.column());
        if (words.isAbsent(cell.text()) || words.isBesideTotal(cell.text())) {
            return false;
        }
        if (field == null) {
            return text && partyWords.looksLikeCompany(cell.text());
        }
        return switch (field.attribute()) {
            case NAME, ADDRESS -> text;
            case COUNTRY -> text || Countries.named(cell.text()) != null;
            case CODE -> field == Field.HS ? HsCodes.areIn(cell.text()) : text;
            default -> text && RowMeasures.isSubstance(field);
        };
    }
}
