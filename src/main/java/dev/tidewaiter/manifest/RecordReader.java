package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.row.GivenLines;
import dev.tidewaiter.manifest.row.RowOutcome;
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
                    ? new RowOutcome.PassedOver(number)
                    : new RowOutcome.GoodsRow(lines.read(number, texts));
        } catch (RecordParser.BadRecord bad) {
            return new RowOutcome.Rejected(number, String.valueOf(bad.getMessage()));
        }
    }

    /** Reads to the next line feed; of a line that is too long only its length is kept. */
    private boolean readLine() throws IOException {
        length = 0;
        int next = in.read();
        if (next < 0) {
            return false;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, length * 2);
                }
                line[length] = (byte) next;
            }
            length = Math.min(length + 1, LONGEST + 1);
        }
        return true;
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
        return tally.summary(sheet, new SheetMapping(sheet.sheet(), 0, columns, List.of(), List.of()));
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
