package dev.tidewaiter.manifest.record;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file of records: a JSON object a line, whose members are named like the fields of a mapping.
 *
 * @param file         the file
 * @param sha256       the hash of its bytes, in hexadecimal
 * @param sheet        what stands for the sheet
 * @param dictionaries what values are read by
 */
public record RecordFile(Path file, String sha256, SheetRef sheet, ManifestDictionaries dictionaries)
        implements OpenManifest {

    private static final int HEAD = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Whether a file is one, by its name, or by a first line that is an object. */
    public static boolean is(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        var head = head(file);
        var plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        boolean named = plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
        var first = head.lines().findFirst().orElse("").strip();
        return named ? !head.isBlank() && head.indexOf('\0') < 0 : first.startsWith("{") && first.endsWith("}");
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }
    }

    public static RecordFile open(Path file, String name, ManifestDictionaries dictionaries) throws IOException {
        return new RecordFile(file, Sha256.of(file), new SheetRef(name, name, false), dictionaries);
    }

    @Override
    public List<SheetRef> sheets() {
        return List.of(sheet);
    }

    @Override
    public SheetReader read(int at, int rowsToPass) throws UnreadableFile, IOException {
        return new RecordReader(Files.newInputStream(file), sheet, dictionaries, rowsToPass);
    }

    @Override
    public List<SourceRow> firstRows(int at, int most) {
        return List.of();
    }

    @Override
    public List<IntegrityFinding> integrity() {
        return List.of();
    }

    @Override
    public void close() {
        // each reader closes what it opened
    }
}
