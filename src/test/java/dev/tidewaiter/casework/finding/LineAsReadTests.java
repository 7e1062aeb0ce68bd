package dev.tidewaiter.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineAsReadTests {

    @Test
    void isTheLineAgain() throws Exception {
        for (var line : sampleLines()) {
            var again = LineAsRead.parse(LineAsRead.of(line).json()).line();
            assertThat(again).usingRecursiveComparison().isEqualTo(line);
        }
    }

    private static List<GoodsLine> sampleLines() throws Exception {
        var lines = new ArrayList<GoodsLine>();
        var reader = ManifestReader.of(WordLists.bundled());
        try (var files = Files.walk(Path.of("sample-shipments"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(xlsx|csv|xls)")
                            && !f.toString().contains("cut-off"))
                    .toList()) {
                try (var read = reader.open(ManifestSource.of(file))) {
                    for (var line = read.next(); line != null; line = read.next()) {
                        lines.add(line);
                    }
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(100);
        return lines;
    }
}
