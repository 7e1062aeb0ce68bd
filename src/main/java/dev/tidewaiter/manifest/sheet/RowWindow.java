package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.returned.ColumnsOfCheck;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.ReadAhead;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet that are known and wait to be read: as many as it takes to find a heading, then those that a row is read with. They
 * come without the columns that an earlier check wrote, once those were seen.
 */
final class RowWindow implements Closeable {

    /** In so many rows a heading is found, or none. */
    static final int ROWS_LOOKED_AT = 250;

    /** So many rows that follow tell what a row is. */
    static final int ROWS_AHEAD = 12;

    private final ReadAhead rows;
    private final ColumnsOfCheck ofCheck = new ColumnsOfCheck();
    private final ArrayDeque<SourceRow> waiting = new ArrayDeque<>();
    private boolean ended;

    RowWindow(SourceSheet sheet) throws UnreadableFile, IOException {
        this.rows = ReadAhead.start(sheet);
    }

    /** Takes in the next row of the sheet, or finds that there is none; gives one that cannot be read, which is not taken in. */
    @Nullable
    UnreadableRow advance() throws UnreadableFile, IOException {
        var row = rows.next();
        if (row instanceof UnreadableRow unreadable) {
            return unreadable;
        }
        ended = row == null;
        if (row instanceof SourceRow source) {
            waiting.add(ofCheck.without(source));
        }
        return null;
    }

    /** Whether the sheet has no further rows than those that wait. */
    boolean hasEnded() {
        return ended;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether so many rows wait behind the next one. */
    boolean hasBehindNext(int ahead) {
        return waiting.size() > ahead;
    }

    /** Whether a table may be looked for: no further row would tell more. */
    boolean isFull() {
        return ended || waiting.size() >= ROWS_LOOKED_AT;
    }

    /** The next row, which stays. */
    SourceRow peek() {
        return waiting.element();
    }

    /** The next row, which goes. */
    SourceRow remove() {
        return waiting.remove();
    }

    /** The rows with which the one that went is read. */
    List<SourceRow> following() {
        var following = new ArrayList<SourceRow>(ROWS_AHEAD); // by a loop, as each row asks it
        for (var row : waiting) {
            if (following.size() == ROWS_AHEAD) {
                break;
            }
            following.add(row);
        }
        return following;
    }

    /** All rows that wait, and stay. */
    List<SourceRow> all() {
        return new ArrayList<>(waiting);
    }

    /** Lets all rows go. */
    void clear() {
        waiting.clear();
    }

    /** Whether columns that an earlier check wrote were seen among the rows that wait, or before. */
    boolean hasColumnsOfCheck() {
        return ofCheck.areIn(all());
    }

    /** The rows that wait without the columns of an earlier check. */
    List<SourceRow> withoutColumnsOfCheck() {
        return waiting.stream().map(ofCheck::without).toList();
    }

    /** From here on no row is changed. */
    void keepColumnsOfCheck() {
        ofCheck.forget();
    }

    /** The rows that wait are these from here on. */
    void replace(List<SourceRow> rows) {
        waiting.clear();
        waiting.addAll(rows);
    }

    @Override
    public void close() {
        rows.close();
    }
}
