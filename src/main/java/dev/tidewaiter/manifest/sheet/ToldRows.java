package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.unread.SkippedTexts;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a sheet, in their order. Rows of a table that were skipped before its first line wait for it: its head is read
 * with each line, and where no line follows, as in a bill of services or a list of people, they are looked at by what they say alone.
 */
final class ToldRows {

    private static final System.Logger LOG = System.getLogger(ToldRows.class.getName());

    /** A row that waits: one that is skipped, or, without the row, one that is told of as it is. */
    private record RowToTell(
            @Nullable SourceRow row,
            RowOutcome outcome,
            @Nullable Layout layout,
            boolean heading) {}

    private final SkippedTexts skipped;
    private final int rowsToPass;
    private final int mostWaiting;
    private final ArrayDeque<RowToTell> waiting = new ArrayDeque<>();
    private final ArrayDeque<RowOutcome> ready = new ArrayDeque<>();
    /** The tables of which a line was told, each by its own layout. */
    private final Set<Layout> withLines = Collections.newSetFromMap(new IdentityHashMap<>());

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

    /** Tells of a row that is not to be looked at; one that could not be read is no line for which a head may have waited. */
    void tell(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Rejected && !waiting.isEmpty() && waiting.size() < mostWaiting) {
            waiting.add(new RowToTell(null, outcome, null, false));
        } else {
            letGo();
            put(outcome);
        }
    }

    /** Tells of a row, and looks at it once more where it is to be skipped. */
    void tell(SourceRow row, RowOutcome outcome, @Nullable Layout layout, boolean heading) {
        if (!(outcome instanceof RowOutcome.Skipped)) {
            if (layout != null && !(outcome instanceof RowOutcome.Rejected)) {
                withLines.add(layout);
            }
            tell(outcome);
        } else if (layout != null && !withLines.contains(layout) && waiting.size() < mostWaiting) {
            waiting.add(new RowToTell(row, outcome, layout, heading));
        } else {
            letGo();
            put(look(new RowToTell(row, outcome, layout, heading)));
        }
    }

    /** Notes that a table has lines, before the first is told of, which may be one of a group with a layout of its own. */
    void noteLineOf(Layout table) {
        withLines.add(table);
    }

    /** Tells of the rows that wait for a line, now that none follows. */
    void end() {
        letGo();
    }

    private void letGo() {
        while (!waiting.isEmpty()) {
            put(look(waiting.remove()));
        }
    }

    /** A row that cannot be looked at costs no other row. */
    private RowOutcome look(RowToTell next) {
        var row = next.row();
        if (row == null || !(next.outcome() instanceof RowOutcome.Skipped skip)) {
            return next.outcome();
        }
        boolean lines = mostWaiting == 0 || next.layout() == null || withLines.contains(next.layout());
        try {
            return skipped.look(row, skip, next.layout(), next.heading(), told < rowsToPass, lines);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.log(System.Logger.Level.DEBUG, () -> "row " + row.number() + " was not looked at", failure);
            return new RowOutcome.Rejected(row.number(), FailedReading.OF_ROW);
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
