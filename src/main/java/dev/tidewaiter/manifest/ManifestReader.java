package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.row.IntegrityCounter;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Reads manifests. Its dictionaries are loaded once; it is thread-safe and reads each file in one pass. */
public final class ManifestReader {

    private final ManifestDictionaries dictionaries;
    private final @Nullable Mappings saved;
    private final AtomicBoolean mappingUsed = new AtomicBoolean();

    private ManifestReader(ManifestDictionaries dictionaries, @Nullable Mappings saved) {
        this.dictionaries = dictionaries;
        this.saved = saved;
    }

    public static ManifestReader create() {
        return new ManifestReader(ManifestDictionaries.load(), null);
    }

    /** A reader that takes the columns from saved mappings where they speak of a sheet, and finds them where they do not. */
    public ManifestReader with(Mappings mappings) {
        return new ManifestReader(dictionaries, mappings);
    }

    /** Whether a saved mapping spoke of any sheet that was read so far; false without saved mappings. */
    public boolean mappingUsed() {
        return mappingUsed.get();
    }

    /**
     * Reads a file and tells the listener each row that is not blank, in file order.
     *
     * @return what was read, how, and what is odd about it
     * @throws UnreadableFile when the file is no manifest that can be read; the sentence names it and says what to do
     * @throws IOException        when the disk fails
     */
    public ManifestSummary read(Path file, ManifestListener listener) throws UnreadableFile, IOException {
        try (var source = SourceFile.open(file)) {
            return read(source, String.valueOf(file.getFileName()), listener);
        }
    }

    /** Reads an open file. */
    ManifestSummary read(SourceFile source, String name, ManifestListener listener) throws UnreadableFile, IOException {
        var sheets = new ArrayList<SheetSummary>();
        var integrity = new ArrayList<IntegrityFinding>();
        for (var sheet : source.sheets()) {
            var oddities = new IntegrityCounter();
            var mapping = saved == null ? null : saved.forSheet(sheet.ref());
            if (mapping != null) {
                mappingUsed.set(true);
            }
            sheets.add(new GoodsSheetReader(sheet, dictionaries, mapping, oddities, listener).read());
            integrity.addAll(oddities.findings(sheet.ref().sheet()));
        }
        integrity.addAll(0, source.integrity());
        if (sheets.stream().allMatch(sheet -> sheet.linesScreened() == 0)) {
            integrity.add(
                    new IntegrityFinding(
                            "no-goods-lines",
                            null,
                            null,
                            0,
                            "No row of this file was recognised as a line of goods, so nothing in it was screened.",
                            "Look at the skipped and rejected rows. If there are goods, name the columns in a saved mapping and use --mapping."));
        }
        return new ManifestSummary(name, source.sha256(), sheets, integrity);
    }
}
