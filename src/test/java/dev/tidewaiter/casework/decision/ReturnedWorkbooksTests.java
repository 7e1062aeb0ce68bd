package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.WrittenByCheck;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.Screening;
import dev.tidewaiter.spreadsheet.UnreadableFile;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes out with verdicts, and comes back with what officers wrote into it; the same on both databases. */
abstract class ReturnedWorkbooksTests {

    private static final Path INPUT = Path.of("sample-shipments/manifest-week-10.xlsx");
    private static final Clock CLOCK = Clock.systemUTC();
    private static LineScreener screener;

    @TempDir
    Path folder;

    private Database database;
    private Decisions decisions;
    private StoredFindings findings;
    private Path returned = Path.of("not written yet");

    /** An empty one. */
    abstract Database open(Path folder);

    @BeforeAll
    static void load() throws Exception {
        var rulebook = Rulebook.embedded();
        var today = LocalDate.of(2026, 11, 26);
        screener = new LineScreener(
                rulebook, rulebook.designations(rulebook.ownLists(), today), new Options(AsOf.shipment(today), false));
    }

    @BeforeEach
    void screen() throws Exception {
        database = open(folder);
        var audit = new AuditLog(database, CLOCK, folder.resolve("heads"));
        decisions = new Decisions(database, CLOCK, audit);
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
    private void write(Map<Integer, String[]> answers) throws Exception {
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
    private Map<Integer, List<StoredFinding>> byRow() {
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

    private ReturnedWorkbooks.Imported imported() throws Exception {
        return new ReturnedWorkbooks(database, CLOCK, decisions)
                .take(returned, "week.xlsx", ManifestReader.of(WordLists.bundled()), "ann");
    }

    private long proposals() {
        return database.jdbc()
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
    }

    @Test
    void answersBecomeProposalsOfWhoImportsThem() throws Exception {
        var rows = byRow();
        var answers = new TreeMap<Integer, String[]>();
        rows.keySet().forEach(row -> answers.put(row, new String[] {"Release : Permitted", "licence 7"}));
        write(answers);
        var all = rows.values().stream().flatMap(List::stream).toList();
        assertThat(imported())
                .isEqualTo(new ReturnedWorkbooks.Imported(rows.size(), all.size(), 0, 0, List.of(), true));
        for (var finding : all) {
            var decision = decisions.about(finding.id()).get(0);
            assertThat(decision.given().answer()).isEqualTo(DecisionAnswer.PERMITTED);
            assertThat(decision.state()).as("of " + finding.severity()).isEqualTo(DecisionState.PROPOSED);
            assertThat(decision.asked().proposedBy()).isEqualTo("ann");
            assertThat(findings.find(finding.id()).orElseThrow().standing().state())
                    .isEqualTo(FindingState.PROPOSED);
        }
    }

    @Test
    void aFalseHitIsAnotherPartyOrOtherGoodsAndNoMissingFact() throws Exception {
        var rows = byRow();
        var answers = new TreeMap<Integer, String[]>();
        rows.keySet().forEach(row -> answers.put(row, new String[] {"release: false hit", "another number"}));
        write(answers);
        var imported = imported();
        assertThat(imported.taken()).isTrue();
        var given = rows.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        finding -> finding.kind() + (finding.subject().list().isEmpty() ? "" : " of a list"),
                        Collectors.flatMapping(
                                finding -> decisions.about(finding.id()).stream()
                                        .map(decision -> decision.given().answer()),
                                Collectors.toSet())));
        assertThat(given)
                .containsEntry("FOUND of a list", Set.of(DecisionAnswer.NOT_A_MATCH))
                .containsEntry("FOUND", Set.of(DecisionAnswer.NOT_AS_SAID))
                .containsEntry("ASKS_FOR", Set.of());
        assertThat(imported.troubles())
                .isNotEmpty()
                .allSatisfy(trouble -> assertThat(trouble.reason()).contains("asks for a missing fact"));
    }

    @Test
    void aReleaseThatDoesNotSayWhyIsAskedBackWhereAPartyIsListedAndTheOtherRowsAreTaken() throws Exception {
        var rows = byRow();
        var answers = new TreeMap<Integer, String[]>();
        rows.keySet().forEach(row -> answers.put(row, new String[] {"release", "licence D123456"}));
        write(answers);
        var imported = imported();
        assertThat(imported.taken()).isTrue();
        assertThat(imported.troubles())
                .isNotEmpty()
                .allSatisfy(trouble -> assertThat(trouble.reason()).contains("does not say why"));
        var asked =
                imported.troubles().stream().map(ReturnedWorkbooks.Trouble::row).toList();
        rows.forEach((row, found) -> {
            boolean listed =
                    found.stream().anyMatch(finding -> !finding.subject().list().isEmpty());
            assertThat(asked.contains(row)).as("row " + row).isEqualTo(listed);
            assertThat(found)
                    .allSatisfy(finding -> assertThat(decisions.about(finding.id()).stream()
                                    .map(decision -> decision.given().answer()))
                            .isEqualTo(listed ? List.of() : List.of(DecisionAnswer.PERMITTED)));
        });
    }

    @Test
    void importingTwiceChangesNothing() throws Exception {
        int row = byRow().keySet().iterator().next();
        write(Map.of(row, new String[] {"block", ""}));
        int first = imported().proposed();
        assertThat(imported()).isEqualTo(new ReturnedWorkbooks.Imported(1, 0, first, 0, List.of(), true));
        assertThat(proposals()).isEqualTo(first);
    }

    @Test
    void oneRowThatCannotBeTakenLeavesAllOut() throws Exception {
        var rows = List.copyOf(byRow().keySet());
        write(Map.of(
                rows.get(0), new String[] {"block", ""},
                rows.get(1), new String[] {"release: permitted", ""},
                rows.get(2), new String[] {"ship it", ""},
                rows.get(3), new String[] {"", "only a note"},
                rows.get(4), new String[] {"hold", "", "Something else than was screened"}));
        var troubles = imported().troubles();
        assertThat(troubles).extracting(ReturnedWorkbooks.Trouble::row).containsExactlyElementsOf(rows.subList(1, 5));
        assertThat(troubles)
                .extracting(ReturnedWorkbooks.Trouble::reason)
                .satisfiesExactly(
                        noNote -> assertThat(noNote).contains("needs a note"),
                        unknown -> assertThat(unknown).contains("ship it"),
                        noDecision -> assertThat(noDecision).contains("no decision"),
                        changed -> assertThat(changed).contains("changed"));
        assertThat(proposals()).isZero();
    }

    private void confirm(StoredFinding finding) {
        decisions.propose(DecisionsFixture.answer(finding.id(), DecisionAnswer.CONFIRMED), "bob");
    }

    @Test
    void aRowThatSaysWhatIsDecidedIsDecidedAlreadyAndItsOwnNoteIsNotDropped() throws Exception {
        var row = byRow().entrySet().iterator().next();
        row.getValue().forEach(this::confirm);
        write(Map.of(row.getKey(), new String[] {"block", ""}));
        int all = row.getValue().size();
        assertThat(imported()).isEqualTo(new ReturnedWorkbooks.Imported(1, 0, 0, all, List.of(), true));
        write(Map.of(row.getKey(), new String[] {"block", "seen the plate"}));
        assertThat(imported().troubles())
                .hasSize(all)
                .allSatisfy(trouble -> assertThat(trouble.reason()).contains("answered so already"));
        assertThat(proposals()).isEqualTo(all);
    }

    @Test
    void whatWasDecidedInTheMeantimeIsToldAndNotOverwritten() throws Exception {
        var row = byRow().entrySet().iterator().next();
        var finding = row.getValue().get(0);
        confirm(finding);
        write(Map.of(row.getKey(), new String[] {"hold", ""}));
        assertThat(imported().troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).contains("as the rule says"));
        assertThat(decisions.about(finding.id())).hasSize(1);
    }

    @Test
    void aWorkbookThatWasNeverReturnedIsRefused() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new ReturnedWorkbooks(database, CLOCK, decisions)
                        .take(INPUT, "week.xlsx", ManifestReader.of(WordLists.bundled()), "ann"))
                .withMessageContaining("Decision");
    }
}
