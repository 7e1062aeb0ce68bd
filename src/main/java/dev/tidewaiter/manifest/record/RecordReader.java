package dev.tidewaiter.manifest.record;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.row.GivenLines;
import dev.tidewaiter.manifest.sheet.FailedReading;
import dev.tidewaiter.manifest.sheet.RowTally;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads records line by line. One that is broken, or has a member that is no field, is rejected with its reason; the others go on. */
final class RecordReader implements SheetReader {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final SheetRef sheet;
    private final int rowsToPass;
    private final GivenLines lines;
    private final RecordParser parser = new RecordParser();
    private final RowTally tally = new RowTally();
    private final Set<Field> seen = EnumSet.noneOf(Field.class);
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] line = new byte[4096];
    private int length;
    private int number;
    private int taken;

    RecordReader(InputStream in, SheetRef sheet, ManifestDictionaries dictionaries, int rowsToPass) {
        this.in = in;
        this.sheet = sheet;
        this.rowsToPass = rowsToPass;
        this.lines = new GivenLines(dictionaries, sheet, field -> "given as " + field.id());
    }

    @Override
    public @Nullable RowOutcome next() throws IOException {
        while (readLine()) {
            number++;
            if (!isBlank()) {
                var outcome = outcome();
                taken++;
                tally.count(outcome);
                return outcome;
            }
        }
        return null;
    }

    private RowOutcome outcome() {
        if (length > LONGEST) {
            return new RowOutcome.Rejected(number, "The record is longer than a million bytes. Send it in parts.");
        }
        try {
            var texts = parser.texts(line, length);
            seen.addAll(texts.keySet());
            return taken < rowsToPass
                    ? new RowOutcome.PassedOver(number, true)
                    : new RowOutcome.GoodsRow(lines.read(number, texts));
        } catch (RecordParser.BadRecord bad) {
            return new RowOutcome.Rejected(number, String.valueOf(bad.getMessage()));
        } catch (RuntimeException | StackOverflowError failure) {
            return new RowOutcome.Rejected(number, FailedReading.OF_ROW);
        }
    }

    /** Reads to the next line feed; of a line that is too long only its length is kept. */
    private boolean readLine() throws IOException {
        length = 0;
        if (at == filled && !fill()) {
            return false;
        }
        while (true) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(at, end - at);
            at = end;
            if (at < filled) {
                at++; // the line feed
                return true;
            }
            if (!fill()) {
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private void take(int from, int count) {
        int kept = Math.min(count, LONGEST - Math.min(length, LONGEST));
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + kept));
        }
        System.arraycopy(buffer, from, line, Math.min(length, line.length), kept);
        length = Math.min(length + count, LONGEST + 1);
    }

    private boolean isBlank() {
        for (int i = 0; i < Math.min(length, LONGEST); i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public SheetSummary summary() {
        var columns = new EnumMap<Field, String>(Field.class);
        seen.forEach(field -> columns.put(field, field.id()));
        return tally.summary(sheet, new SheetMapping(sheet.sheet(), 0, columns, List.of(), List.of(), List.of()));
    }

    @Override
    public List<IntegrityFinding> integrity() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
