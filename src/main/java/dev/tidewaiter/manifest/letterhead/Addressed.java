package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * Whether a paper speaks to a company: by a courtesy at the end of a line of its cell or alone in the next one, or a line such as "Attn: Mr
 * Omega" in the cell or right below it.
 */
final class Addressed {

    private static final int LONGEST_COURTESY = 2;

    private Addressed() {}

    /** @param at where its row stands among the rows */
    static boolean is(SourceCell company, int at, List<SourceRow> rows, PartyWords words) {
        var row = rows.get(at);
        int next = row.cells().indexOf(company) + 1;
        var beside = next < row.cells().size() ? row.cells().get(next).text() : "";
        return words.addressing().speaksTo(company.text())
                || (beside.length() <= LONGEST_COURTESY && words.addressing().isAddressed(beside))
                || (at + 1 < rows.size() && isSpokenToBelow(company, row, rows.get(at + 1), words));
    }

    private static boolean isSpokenToBelow(SourceCell company, SourceRow row, SourceRow below, PartyWords words) {
        return below.number() == row.number() + 1
                && below.cells().stream()
                        .anyMatch(cell -> cell.column() == company.column()
                                && words.addressing().speaksTo(cell.text()));
    }
}
