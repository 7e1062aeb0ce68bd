package dev.tidewaiter.manifest;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.manifest.layout.SavedMapping;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what officers said about sheets as saved mappings. A reader sees the old file or the new one, never half of one. */
final class CorrectionFile {

    private CorrectionFile() {}

    static void write(Path file, List<SavedMapping> mappings) throws UnreadableFile, IOException {
        var text = new StringBuilder(mappings.isEmpty() ? "mappings: []\n" : "mappings:\n");
        for (var mapping : mappings) {
            text.append("  - file: ").append(Mappings.quoted(mapping.file())).append('\n');
            text.append("    sheet: ").append(Mappings.quoted(mapping.sheet())).append('\n');
            if (mapping.headerRow() != SavedMapping.HEADER_TO_BE_FOUND) {
                text.append("    headerRow: ").append(mapping.headerRow()).append('\n');
            }
            text.append("    others: found\n");
            if (!mapping.notUsed().isEmpty()) {
                text.append("    notUsed: \"")
                        .append(String.join(", ", mapping.notUsedInOrder()))
                        .append("\"\n");
            }
            text.append("    columns:").append(mapping.columns().isEmpty() ? " {}\n" : "\n");
            mapping.columns()
                    .forEach((field, place) -> text.append("      ")
                            .append(field.id())
                            .append(": \"")
                            .append(place)
                            .append("\"\n"));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var next = OutputFile.begin(file)) {
            next.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            next.stream().flush();
            Mappings.read(next.part()); // a name that the file cannot hold is told now, not when it is screened
            next.keep();
        }
    }
}
