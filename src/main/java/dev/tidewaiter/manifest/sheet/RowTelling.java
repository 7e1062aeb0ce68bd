package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads rows and tells what became of them, whatever happens meanwhile, and knows which was the last that the sender wrote. */
final class RowTelling {

    private static final System.Logger LOG = System.getLogger(RowTelling.class.getName());

    private final SheetRef sheet;
    private final ToldRows told;

    /** The last row in which the sender wrote anything. */
    private int lastRow;

    RowTelling(SheetRef sheet, ToldRows told) {
        this.sheet = sheet;
        this.told = told;
    }

    /**
     * A row on which the program itself fails is rejected, and the others are read: one cell must not cost a file, or a night.
     *
     * @param table how its table is laid out
     * @param group the same for its group of lines, asked once the row is read, which may begin one
     */
    void read(SourceRow row, Layout table, Supplier<Layout> group, Supplier<RowOutcome> reading) {
        try {
            var outcome = reading.get();
            if (!(outcome instanceof RowOutcome.Skipped)) {
                told.noteLineOf(table);
            }
            tell(row, outcome, group.get(), false);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.log(System.Logger.Level.DEBUG, () -> sheet + ", row " + row.number() + " was not read", failure);
            told.tell(new RowOutcome.Rejected(row.number(), FailedReading.OF_ROW));
        }
    }

    /** Tells of a row, which is looked at once more where it is to be skipped. */
    void tell(SourceRow row, RowOutcome outcome, @Nullable Layout layout, boolean heading) {
        boolean sent = layout == null || layout.added().isEmpty() || isSent(row, layout);
        lastRow = sent ? row.number() : lastRow;
        told.tell(row, outcome, layout, heading);
    }

    private static boolean isSent(SourceRow row, Layout layout) {
        return row.cells().stream().anyMatch(cell -> !layout.added().contains(cell.column()));
    }

    /** Tells of a row that the file does not let be read. */
    void reject(UnreadableRow unreadable) {
        told.tell(new RowOutcome.Rejected(unreadable.number(), unreadable.reason()));
        lastRow = unreadable.number();
    }

    /** Tells of a row that the sender wrote and in which nothing need be looked for. */
    void skip(SourceRow row, String reason) {
        lastRow = row.number();
        told.tell(new RowOutcome.Skipped(row.number(), reason));
    }

    /** Tells of a row that the program wrote. */
    void skipOwn(SourceRow row) {
        told.tell(new RowOutcome.Skipped(row.number(), WrittenByCheck.REASON));
    }

    /** Tells of a line that stands in no row. */
    void tell(GoodsLine line) {
        told.tell(told.passes() ? new RowOutcome.PassedOver(line.row(), false) : new RowOutcome.Telling(line));
    }

    /** Whether the next row is only passed over. */
    boolean passes() {
        return told.passes();
    }

    int lastRow() {
        return lastRow;
    }
}
