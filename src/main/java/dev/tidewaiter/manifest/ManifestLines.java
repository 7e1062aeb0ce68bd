package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.manifest.sheet.FailedReading;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open manifest, from which goods lines are taken one by one, in file order. Whoever stops in between keeps
 * {@link #position} and goes on from there with {@link ManifestReader#open(ManifestSource, ManifestPosition)}. One thread.
 */
public final class ManifestLines implements Closeable {

    private static final IntegrityFinding NO_LINES = new IntegrityFinding(
            ManifestSummary.NO_GOODS,
            null,
            null,
            0,
            "No row of this file was recognised as a line of goods, so nothing in it was screened.",
            "Look at the skipped and rejected rows. If there are goods, name the columns in a saved mapping and use --mapping.");

    private final OpenManifest file;
    private final String name;
    private final int all;
    private final FactsFilling filling;
    private final ManifestPosition start;
    private final List<SheetSummary> sheets = new ArrayList<>();
    private final List<IntegrityFinding> integrity = new ArrayList<>();
    private @Nullable SheetReader sheet;
    private int rowsRead;
    private boolean goods;
    private boolean left;

    ManifestLines(
            OpenManifest file,
            String name,
            FactsFilling filling,
            List<IntegrityFinding> known,
            ManifestPosition start) {
        this.file = file;
        this.name = name;
        this.all = file.sheets().size();
        this.filling = filling;
        this.start = start;
        this.integrity.addAll(known);
    }

    /**
     * The next goods line; null when there is none.
     *
     * @throws UnreadableFile when the rest of the file cannot be read; the sentence names it and says what to do
     * @throws IOException    when the disk fails
     */
    public @Nullable GoodsLine next() throws UnreadableFile, IOException {
        for (var row = nextRow(); row != null; row = nextRow()) {
            if (row instanceof RowOutcome.GoodsRow line) {
                return line.line();
            } else if (row instanceof RowOutcome.Telling telling) {
                return telling.line();
            }
        }
        return null;
    }

    /** What became of the next row that was not passed over and is not blank; null when there is none. */
    @Nullable
    RowOutcome nextRow() throws UnreadableFile, IOException {
        try {
            return readRow();
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (IOException fault) {
            throw UnreadableFile.because(name, fault);
        } catch (RuntimeException | StackOverflowError failure) {
            throw FailedReading.of(name, failure);
        }
    }

    private @Nullable RowOutcome readRow() throws UnreadableFile, IOException {
        while (!isRead()) {
            if (sheet == null) {
                sheet = file.read(sheets.size(), rowsToPass());
                rowsRead = 0;
            }
            var row = sheet.next();
            if (row == null) {
                finishSheet(sheet);
            } else {
                goods |= isOfGoods(row);
                if (++rowsRead > rowsToPass()) {
                    return filled(row);
                }
            }
        }
        return null;
    }

    private static boolean isOfGoods(RowOutcome row) {
        return row instanceof RowOutcome.GoodsRow || (row instanceof RowOutcome.PassedOver passed && passed.ofGoods());
    }

    private RowOutcome filled(RowOutcome row) {
        if (row instanceof RowOutcome.GoodsRow line) {
            return new RowOutcome.GoodsRow(filling.on(line.line()));
        }
        return row instanceof RowOutcome.Telling telling ? new RowOutcome.Telling(filling.on(telling.line())) : row;
    }

    private int rowsToPass() {
        int at = sheets.size();
        return at < start.sheet() ? Integer.MAX_VALUE : at == start.sheet() ? start.rowsRead() : 0;
    }

    private void finishSheet(SheetReader read) {
        read.close();
        sheets.add(read.summary());
        integrity.addAll(read.integrity());
        sheet = null;
    }

    /** How far the file was read: up to and with the line that was taken last. */
    public ManifestPosition position() {
        boolean before =
                sheets.size() < start.sheet() || (sheets.size() == start.sheet() && rowsRead < start.rowsRead());
        return before ? start : new ManifestPosition(file.sha256(), sheets.size(), sheet == null ? 0 : rowsRead);
    }

    /** Takes no more lines; the summary is then of the rows that were taken. */
    public void leave() {
        left = true;
        if (sheet != null) {
            finishSheet(sheet);
        }
    }

    private boolean isRead() {
        return left || sheets.size() == all;
    }

    /**
     * What was read, how, and what is odd about it, once {@link #next} has said that there are no more lines. It is about the
     * whole file also when reading began at a position: the rows passed over are counted as they were when they were read.
     *
     * @throws IllegalStateException when there may be more lines
     */
    public ManifestSummary summary() {
        if (!isRead()) {
            throw new IllegalStateException(name + " has not been read to its end");
        }
        var findings = new ArrayList<>(file.integrity());
        findings.addAll(integrity);
        if (!goods) {
            findings.add(NO_LINES);
        }
        return new ManifestSummary(name, file.sha256(), sheets, findings);
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        file.close();
    }
}
