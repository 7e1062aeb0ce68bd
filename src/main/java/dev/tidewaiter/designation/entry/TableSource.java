package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The rows of a file, be it text or a workbook, in their order. */
final class TableSource {

    private final Path file;
    private final CSVFormat format;
    private final boolean workbook;

    TableSource(ListHead head, CSVFormat format) {
        this.file = head.file();
        this.format = format;
        this.workbook = head.isZipped();
    }

    /** Takes rows. */
    @FunctionalInterface
    interface Taker {

        /** Takes a row; false when no more are wanted. */
        boolean take(long number, List<String> cells) throws UnreadableList;

        /** Is told of a row that is there and cannot be read. */
        default void unreadable(long number, String reason) {}
    }

    /**
     * Gives every row, the first sheet's of a workbook.
     *
     * @throws UnreadableList when the file is cut off or damaged
     */
    void forEach(Taker taker) throws IOException, UnreadableList {
        if (workbook) {
            sheet(taker);
        } else {
            text(taker);
        }
    }

    /**
     * How a text ends; null for a workbook.
     *
     * @throws UnreadableList when it breaks off within its last value, of which quotation marks tell
     */
    @Nullable
    ListEnd end() throws IOException, UnreadableList {
        if (workbook) {
            return null;
        }
        var end = ListEnd.of(file);
        if (format.getQuoteCharacter() != null) {
            end.refuseOpenQuote(file);
        }
        return end;
    }

    /** What is wrong with a text whose last line is not whole. */
    UnreadableList cutOff() {
        return new UnreadableList(file.getFileName()
                + " is cut off: its last line has no end, so entries after it are missing. Download it again.");
    }

    private void text(Taker taker) throws IOException, UnreadableList {
        try (var reader = ListText.open(file);
                var parser = format.parse(reader)) {
            for (var row : parser) {
                ListText.refuseZeroBytes(file, row);
                if (!taker.take(row.getRecordNumber(), row.toList())) {
                    return;
                }
            }
        } catch (UncheckedIOException broken) {
            throw ListText.broken(file, broken);
        }
    }

    private void sheet(Taker taker) throws IOException, UnreadableList {
        try (var source = FileOpening.open(file);
                var rows = source.sheets().get(0).rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof UnreadableRow broken) {
                    taker.unreadable(broken.number(), broken.reason());
                } else if (row instanceof SourceRow read && !taker.take(read.number(), cells(read))) {
                    return;
                }
            }
        } catch (UnreadableFile damaged) {
            throw new UnreadableList(String.valueOf(damaged.getMessage()));
        }
    }

    private static List<String> cells(SourceRow row) {
        var cells = new ArrayList<String>();
        for (var cell : row.cells()) {
            while (cells.size() < cell.column()) {
                cells.add("");
            }
            cells.add(cell.text());
        }
        return cells;
    }
}
