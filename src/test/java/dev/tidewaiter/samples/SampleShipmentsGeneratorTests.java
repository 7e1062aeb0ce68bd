package dev.tidewaiter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleShipmentsGeneratorTests {

    private static final Path COMMITTED = Path.of("sample-shipments");

    @Test
    void committedSamplesAreWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        SampleShipmentsGenerator.write(fresh);

        assertThat(filesOf(COMMITTED)).isEqualTo(filesOf(fresh));
        for (var file : filesOf(fresh)) {
            if (file.endsWith(".xlsx") && !file.contains("cut-off")) {
                assertThat(partsOf(COMMITTED.resolve(file))).as(file).isEqualTo(partsOf(fresh.resolve(file)));
            } else if (!file.endsWith("cut-off.xlsx")) {
                assertThat(COMMITTED.resolve(file)).as(file).hasSameBinaryContentAs(fresh.resolve(file));
            }
        }
    }

    @Test
    void ordinaryTradeNamesNobodyTwiceAsShipper() {
        var shippers = Trade.ordinary().stream().map(Trade::shipper).toList();
        assertThat(shippers).doesNotHaveDuplicates().hasSize(64);
    }

    private static Set<String> filesOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> partsOf(Path workbook) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
