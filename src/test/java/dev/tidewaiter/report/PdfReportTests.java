package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReportTests {

    @TempDir
    Path folder;

    private final SheetRef sheet = Screened.sheet("may.xlsx");

    @Test
    void saysWhatThePageSays() throws IOException {
        assertThat(text(Screened.clear(sheet, 2), Screened.blocked(sheet, 3), Screened.unasked(sheet, 4)))
                .contains("Stop: 1 line must not ship, held against a subset of EL and the whole of OFAC-SDN")
                .contains("Party has the name of a designated party")
                .contains("limbah → limbach (typo −3)")
                .contains("31 CFR part 587; 15 CFR 744.8")
                .contains("Next: Stop the shipment.")
                .contains("B3 Consignee's name Xiamen Limbah Aircraft Engines Co Ltd")
                .contains("The HS code is missing or unreadable (column D).")
                .contains("About this check")
                .contains("Page 1 of ");
    }

    @Test
    void isReadInTheOrderOfThePage() throws IOException {
        var text = text(Screened.blocked(sheet, 3), Screened.unasked(sheet, 4));
        assertThat(List.of(
                        "Stop: 1 line",
                        "What it means",
                        "What was found",
                        "P02",
                        "What could not be checked",
                        "R01",
                        "How the file was read",
                        "15 CFR 744.8: Blocked parties",
                        "About this check",
                        "OFAC-SDN OFAC",
                        "Every line that is not clear",
                        "S-4"))
                .extracting(text::indexOf)
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void everyLineThatIsNotClearHasARowAndHeadingsComeAgain() throws IOException {
        var lines = IntStream.range(2, 202)
                .mapToObj(row -> Screened.held(sheet, row))
                .toArray(ScreenedLine[]::new);
        var text = text(lines);
        assertThat(text)
                .contains("200 lines, in file order.")
                .contains("S-2 Hold")
                .contains("S-201 Hold");
        assertThat(Pattern.compile("Row\\s+Sheet\\s+Shipment\\s+Verdict\\s+Rules\\s+Why")
                        .matcher(text)
                        .results()
                        .count())
                .isGreaterThan(3);
        var pages = Pattern.compile("Page (\\d+) of (\\d+)")
                .matcher(text)
                .results()
                .map(page -> page.group(1) + "/" + page.group(2))
                .toList();
        assertThat(pages)
                .isEqualTo(IntStream.rangeClosed(1, pages.size())
                        .mapToObj(page -> page + "/" + pages.size())
                        .toList());
    }

    @Test
    void namesInAnyOfItsScriptsAreFoundAgainLetterByLetter() throws IOException {
        assertThat(text(Screened.toReview(
                        sheet, 2, "厦门电子有限公司 开门 and Авиадвигатель Київ Ґ, Đường Łódź, Αθήνα: 无人机发动机.")))
                .contains("厦门电子有限公司 开门")
                .contains("Авиадвигатель Київ Ґ")
                .contains("Đường Łódź, Αθήνα")
                .contains("无人机发动机")
                .as("radicals look alike and are found by nobody")
                .doesNotContainPattern("[\\u2e80-\\u2fdf]");
    }

    @Test
    void whatNoFontHoldsIsNamedAndNotLost() throws IOException {
        assertThat(text(Screened.toReview(sheet, 2, "شركة and \u202eabc\u200b with 🚁.")))
                .contains("[4 letters, Arabic] and [U+202E]abc[U+200B] with [U+1F681].");
    }

    @Test
    void onlyTheLettersUsedAreInTheFile() throws IOException {
        assertThat(Files.size(written(Screened.toReview(sheet, 2, "无人机")))).isLessThan(200_000);
    }

    private String text(ScreenedLine... lines) throws IOException {
        var pdf = written(lines);
        assumeTrue(hasPdfToText(), "pdftotext (poppler-utils) is not installed");
        var out = folder.resolve("out.txt");
        var run = new ProcessBuilder("pdftotext", "-raw", pdf.toString(), out.toString())
                .inheritIO()
                .start();
        try {
            assertThat(run.waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return Files.readString(out).replaceAll("\\s+", " ");
    }

    private static boolean hasPdfToText() {
        return Files.isExecutable(Path.of("/usr/bin/pdftotext"));
    }

    private Path written(ScreenedLine... lines) throws IOException {
        try (var report = Reports.into(folder, EnumSet.of(OutputFormat.PDF), Screened.basis())
                .begin(folder.resolve("may.xlsx"), "may")) {
            for (var line : lines) {
                report.line(line);
            }
            return Objects.requireNonNull(report.finish(ScreenedFiles.of(Screened.summary(sheet, lines.length), lines))
                    .get("pdf"));
        }
    }
}
