package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes what officers said about sheets as saved mappings. A reader sees the old file or the new one, never half of one. */
final class CorrectionFile {

    private CorrectionFile() {}

    static void write(Path file, List<SavedMapping> mappings) throws UnreadableFile, IOException {
        var text = new MappingText("", mappings.isEmpty());
        for (var mapping : mappings) {
            text.sheet(mapping.file(), mapping.sheet());
            if (mapping.headerRow() != SavedMapping.HEADER_TO_BE_FOUND) {
                text.line("headerRow: " + mapping.headerRow());
            }
            text.line("others: found");
            if (!mapping.notUsed().isEmpty()) {
                text.line("notUsed: " + MappingText.quoted(String.join(", ", mapping.notUsedInOrder())));
            }
            for (var order : DateParser.Order.values()) {
                text.dates(order, mapping.columnsOf(order));
            }
            var columns = new LinkedHashMap<Field, String>();
            mapping.columns().forEach((field, place) -> columns.put(field, MappingText.quoted(String.valueOf(place))));
            text.columns(columns);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var next = OutputFile.begin(file)) {
            next.stream().write(text.bytes());
            next.stream().flush();
            Mappings.read(next.part()); // a name that the file cannot hold is told now, not when it is screened
            next.keep();
        }
    }
}
