package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.row.RowOutcome;
import dev.tidewaiter.manifest.row.SkippedTexts;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a sheet, in their order. Rows of a table that were skipped before its first line wait for it: its head is read
 * with each line, and where no line follows, as in a bill of services or a list of people, they are looked at by what they say alone.
 */
final class ToldRows {

    /** A skipped row that waits. */
    private record Waiting(SourceRow row, RowOutcome.Skipped skipped, Layout layout, boolean heading) {}

    private final SkippedTexts skipped;
    private final int rowsToPass;
    private final int mostWaiting;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final ArrayDeque<RowOutcome> ready = new ArrayDeque<>();
    private boolean goods;
    private int told;

    /**
     * @param rowsToPass  how many rows are passed over at the start
     * @param mostWaiting how many rows may wait for a line; none where an officer said what the sheet holds
     */
    ToldRows(SkippedTexts skipped, int rowsToPass, int mostWaiting) {
        this.skipped = skipped;
        this.rowsToPass = rowsToPass;
        this.mostWaiting = mostWaiting;
    }

    void tell(RowOutcome outcome) {
        letGo(true);
        put(outcome);
    }

    /** Tells of a row, and looks at it once more where it is to be skipped. */
    void tell(SourceRow row, RowOutcome outcome, @Nullable Layout layout, boolean heading) {
        if (!(outcome instanceof RowOutcome.Skipped skip)) {
            tell(outcome);
        } else if (layout != null && !goods && waiting.size() < mostWaiting) {
            waiting.add(new Waiting(row, skip, layout, heading));
        } else {
            tell(skipped.look(row, skip, layout, heading, passes(), true));
        }
    }

    /** Tells of the rows that wait for a line, now that none follows. */
    void end() {
        letGo(false);
    }

    private void letGo(boolean lines) {
        goods = true;
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            put(skipped.look(next.row(), next.skipped(), next.layout(), next.heading(), told < rowsToPass, lines));
        }
    }

    private void put(RowOutcome outcome) {
        told++;
        ready.add(outcome);
    }

    /** Whether the next row is only passed over. */
    boolean passes() {
        return told + waiting.size() < rowsToPass;
    }

    boolean isEmpty() {
        return ready.isEmpty();
    }

    /** The next row; null when all that are known were taken. */
    @Nullable
    RowOutcome take() {
        return ready.poll();
    }
}
