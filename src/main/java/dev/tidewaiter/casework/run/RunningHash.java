package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.id.LineHashes;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HeldKind;
import dev.tidewaiter.shipment.Value;
import org.jspecify.annotations.Nullable;

/**
 * Eight bytes of all lines of a file up to one: what each says, in which row and cells it stands, and its verdict. A line's id says the
 * first alone: with an empty row put above, all ids are what they were, and what is kept of the lines names the wrong cells. One thread.
 */
final class RunningHash {

    private static final long FACTOR = 0x9E3779B97F4A7C15L; // odd, and its bits are well mixed

    private long value;

    /** Goes on with the next line. */
    void add(ScreenedLine screened, LineHashes hashes, int at) {
        add(hashes.shortened(at));
        add(screened.verdict().name());
        var line = screened.line();
        add(line.sheet().sheet());
        add(line.sheet().hidden() ? 1 : 0);
        add(line.row());
        line.values().forEach(this::add);
        line.further().forEach(this::add);
        line.givenOtherwise().forEach(this::add);
        line.elsewhere().forEach(this::add);
        line.own().forEach(own -> {
            add(own.column());
            add(own.value());
        });
        addContents(line);
    }

    /** What it is of all lines that were added. */
    long value() {
        return value;
    }

    private void addContents(GoodsLine line) {
        var contents = line.contents();
        if (contents != null) {
            add(contents.lines());
            add(contents.whole() ? 1 : 0);
            contents.kinds().forEach(this::add);
        }
    }

    private void add(HeldKind kind) {
        add(kind.name());
        add(kind.flies() ? 1 : 0);
        add(kind.count());
        kind.rows().forEach(this::add);
    }

    private void add(Value said) {
        add(said.field().id());
        add(said.text());
        add(said.state().name());
        add(said.place());
        var cell = said.cell();
        if (cell != null) {
            add(cell.row());
            add(cell.column());
        }
    }

    private void add(@Nullable String text) {
        add(text == null ? -1 : ((long) text.length() << Integer.SIZE) ^ text.hashCode());
    }

    private void add(long next) {
        long mixed = (value ^ next) * FACTOR;
        value = mixed ^ (mixed >>> Integer.SIZE);
    }
}
