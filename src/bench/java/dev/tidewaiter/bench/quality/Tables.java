package dev.tidewaiter.bench.quality;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Opens the files that are measured against, packed or not. */
final class Tables {

    private Tables() {}

    static List<CSVRecord> read(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }

    static InputStream open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
