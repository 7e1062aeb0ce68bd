package dev.tidewaiter.casework.decision;

import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the columns Decision and Note of a workbook that a check has returned, and what was given for it as a whole. */
final class AnswerColumns {

    private static final int DECISION = WrittenByCheck.COLUMNS.indexOf("Decision");
    private static final int NOTE = WrittenByCheck.COLUMNS.indexOf("Note");

    private final List<RowAnswer> answers = new ArrayList<>();
    private boolean found;
    private String given = "";

    private AnswerColumns() {}

    /**
     * What a returned workbook says.
     *
     * @param rows  the rows that have a decision or a note
     * @param given what was given for the whole file when it was checked, in the words of that check; empty for nothing
     */
    record Returned(List<RowAnswer> rows, String given) {}

    /** Reads a workbook; nothing else of it is looked at. */
    static Returned of(Path file, String name) throws UnreadableFile, IOException {
        var columns = new AnswerColumns();
        try (var source = FileOpening.open(file, name)) {
            for (var sheet : source.sheets()) {
                columns.read(sheet);
            }
        }
        if (!columns.found) {
            var columnsOfOurs = String.join(", ", WrittenByCheck.COLUMNS);
            throw new UnreadableFile(Wording.of(
                    "returned.noColumns",
                    "%s: no sheet has the columns %s. Import a workbook that this program has returned."
                            .formatted(name, columnsOfOurs),
                    name,
                    columnsOfOurs));
        }
        return new Returned(columns.answers, columns.given);
    }

    private void read(SourceSheet sheet) throws UnreadableFile, IOException {
        int start = -1;
        try (var rows = sheet.rows()) {
            for (var read = rows.next(); read != null; read = rows.next()) {
                if (read instanceof SourceRow row) {
                    int heading = WrittenByCheck.columnsIn(row);
                    given(sheet, row);
                    if (heading >= 0) {
                        start = heading;
                        found = true;
                    } else if (start >= 0) {
                        answer(sheet, row, start);
                    }
                }
            }
        }
    }

    private void given(SourceSheet sheet, SourceRow row) {
        if (sheet.ref().sheet().startsWith(WrittenByCheck.ABOUT)
                && WrittenByCheck.text(row, 0).equals(WrittenByCheck.ABOUT_GIVEN)) {
            given = WrittenByCheck.text(row, 1);
        }
    }

    private void answer(SourceSheet sheet, SourceRow row, int start) {
        var word = WrittenByCheck.text(row, start + DECISION);
        var note = WrittenByCheck.text(row, start + NOTE);
        if (!word.isEmpty() || !note.isEmpty()) {
            answers.add(new RowAnswer(sheet.ref().sheet(), row.number(), word, note));
        }
    }
}
