package dev.tidewaiter.screening.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedParts;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of lines and findings stay with what a row says, not with where it stands. */
class LineIdTests {

    private static final List<List<String>> ROWS = List.of(
            List.of("Consignee", "Description", "HS", "Destination"),
            List.of("Xiamen Limbach Aircraft Engine Co Ltd", "Two-stroke aircraft engine", "840710", "IR"),
            List.of("Alfa LLC", "Cotton shirts", "610510", "DE"),
            List.of("Alfa LLC", "Cotton shirts", "610510", "DE"),
            List.of("Beta LLC", "Thermal camera", "852589", "KG"));

    private final List<LineId> lines = new ArrayList<>();
    private final List<FindingId> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void sameFileHasTheSameIdsInEveryRun() throws Exception {
        var once = ids(csv("may.csv", ROWS));
        assertThat(ids(csv("june.csv", ROWS))).isEqualTo(once);
        assertThat(findings).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void equalLinesAreTheFirstAndTheSecond() throws Exception {
        ids(csv("may.csv", ROWS));
        assertThat(lines).hasSize(4).doesNotHaveDuplicates();
        assertThat(lines.get(2).content()).isEqualTo(lines.get(1).content());
        assertThat(lines).extracting(LineId::occurrence).containsExactly(1L, 1L, 2L, 1L);
    }

    @Test
    void aFurtherColumnWithNotesChangesNone() throws Exception {
        var before = ids(csv("may.csv", ROWS));
        var noted = new ArrayList<List<String>>();
        for (int i = 0; i < ROWS.size(); i++) {
            var row = new ArrayList<>(ROWS.get(i));
            row.add(i == 0 ? "Wildcard" : "seen by us on day " + i);
            noted.add(row);
        }
        assertThat(ids(csv("may.csv", noted))).isEqualTo(before);
    }

    @Test
    void rowInsertedAboveChangesNoOther() throws Exception {
        var before = ids(csv("may.csv", ROWS));
        var longer = new ArrayList<>(ROWS);
        longer.add(1, List.of("Gamma LLC", "Porcelain cups", "691110", "FR"));
        assertThat(ids(csv("may.csv", longer))).containsAll(before);
    }

    @Test
    void fileSavedAnewInAnotherPlaceAndFormatKeepsThem() throws Exception {
        var before = ids(csv("may.csv", ROWS));
        assertThat(ids(workbook("may.xlsx", 3, 2))).isEqualTo(before);
    }

    @Test
    void whatAnOfficerCorrectsMakesAnotherLine() throws Exception {
        ids(csv("may.csv", ROWS));
        var before = lines.get(3);
        var corrected = new ArrayList<>(ROWS);
        corrected.set(4, List.of("Beta LLC", "Thermal camera", "852589", "CH"));
        ids(csv("may.csv", corrected));
        assertThat(lines.get(3)).isNotEqualTo(before);
    }

    @Test
    void idIsReadAsItIsWritten() throws Exception {
        ids(csv("may.csv", ROWS));
        assertThat(LineId.parse(lines.get(2).toString())).isEqualTo(lines.get(2));
        assertThatIllegalArgumentException().isThrownBy(() -> LineId.parse("row 7"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FindingId("P02"));
    }

    @Test
    void manyLinesAreToldApart() throws Exception {
        var many = new ArrayList<List<String>>(List.of(ROWS.get(0)));
        for (int i = 0; i < 3_000; i++) {
            many.add(List.of("Alfa LLC", "Cotton shirts, lot " + i % 1_500, "610510", "DE"));
        }
        ids(csv("may.csv", many));
        assertThat(new HashSet<>(lines)).hasSize(3_000);
        assertThat(lines.subList(1_500, 3_000)).allMatch(id -> id.occurrence() == 2);
    }

    @Test
    void idsOfLinesThatWereHashedBeforehandAreTheSame() throws Exception {
        var many = new ArrayList<List<String>>(List.of(ROWS.get(0)));
        for (int i = 0; i < 3_000; i++) {
            many.add(List.of("Größe & Söhne", "恒温器 " + i % 1_100, "610510", "DE"));
        }
        var file = csv("many.csv", many);
        ids(file);
        var beforehand = new HashedBeforehand();
        var rulebook = OneRulebook.EMBEDDED;
        var options = new Options(AsOf.shipment(LocalDate.of(2026, 11, 26)), false);
        var screener = new LineScreener(rulebook, OwnThresholds.over(rulebook.ownLists()), options);
        try (var screening = new Screening(ManifestReader.of(WordLists.bundled()), screener, 2)) {
            screening.screen(file, Long.MAX_VALUE, beforehand);
        }

        assertThat(beforehand.ids).containsExactlyElementsOf(lines);
        assertThat(beforehand.shortened)
                .containsExactlyElementsOf(lines.stream().map(LineId::shortened).toList());
    }

    private static final class HashedBeforehand implements ScreenedParts<LineHashes> {

        private final LineIds all = new LineIds();
        private final List<LineId> ids = new ArrayList<>();
        private final List<Long> shortened = new ArrayList<>();

        @Override
        public LineHashes begin(long first, int lines) {
            return new LineHashes(lines);
        }

        @Override
        public void judged(ScreenedLine line, LineHashes hashes) {
            hashes.add(line.line());
        }

        @Override
        public void lines(List<ScreenedLine> screened, LineHashes hashes) {
            all.number(hashes);
            for (int i = 0; i < screened.size(); i++) {
                ids.add(hashes.id(i));
                shortened.add(hashes.shortened(i));
            }
        }

        @Override
        public void opened(String sha256) {}
    }

    /** All ids of a file: those of its lines, then those of its findings. */
    private List<Object> ids(Path file) throws Exception {
        lines.clear();
        findings.clear();
        var rulebook = OneRulebook.EMBEDDED;
        var options = new Options(AsOf.shipment(LocalDate.of(2026, 11, 26)), false);
        var screener = new LineScreener(rulebook, OwnThresholds.over(rulebook.ownLists()), options);
        var ids = new LineIds();
        try (var screening = new Screening(ManifestReader.of(WordLists.bundled()), screener, 2)) {
            screening.screen(file, line -> {
                var id = ids.next(line.line());
                lines.add(id);
                line.findings().forEach(finding -> findings.add(FindingId.of(id, finding)));
            });
        }
        var all = new ArrayList<Object>(lines);
        all.addAll(findings);
        return all;
    }

    private Path csv(String name, List<List<String>> rows) throws IOException {
        return Files.write(
                folder.resolve(name),
                rows.stream().map(row -> String.join(",", row)).toList());
    }

    private Path workbook(String name, int down, int right) throws IOException {
        var file = folder.resolve(name);
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Saved anew");
            for (int row = 0; row < ROWS.size(); row++) {
                var cells = sheet.createRow(row + down);
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    cells.createCell(column + right).setCellValue(ROWS.get(row).get(column));
                }
            }
            book.write(out);
        }
        return file;
    }
}
