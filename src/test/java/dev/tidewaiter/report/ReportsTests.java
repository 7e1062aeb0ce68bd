package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.screening.ScreenedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../../away", "/etc/away", "a\\b:c", "..", "", "nul\u0000l", "a\u202Exslx"})
    void aHostileNameLeadsNowhereElse(String name) throws IOException {
        var out = folder.resolve("out");
        var file = jsonLines(out, name);
        assertThat(file.toAbsolutePath().normalize().getParent()).isEqualTo(out.toAbsolutePath());
        assertThat(files(out)).containsExactly(file);
        assertThat(files(folder)).containsExactly(out);
    }

    @Test
    void aNameLongerThanAFileSystemTakesIsCut() throws IOException {
        assertThat(jsonLines(folder, "货".repeat(300))).exists();
    }

    @Test
    void aLinkLeftInTheFolderIsReplacedAndNotFollowed() throws IOException {
        var precious = Files.writeString(folder.resolve("precious.txt"), "keep me");
        var out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("may.findings.jsonl"), precious);
        jsonLines(out, "may");
        assertThat(precious).hasContent("keep me");
    }

    @Test
    void nothingHalfWrittenStaysBehind() throws IOException {
        var sheet = Screened.sheet("may.csv");
        try (var report = Reports.into(folder, EnumSet.allOf(OutputFormat.class), Screened.basis())
                .begin(folder.resolve("may.csv"), "may")) {
            report.line(Screened.blocked(sheet, 2));
            assertThat(files(folder)).isNotEmpty();
        }
        assertThat(files(folder)).isEmpty();
    }

    private static Path jsonLines(Path out, String name) throws IOException {
        var sheet = Screened.sheet("may.csv");
        try (var report = Reports.into(out, EnumSet.of(OutputFormat.JSONL), Screened.basis())
                .begin(Path.of("may.csv"), name)) {
            report.line(Screened.clear(sheet, 2));
            return Objects.requireNonNull(
                    report.finish(ScreenedFiles.of(Screened.summary(sheet, 1), Screened.clear(sheet, 2)))
                            .get("jsonl"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }
}
