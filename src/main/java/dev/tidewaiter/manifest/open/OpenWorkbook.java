package dev.tidewaiter.manifest.open;

import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rows and cells.
 *
 * @param file    the open file
 * @param readers makes the reader of a sheet
 */
public record OpenWorkbook(SourceFile file, Readers readers) implements OpenManifest {

    /** Makes the reader of a sheet, which is passed over as far as it was read before. */
    public interface Readers {
        SheetReader of(SourceSheet sheet, int rowsToPass) throws UnreadableFile, IOException;
    }

    @Override
    public String sha256() {
        return file.sha256();
    }

    @Override
    public List<SheetRef> sheets() {
        return file.sheets().stream().map(SourceSheet::ref).toList();
    }

    @Override
    public SheetReader read(int sheet, int rowsToPass) throws UnreadableFile, IOException {
        return readers.of(file.sheets().get(sheet), rowsToPass);
    }

    @Override
    public List<SourceRow> firstRows(int sheet, int most) throws UnreadableFile, IOException {
        var first = new ArrayList<SourceRow>();
        try (var rows = file.sheets().get(sheet).rows()) {
            for (var row = rows.next(); row != null && first.size() < most; row = rows.next()) {
                if (row instanceof SourceRow read) {
                    first.add(read);
                }
            }
        }
        return first;
    }

    @Override
    public List<IntegrityFinding> integrity() {
        return file.integrity();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
