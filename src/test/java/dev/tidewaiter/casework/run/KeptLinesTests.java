package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run that was cut off is gone on with, as long as its file is read as it was; the same on both databases. */
abstract class KeptLinesTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Database database;
    private String bytes = "a".repeat(64);

    abstract Database database();

    @BeforeEach
    void begin() {
        database = database();
        new Runs(database, CLOCK)
                .add(new NewRun("job", RunKind.JOB, "job", "ann", Map.of(), List.of("may.xlsx"), null, null));
        keep("tiles", "engine");
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void keep(String... descriptions) {
        keepOf("job", descriptions);
    }

    private void keepOf(String run, String... descriptions) {
        keepOf(
                run,
                description -> FoundLines.line(FoundLines.party("Limbach Motors", "DE"), description),
                descriptions);
    }

    private void keepOf(String run, Function<String, GoodsLine> read, String... descriptions) {
        var audit = new AuditLog(database, CLOCK, folder.resolve("heads"));
        var writer = new LineWriter(database, CLOCK, audit, run, 0, KeptLines.of(database, run, 0));
        writer.opened(bytes);
        for (var description : descriptions) {
            var line = read.apply(description);
            boolean clear = !description.contains("engine");
            var findings =
                    clear ? List.<Finding>of() : List.of(FoundLines.finding(Severity.HOLD, line, FoundLines.entry()));
            writer.line(new ScreenedLine(line, clear ? Verdict.CLEAR : Verdict.HOLD, findings, List.of(), List.of()));
        }
        writer.finish();
    }

    private KeptLines kept() {
        return KeptLines.of(database, "job", 0);
    }

    @Test
    void whatIsKeptComesAgainAndIsNotKeptTwice() {
        keep("tiles", "engine", "second engine");
        assertThat(kept().count()).isEqualTo(3);
        keep("tiles", "engine", "second engine", "cups");
        assertThat(kept().count()).isEqualTo(4);
    }

    @Test
    void aLineBehindTheLastThatIsNotClearIsComparedToo() {
        keep("tiles", "engine", "cups", "plates");
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .as("found where a clear line was")
                .isThrownBy(() -> keep("tiles", "engine", "second engine", "plates"));
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .as("clear as before, but another")
                .isThrownBy(() -> keep("tiles", "engine", "cups", "saucers"));
        keep("tiles", "engine", "cups", "plates", "second engine");
        assertThat(kept().count()).isEqualTo(5);
    }

    @Test
    void whereAllAreClearTheyAreComparedToo() {
        new Runs(database, CLOCK)
                .add(new NewRun("clear", RunKind.JOB, "clear", "ann", Map.of(), List.of("june.xlsx"), null, null));
        keepOf("clear", "tiles", "cups");
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .isThrownBy(() -> keepOf("clear", "tiles", "engine", "plates"));
    }

    @Test
    void whatIsCountedAndNotKeptEndsIt() {
        database.jdbc().sql("delete from clear_lines").update();
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(this::kept);
    }

    @Test
    void aLineThatIsAnotherThanBeforeEndsIt() {
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(() -> keep("tiles", "cups", "engine"));
    }

    /** What the lines of a file say, a row or a column further on than it stood. */
    private static GoodsLine moved(String description, int down, int right) {
        var sheet = new SheetRef("may.xlsx", "Lines", false);
        return GoodsLine.at(sheet, 2 + down)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(sheet, 2 + down, 5 + right)))
                .build();
    }

    @Test
    void linesThatSayTheSameInOtherCellsEndIt() {
        new Runs(database, CLOCK)
                .add(new NewRun("moved", RunKind.JOB, "moved", "ann", Map.of(), List.of("june.xlsx"), null, null));
        keepOf("moved", description -> moved(description, 0, 0), "tiles", "cups");
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .as("an empty row put above")
                .isThrownBy(() -> keepOf("moved", description -> moved(description, 1, 0), "tiles", "cups"));
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .as("an empty column put before")
                .isThrownBy(() -> keepOf("moved", description -> moved(description, 0, 1), "tiles", "cups"));
        keepOf("moved", description -> moved(description, 0, 0), "tiles", "cups", "plates");
        assertThat(KeptLines.of(database, "moved", 0).count()).isEqualTo(3);
    }

    @Test
    void anotherFileInItsPlaceEndsItEvenWhereItsLinesReadTheSame() {
        bytes = "b".repeat(64);
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(() -> keep("tiles", "engine", "cups"));
    }

    @Test
    void whereNothingTellsHowTheKeptLinesReadItEnds() {
        database.jdbc().sql("update run_file set read_hash = null").update();
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(this::kept);
    }

    @Test
    void aFileThatHasFewerLinesThanAreKeptEndsIt() {
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(() -> keep("tiles"));
    }
}
