package dev.tidewaiter.manifest;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet.RowHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rows of a text file once more, numbered as they were screened, for whoever hands them back to the sender. */
public final class TextRows {

    private TextRows() {}

    /** Takes the rows that are not blank, in order; an unreadable one comes without cells. */
    @FunctionalInterface
    public interface Taker {
        void row(int row, List<TextCell> cells) throws IOException;
    }

    /** A cell that is not blank: its column, from 0, and its text as it stood. */
    public record TextCell(int column, String text) {}

    /**
     * Reads every row.
     *
     * @throws UnreadableFile when the file is no text file that can be read
     */
    public static void read(Path file, Taker taker) throws IOException, UnreadableFile {
        try (var source = SourceFile.open(file)) {
            for (var sheet : source.sheets()) {
                sheet.read(new RowHandler() {
                    @Override
                    public boolean row(SourceRow row) throws IOException {
                        taker.row(
                                row.number(),
                                row.cells().stream()
                                        .map(cell -> new TextCell(cell.column(), cell.text()))
                                        .toList());
                        return true;
                    }

                    @Override
                    public void unreadable(int row, String reason) throws IOException {
                        taker.row(row, List.of());
                    }
                });
            }
        }
    }
}
