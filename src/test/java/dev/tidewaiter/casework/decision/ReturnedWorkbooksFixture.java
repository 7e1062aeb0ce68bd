package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A screened workbook that has come back, and what was found in it. */
abstract class ReturnedWorkbooksFixture {

    static final Path INPUT = Path.of("sample-shipments/manifest-week-10.xlsx");
    static final Clock CLOCK = Clock.systemUTC();
    private static LineScreener screener;

    @TempDir
    Path folder;

    Database database;
    Decisions decisions;
    StoredFindings findings;
    Path returned = Path.of("not written yet");

    /** An empty one. */
    abstract Database open(Path folder);

    @BeforeAll
    static void load() throws Exception {
        var rulebook = OneRulebook.EMBEDDED;
        var today = LocalDate.of(2026, 11, 26);
        screener = new LineScreener(
                rulebook, rulebook.designations(rulebook.ownLists(), today), new Options(AsOf.shipment(today), false));
    }

    @BeforeEach
    void screen() throws Exception {
        database = open(folder);
        var audit = new AuditLog(database, CLOCK, folder.resolve("heads"));
        decisions = new Decisions(database, CLOCK, audit, EntriesToday.unasked());
        findings = new StoredFindings(database);
        new Runs(database, CLOCK)
                .add(new NewRun("job", RunKind.JOB, "job", "ann", Map.of(), List.of("week.xlsx"), null, null));
        var stored = new LineWriter(database, CLOCK, audit, "job", 0);
        try (var screening = new Screening(ManifestReader.of(WordLists.bundled()), screener, 1);
                var output = Reports.into(folder, EnumSet.of(OutputFormat.XLSX), screener.basis())
                        .begin(INPUT, "week")) {
            var screened = screening.screen(INPUT, line -> {
                output.line(line);
                stored.line(line);
            });
            stored.flush();
            returned = Objects.requireNonNull(output.finish(screened).get("xlsx"));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Writes into the added columns of some rows, and perhaps into another cell. */
    final void write(Map<Integer, String[]> answers) throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(returned))) {
            var sheet = book.getSheetAt(0);
            int start = start(sheet);
            answers.forEach((number, texts) -> {
                var row = sheet.getRow(number - 1);
                row.createCell(start + 4).setCellValue(texts[0]);
                row.createCell(start + 5).setCellValue(texts[1]);
                if (texts.length > 2) {
                    row.createCell(11).setCellValue(texts[2]);
                }
            });
            try (var out = Files.newOutputStream(returned)) {
                book.write(out);
            }
        }
    }

    private static int start(Sheet sheet) {
        for (Row row : sheet) {
            for (var cell : row) {
                if (cell.toString().equals(WrittenByCheck.COLUMNS.get(0))
                        && "Why".equals(String.valueOf(row.getCell(cell.getColumnIndex() + 1)))) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new IllegalStateException("no added columns");
    }

    /** What was found in each row, by its number. */
    final Map<Integer, List<StoredFinding>> byRow() {
        var rows = new TreeMap<Integer, List<StoredFinding>>();
        database.jdbc()
                .sql(
                        "select f.id, l.sheet_row from finding f join screened_line l on l.line = f.line where f.state <> 'NOTED' order by f.id")
                .query(row -> {
                    rows.computeIfAbsent(row.getInt(2), any -> new ArrayList<>())
                            .add(findings.find(row.getString(1)).orElseThrow());
                });
        return rows;
    }

    final ReturnedWorkbooks.Imported imported() throws Exception {
        return new ReturnedWorkbooks(database, CLOCK, decisions)
                .take(returned, "week.xlsx", ManifestReader.of(WordLists.bundled()), "ann");
    }

    final List<ReturnedAnswer> looked() throws Exception {
        return new ReturnedWorkbooks(database, CLOCK, decisions)
                .look(returned, "week.xlsx", ManifestReader.of(WordLists.bundled()));
    }

    final long proposals() {
        return database.jdbc()
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
    }
}
