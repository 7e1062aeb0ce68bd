package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which number of a date is the day: what the dates show counts, then what somebody said, and where neither is there it is asked. */
class SaidDatesTests {

    private static final String HEADING = "Shipper,Consignee,Goods,HS Code,Export date\n";
    private static final String LINE = "Orchard Ltd,Kiosk LLC,water pump,841370,";

    @TempDir
    private Path folder;

    private SheetHead read(Corrections said, String... dates) throws Exception {
        var rows = new StringBuilder(HEADING);
        for (var date : dates) {
            rows.append(LINE).append(date).append('\n');
        }
        var file = Files.writeString(folder.resolve("may.csv"), rows);
        var mapping = folder.resolve("mapping.yaml");
        Mappings.correct(mapping, new SheetRef("may.csv", "may.csv", false), said);
        return reader(mapping).head(ManifestSource.of(file)).sheets().get(0);
    }

    private static ManifestReader reader(Path mapping) throws Exception {
        return ManifestReader.of(WordLists.bundled()).with(Mappings.read(mapping));
    }

    private static List<LocalDate> days(SheetHead head) {
        return head.lines().stream().map(line -> line.shippedOn()).toList();
    }

    @Test
    void theQuestionNamesADateOfTheColumnAndIsAnswered() throws Exception {
        var asked = read(Corrections.NONE, "03/04/2026", "05/06/2026");
        assertThat(asked.mapping().questions())
                .anyMatch(said ->
                        said.startsWith("Column E \"Export date\": dates such as 03/04/2026 can be read in two ways."));
        assertThat(days(asked)).containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 6, 5));

        var month = read(Corrections.NONE.withDates("E", true), "03/04/2026", "05/06/2026");
        assertThat(month.mapping().questions()).noneMatch(said -> said.contains("two ways"));
        assertThat(days(month)).containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 5, 6));

        var day = read(Corrections.NONE.withDates("E", false), "03/04/2026");
        assertThat(day.mapping().questions()).noneMatch(said -> said.contains("two ways"));
        assertThat(days(day)).containsExactly(LocalDate.of(2026, 4, 3));
    }

    @Test
    void whatTheDatesShowCountsAndThatItWasSaidOtherwiseIsTold() throws Exception {
        var shown = read(Corrections.NONE.withDates("E", true), "03/04/2026", "25/12/2026");
        assertThat(days(shown)).containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 25));
        assertThat(shown.mapping().questions()).anyMatch(said -> said.contains("some of them show the other one"));
    }

    @Test
    void aMappingThatIsSavedReadsTheNextFileInTheSameWay() throws Exception {
        var mapping = folder.resolve("saved.yaml");
        Mappings.write(
                mapping,
                reader(folder.resolve("mapping.yaml"), "12/25/2026").summary().mappedSheets());
        var next = Files.writeString(folder.resolve("may.csv"), HEADING + LINE + "03/04/2026\n");
        assertThat(days(reader(mapping).head(ManifestSource.of(next)).sheets().get(0)))
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    private ManifestHead reader(Path mapping, String date) throws Exception {
        read(Corrections.NONE, date);
        return reader(mapping).head(ManifestSource.of(folder.resolve("may.csv")));
    }

    @Test
    void aMappingThatSaysBothOrSaysItOfACellIsRefused() throws Exception {
        for (var wrong : List.of("monthFirst: E\n    dayFirst: E", "monthFirst: E5", "dayFirst: 7")) {
            var file = Files.writeString(
                    folder.resolve("wrong.yaml"), "mappings:\n  - file: \"*\"\n    others: found\n    " + wrong + "\n");
            assertThatExceptionOfType(UnreadableFile.class)
                    .as(wrong)
                    .isThrownBy(() -> Mappings.read(file))
                    .withMessageStartingWith("wrong.yaml: entry 1: ");
        }
    }
}
